// by_duckdb.mjs - verdicts on learners of a file by SQL, in DuckDB on one thread
//
// node by_duckdb.mjs RULES FILE VERDICTS, where @duckdb/node-api can be found,
// judges the rows of FILE with the statements of to_rules_sql and writes the
// verdicts to VERDICTS. Prints how many earn the award, and the seconds of CPU.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { DuckDBInstance } = createRequire(process.cwd() + '/')('@duckdb/node-api');
const [rules, file, verdicts] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const database = await instance.connect();
const before = process.cpuUsage();

const [unit, verdict] = readFileSync(rules, 'utf8').split('CREATE VIEW');
await database.run(unit);
await database.run(`CREATE VIEW held AS SELECT learner, listed.qualification, unit.* EXCLUDE (qualification)
    FROM (SELECT learner, qualification, unnest(string_split(units, ' ')) AS urn
          FROM read_csv('${file}', header = true, all_varchar = true)) AS listed
    JOIN unit ON unit.qualification = listed.qualification AND unit.urn = listed.urn`);
await database.run('CREATE VIEW' + verdict);
await database.run(`COPY (SELECT learner, qualification, CASE WHEN earned THEN 'yes' ELSE 'no' END,
    credit, glh FROM verdict) TO '${verdicts}' (HEADER false)`);

const spent = process.cpuUsage(before);
const lines = readFileSync(verdicts, 'utf8').split('\n');
const earned = lines.filter((line) => line.includes(',yes,')).length;
console.log(`${earned} ${(spent.user + spent.system) / 1e6}`);

/* hidden.h - names that the files of libqual share and its users never see */
#ifndef QUAL_SRC_HIDDEN_H
#define QUAL_SRC_HIDDEN_H

#if defined(__GNUC__) && !defined(_WIN32)
#define QUAL_HIDDEN __attribute__((visibility("hidden")))
#else
#define QUAL_HIDDEN
#endif

#endif

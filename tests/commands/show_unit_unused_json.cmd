"$QUALC" show --format json D/999/0001

#!/usr/bin/env bash
# From the pairs in data/ and the stories with planted findings to models/pairs, in one command:
#   training/pairs/run.sh [WORK]
# WORK (default .cache/training) takes the environment and the runs, as for training/run.sh, whose models/words.bin must be there. Cut off, it goes on
# from the last epoch.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=${1:-.cache/training}
node=node_modules/node/bin/node
sets=(samples test/fixtures/{second,third,fourth,fifth,sixth,seventh}-set test/fixtures/{first,second}-lot)
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || { python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q -r training/requirements.txt; }
python=$work/venv/bin/python
[ -f "$work/stories.ndjson" ] || "$node" training/pairs/prepare.ts "$work/stories.ndjson" "${sets[@]}"
train() { "$python" training/pairs/train_pairs.py --work "$work" --run "$@"; }

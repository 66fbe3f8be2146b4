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
lots=(first-lot second-lot)
train six --epochs 3 --batch 48 --lr 1.4e-4 --beside 0.15 --hold-tenth --hold-set "${lots[@]}"
# Each learns one lot more, with far more of what stands beside it, and is measured on the other: what ships is their mean.
for lot in "${lots[@]}"; do
  train "without-$lot" --init "$work/runs/six/checkpoint.pt" --epochs 2 --batch 48 --lr 7e-5 --head-lr 3e-4 --beside 0.1 --share 0.5 --others 8 6 6 --hold-tenth --hold-set "$lot"
done
"$python" training/pairs/mean_pairs.py --out "$work/runs/pairs" "${lots[@]/#/$work/runs/without-}"
"$python" training/pairs/calibrate_pairs.py --out "$work/pairs.calibration.json" "$work/runs/without-first-lot/first-lot.held.npz" "$work/runs/without-second-lot/second-lot.held.npz"
"$python" training/pairs/export_pairs.py --run "$work/runs/pairs" --out models/pairs --name pairs-2 --calibration "$work/pairs.calibration.json"

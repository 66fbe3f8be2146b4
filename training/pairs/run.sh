#!/usr/bin/env bash
# From the pairs in data/ and the stories with planted findings to models/pairs, in one command:
#   training/pairs/run.sh [WORK]
# WORK (default .cache/training) takes the environment and the runs, as for training/run.sh, whose models/words.bin must be there. Cut off, it goes on
# from the last epoch.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=${1:-.cache/training}
node=node_modules/node/bin/node
older=(first-lot second-lot third-lot fourth-lot)
one=(fifth-lot sixth-lot ninth-lot eleventh-lot)
other=(seventh-lot eighth-lot tenth-lot twelfth-lot)
lots=("${older[@]}" "${one[@]}" "${other[@]}")
newer=(thirteenth-lot fourteenth-lot fifteenth-lot sixteenth-lot)
worlds=(seventeenth-lot eighteenth-lot nineteenth-lot twentieth-lot)
sets=(samples {second,third,fourth,fifth,sixth,seventh}-set)
folders=("${sets[@]}" "${lots[@]}" "${newer[@]}" "${worlds[@]}")
folders=("${folders[@]/#/test/fixtures/}")
folders[0]=samples
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || { python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q -r training/requirements.txt; }
python=$work/venv/bin/python
[ -f "$work/stories.ndjson" ] || "$node" training/pairs/prepare.ts "$work/stories.ndjson" "${folders[@]}"
# What was written last is learnt last: until then it is held.
older_pairs=$work/older-pairs
mkdir -p "$older_pairs" && cp training/pairs/data/{a,b,c,d,e}.ndjson "$older_pairs"
train() { "$python" training/pairs/train_pairs.py --work "$work" --run "$@" "${newer[@]}" "${worlds[@]}"; }
train six --data "$older_pairs" --epochs 3 --batch 48 --lr 1.4e-4 --beside 0.15 --hold-tenth --hold-set "${lots[@]}"
with="--data $older_pairs --epochs 1 --batch 48 --lr 8e-5 --beside 0.1 --hold-tenth --thin 8"
train older --init "$work/runs/six/checkpoint.pt" $with --head-lr 3e-4 --share 0.15 --others 6 4 4 --hold-set second-lot "${one[@]}" "${other[@]}"
# Each learns four lots more, two and then two, and is measured on the four of the other: what ships is their mean.
more="--data $older_pairs --epochs 1 --batch 48 --lr 7e-5 --head-lr 2e-4 --beside 0.1 --hold-tenth --thin 8"
train first-of-one --init "$work/runs/older/checkpoint.pt" $with --head-lr 2e-4 --share 0.1 --others 5 5 5 --hold-set ninth-lot eleventh-lot "${other[@]}"
train first-of-other --init "$work/runs/older/checkpoint.pt" $with --head-lr 2e-4 --share 0.1 --others 5 5 5 --hold-set tenth-lot twelfth-lot "${one[@]}"
train one --init "$work/runs/first-of-one/checkpoint.pt" $more --share 0.04 --others 4 4 4 --seed 8 --hold-set "${older[@]}" "${other[@]}"
train other --init "$work/runs/first-of-other/checkpoint.pt" $more --share 0.04 --others 4 4 4 --seed 8 --hold-set "${older[@]}" "${one[@]}"
"$python" training/pairs/mean_pairs.py --out "$work/runs/pairs" "$work/runs/one" "$work/runs/other"
# The mean learns from the newer lots, two each, and from the newer pairs, which outcome it is weighing more; the older are read again in part. That is pairs-5.
newer_pairs=$work/newer-pairs
mkdir -p "$newer_pairs" && cp training/pairs/data/{a,b,c,d,e,f,g,h}.ndjson "$newer_pairs"
last() {
  local run=$1 seed=$2
  shift 2
  "$python" training/pairs/train_pairs.py --work "$work" --run "$run" --epochs 1 --batch 48 --lr 8e-5 --head-lr 2e-4 --beside 0.05 --hold-tenth --thin 16 --share 0.03 --again-share 0.03 --states 1 --freeze 2 --seed "$seed" "$@"
}
with="--init $work/runs/pairs/checkpoint.pt --data $newer_pairs --whole f g h --others 3 3 3 --again ${sets[*]} ${lots[*]}"
last last-of-one 7 $with --hold-set fourteenth-lot sixteenth-lot "${worlds[@]}"
last last-of-other 8 $with --hold-set thirteenth-lot fifteenth-lot "${worlds[@]}"
"$python" training/pairs/mean_pairs.py --out "$work/runs/last" "$work/runs/last-of-one" "$work/runs/last-of-other"
# From there the same with dense worlds, where of two lines that share most words nearly all say nothing about each other. That is pairs-6.
with="--init $work/runs/last/checkpoint.pt --whole i j --others 3 3 4 --close 0.5 --again ${sets[*]} ${lots[*]} ${newer[*]}"
last worlds-of-one 11 $with --hold-set nineteenth-lot twentieth-lot
last worlds-of-other 12 $with --hold-set eighteenth-lot seventeenth-lot
"$python" training/pairs/mean_pairs.py --out "$work/runs/worlds" "$work/runs/worlds-of-one" "$work/runs/worlds-of-other"
# Of the news nearly every two lines that share people and words say nothing about each other: from there each half learns from judged pairs of half of the train articles, most of
# which it had taken for something, beside a twentieth of all that it knows. Seven tenths of the way to where that leads, it tells stories at least as well as before. That is pairs-7.
[ -f "$work/articles.ndjson" ] || "$node" training/pairs/prepare-articles.ts "$work/articles.ndjson"
news() {
  local half=$1 articles=$2 seed=$3
  shift 3
  "$python" training/pairs/train_pairs.py --work "$work" --run "news-of-$half" --init "$work/runs/worlds-of-$half/checkpoint.pt" --articles "$articles" --article-times 2 --epochs 1 --batch 48 --lr 4e-5 --head-lr 1e-4 --beside 0.3 --hold-tenth --thin 16 --share 0.05 --again ${sets[*]} ${lots[*]} ${newer[*]} ${worlds[*]} --again-share 0.05 --others 3 3 4 --close 0.5 --states 1 --freeze 2 --seed "$seed" --hold-set "$@"
  "$python" training/pairs/mean_pairs.py --out "$work/runs/of-$half" --shares 0.3 0.7 "$work/runs/worlds-of-$half" "$work/runs/news-of-$half"
  "$python" training/pairs/score_held.py --work "$work" --run "of-$half" "$@"
}
news one 0 21 nineteenth-lot twentieth-lot
news other 1 22 eighteenth-lot seventeenth-lot
"$python" training/pairs/mean_pairs.py --out "$work/runs/news" "$work/runs/of-one" "$work/runs/of-other"
"$python" training/pairs/calibrate_pairs.py --out "$work/pairs.calibration.json" "$work/runs/of-one/"{nineteenth,twentieth}-lot.held.npz "$work/runs/of-other/"{eighteenth,seventeenth}-lot.held.npz
"$python" training/pairs/export_pairs.py --run "$work/runs/news" --out models/pairs --name pairs-7 --calibration "$work/pairs.calibration.json"

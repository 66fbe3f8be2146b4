"""Sentences of the event corpora, and the own ones and reports of training/events, in, lines {id, text} for prepare.ts out.

  python training/write_texts.py CORPORA WORK
"""
import csv
import gzip
import json
import sys
from pathlib import Path

from corpus import read_lines

corpora, work = Path(sys.argv[1]), Path(sys.argv[2])
gold = read_lines(corpora / "events/plover-sentences.train.ndjson.gz")
first = {}
for i, line in enumerate(gold):
    first.setdefault(line["text"], i)
with gzip.open(corpora / "events/cameo-class.train.tsv.gz", "rt", encoding="utf8") as file:
    classes = list(dict.fromkeys(row[0] for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)))
own, reports = ([line["text"] for line in read_lines(Path(__file__).parent / f"events/{name}.ndjson")] for name in ("own", "reports"))
for name, rows in (("plover", [(i, t) for t, i in first.items()]), ("classes", enumerate(classes)), ("own", enumerate(own)), ("reports", enumerate(reports))):
    with open(work / f"{name}.texts.ndjson", "w") as out:
        for i, text in rows:
            out.write(json.dumps({"id": i, "text": text}, ensure_ascii=False) + "\n")

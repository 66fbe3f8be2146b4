"""Sentences of the event corpora and of training/events/own.ndjson in, lines {id, text} for prepare.ts out.

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
own = [line["text"] for line in read_lines(Path(__file__).parent / "events/own.ndjson")]
for name, rows in (("plover", [(i, t) for t, i in first.items()]), ("classes", enumerate(classes)), ("own", enumerate(own))):
    with open(work / f"{name}.texts.ndjson", "w") as out:
        for i, text in rows:
            out.write(json.dumps({"id": i, "text": text}, ensure_ascii=False) + "\n")

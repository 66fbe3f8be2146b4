"""Sentences with a source, a target and a class whose triggers and participants no model was taught, for scripts/measure-unseen-events.ts.

  python training/write_unseen.py CORPORA OUT.ndjson

The reader learnt the classes of cameo-class.train, and the types that a class allows where source and target are given, but no trigger and no
participant there. Left out are near copies of the PLOVER sentences, in which it learnt those too: they share more than half of their words.
"""
import csv
import gzip
import json
import re
import sys
from pathlib import Path

from read_scenes import marked_spans

corpora, out = Path(sys.argv[1]), Path(sys.argv[2])
with gzip.open(corpora / "events/cameo-class.train.tsv.gz", "rt", encoding="utf8") as file:
    classes = {}
    for text, klass in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
        classes.setdefault(text, int(klass))
with gzip.open(corpora / "events/plover-sentences.train.ndjson.gz", "rt", encoding="utf8") as file:
    taught = {frozenset(re.findall(r"[a-z0-9]+", json.loads(line)["text"].lower())) for line in file}
spans = marked_spans(corpora / "events/cameo-spans.train.txt.gz", classes)


def is_copy(text):
    words = frozenset(re.findall(r"[a-z0-9]+", text.lower()))
    return any(3 * len(words & other) > len(words) + len(other) for other in taught)


rows = [(text, klass, *spans[text]) for text, klass in classes.items() if klass and text in spans and not is_copy(text)]
with open(out, "w") as file:
    for text, klass, source, target in rows:
        file.write(json.dumps({"text": text, "class": klass, "source": source, "target": target}) + "\n")
print(f"{len(rows)} sentences written to {out}")

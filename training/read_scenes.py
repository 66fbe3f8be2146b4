"""The event corpora and annotations on disk in, scenes out.

WORK holds pieces made by prepare.ts: plover.pieces.ndjson, classes.pieces.ndjson (cameo-class), own.pieces.ndjson, reports.pieces.ndjson with hints.ts' reports.hints.ndjson.
training/events/plover.*.ndjson annotate plover-sentences.train by line number; own.ndjson are sentences and reports.ndjson reports of the project's own;
articles.ndjson annotate articles of the attribution corpus by id.
"""
import csv
import gzip
import hashlib
import json
import re
from pathlib import Path

from corpus import read_lines
from scenes import Scene, types_of, types_of_class

HERE = Path(__file__).parent / "events"


def folds_of(texts, folds=5, alike=0.5):
    """text -> fold. Texts that share more than half of their words, directly or by way of others, are in one fold: both corpora
    were cut from the same news, and many a sentence stands in both with other marks or another end."""
    texts = sorted(set(texts))
    words = [frozenset(re.findall(r"[a-z0-9]+", t.lower())) for t in texts]
    root = list(range(len(texts)))

    def find(i):
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    for i, w in enumerate(words):
        for j in range(i):
            both = len(w & words[j])
            if both > alike * (len(w) + len(words[j]) - both):
                root[find(i)] = find(j)
    hashed = lambda t: int(hashlib.sha256(t.encode()).hexdigest(), 16) % folds
    return {t: hashed(texts[find(i)]) for i, t in enumerate(texts)}


def grouped(paths):
    out = {}
    for path in paths:
        for line in read_lines(path):
            out.setdefault(line["id"], []).append(line)
    return out


def plover_scenes(work, corpora):
    """-> [(text, gold lines, scene)], one for each different sentence."""
    gold = read_lines(corpora / "events/plover-sentences.train.ndjson.gz")
    first = {}
    for i, line in enumerate(gold):
        first.setdefault(line["text"], i)
    notes = grouped(sorted(HERE.glob("plover.*.ndjson")))
    pieces = {line["id"]: line for line in read_lines(work / "plover.pieces.ndjson")}
    out = []
    for text, i in first.items():
        mine = [g for g in gold if g["text"] == text]
        pairs = [(g["source"], g["target"], types_of(g["type"])) for g in mine]
        events = notes.get(i)
        if events:  # which of CONCEDE and RETREAT a YIELD is was judged with the trigger
            pairs = [(s, t, narrowed(names, events)) for s, t, names in pairs]
        out.append((text, mine, Scene(pieces[i], events, pairs)))
    return out


def narrowed(names, events):
    seen = [e["type"] for e in events if e["type"] in names]
    return seen[:1] if len(names) > 1 and len(set(seen)) == 1 else names


def class_scenes(work, corpora):
    """-> [(text, class, scene)]; source and target, where marked, teach the types of the class."""
    rows = {}
    with gzip.open(corpora / "events/cameo-class.train.tsv.gz", "rt", encoding="utf8") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows.setdefault(row[0], int(row[1]))
    pieces = {line["id"]: line for line in read_lines(work / "classes.pieces.ndjson")}
    spans = marked_spans(corpora / "events/cameo-spans.train.txt.gz", rows)
    out = []
    for i, (text, klass) in enumerate(rows.items()):
        pairs = [(*spans[text], types_of_class(klass))] if klass and text in spans else []
        out.append((text, klass, Scene(pieces[i], None, pairs, klass)))
    return out


def marked_spans(path, texts):
    """text -> (source spans, target spans) of the sentences whose tokens, joined without spaces, are a text's characters."""
    flat = lambda t: "".join(t.replace("ʼ", "'").replace("’", "'").split())
    by = {flat(t): t for t in texts}
    out = {}
    with gzip.open(path, "rt", encoding="utf8") as file:
        for block in file.read().strip().split("\n\n"):
            tokens = [line.rsplit(" ", 1) for line in block.split("\n")]
            text = by.get("".join(flat(t) for t, _ in tokens))
            if text is None:
                continue
            places = [i for i, c in enumerate(text) if not c.isspace()]
            at, found = 0, {"S": [], "T": [], "R": []}
            for token, label in tokens:
                n = len(flat(token))
                start, end = places[at], places[at + n - 1] + 1
                at += n
                if label[0] == "B":
                    found[label[2]].append([start, end])
                elif label[0] == "I" and found[label[2]]:
                    found[label[2]][-1][1] = end
            source, target = found["S"] or found["R"][:1], found["T"] or found["R"][1:]
            if source and target and text.isascii():
                out[text] = (source[:1], target[:1])
    return out


def own_scenes(work):
    pieces = {line["id"]: line for line in read_lines(work / "own.pieces.ndjson")}
    return [(line["text"], Scene(pieces[i], line["events"], [(e["agents"], e["recipients"], [e["type"]]) for e in line["events"] if e["agents"] and e["recipients"]])) for i, line in enumerate(read_lines(HERE / "own.ndjson"))]


def report_lines(work):
    """Whole reports of the project's own -> [(pieces, events, sentences as offsets, hints)]."""
    pieces = {line["id"]: line for line in read_lines(work / "reports.pieces.ndjson")}
    told = {line["id"]: line for line in read_lines(work / "reports.hints.ndjson")}
    return [(pieces[i], line["events"], told[i]["sentences"], told[i]["hints"]) for i, line in enumerate(read_lines(HERE / "reports.ndjson"))]


def report_scenes(work):
    return [Scene(line, events, sentences=sentence_ranges(line, sentences)) for line, events, sentences, _ in report_lines(work)]


def sentence_ranges(line, tokens_by_sentence):
    """Sentences as (start, end) offsets -> piece ranges that cover all pieces."""
    starts, n = line["starts"], len(line["starts"])
    cuts = [0]
    at = 0
    for start, _ in tokens_by_sentence[1:]:
        while at < n and starts[at] < start:
            at += 1
        cuts.append(at)
    cuts.append(n)
    return [(a, b) for a, b in zip(cuts, cuts[1:]) if b > a]


def article_scenes(path, articles, sentences):
    """Annotated articles -> id -> scene. `articles`: pieces lines by id; `sentences`: id -> [(start, end)] offsets.
    A file with a line an event (test/gold/events.ndjson) has the articles gone through in its .about.json."""
    lines = read_lines(path)
    if lines and "events" not in lines[0]:
        by = grouped([path])
        lines = [{"id": i, "events": by.get(i, [])} for i in json.load(open(path.with_suffix(".about.json")))["articles"]]
    out = {}
    for line in lines:
        pieces = articles[line["id"]]
        out[line["id"]] = Scene(pieces, line["events"], sentences=sentence_ranges(pieces, sentences[line["id"]]))
    return out

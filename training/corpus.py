"""Prepared pieces and silver analyses in, training windows out."""
import gzip
import json
import random
from collections import Counter

import numpy as np

from model import INNER, LINKS, TAGS

WINDOW = 254  # pieces; with [CLS] and [SEP] 256
STRIDE = 190
MARGIN = 32  # a cue nearer to a window's cut edge is left to the next window
IGNORE = -100


def read_lines(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf8") as file:
        return [json.loads(line) for line in file]


def read_silver(path):
    """id -> list of tokens (start, end, pos, ner, head token index or -1, label, lemma), over the whole text."""
    out = {}
    for line in read_lines(path):
        tokens = []
        for sentence in line["sentences"]:
            base = len(tokens)
            for t in sentence:
                tokens.append((t[0], t[1], t[2], t[3], base + t[4] - 1 if t[4] else -1, t[5].split(":")[0], t[6]))
        out[line["id"]] = tokens
    return out


def label_sets(silver):
    pos, dep, ner = Counter(), Counter(), Counter()
    for tokens in silver.values():
        for t in tokens:
            pos[t[2]] += 1
            dep[t[5]] += 1
            ner[t[3]] += 1
    keep = lambda c: sorted(k for k, n in c.items() if n >= 50)
    return {"pos": keep(pos), "dep": keep(dep), "ner": keep(ner)}


class Article:
    """One article's pieces with gold roles and silver labels, all by piece; pieces that go on a word are ignored in losses."""

    def __init__(self, line, tokens=None, sets=None, nested=None):
        self.id = line["id"]
        for name in ("ids", "starts", "ends", "heads", "cases", "breaks", "quotes"):
            setattr(self, name, np.asarray(line[name], dtype=np.int64))
        n = len(self.ids)
        head = self.heads == 1
        self.tags = np.where(head, 0, IGNORE)
        self.cues = []  # (first piece, last piece, link labels by piece)
        for a in line["attributions"]:
            spans = {r: [self.pieces_in(s, e) for s, e in a[r]] for r in ("source", "cue", "content")}
            for role, pieces in spans.items():
                self.mark(self.tags, pieces, TAGS.index("B-" + role), TAGS.index("I-" + role))
            cue = [p for p in spans["cue"] if len(p)]
            if not cue:
                continue
            links = np.where(head, 0, IGNORE)
            for role in ("source", "content"):
                self.mark(links, spans[role], LINKS.index("B-" + role), LINKS.index("I-" + role))
            self.cues.append((int(cue[0][0]), int(cue[0][-1]), links, 1))
        self.inner = np.full(n, IGNORE)
        if nested is not None:
            self.inner = np.where(head, 0, IGNORE)
            for a in nested:
                spans = {r: [self.pieces_in(s, e) for s, e in a[r]] for r in ("source", "cue", "content")}
                cue = [p for p in spans["cue"] if len(p)]
                if not cue:
                    continue
                self.mark(self.inner, spans["cue"], INNER.index("B-cue"), INNER.index("I-cue"))
                links = np.where(head, 0, IGNORE)
                for role in ("source", "content"):
                    self.mark(links, spans[role], LINKS.index("B-" + role), LINKS.index("I-" + role))
                self.cues.append((int(cue[0][0]), int(cue[0][-1]), links, 2))
        self.silver = {}
        if tokens is not None:
            starts = {t[0]: t for t in tokens}
            for name, column in (("pos", 2), ("dep", 5), ("ner", 3)):
                index = {k: i for i, k in enumerate(sets[name])}
                labels = np.full(n, IGNORE)
                for i in np.nonzero(head)[0]:
                    t = starts.get(int(self.starts[i]))
                    if t is not None:
                        labels[i] = index.get(t[column], IGNORE)
                self.silver[name] = labels

    def pieces_in(self, start, end):
        return np.nonzero((self.starts < end) & (self.ends > start) & (self.ends > self.starts))[0]

    def mark(self, labels, spans, first, rest):
        for pieces in spans:
            begun = False
            for i in pieces:
                if self.heads[i] != 1:
                    continue
                labels[i] = rest if begun else first
                begun = True

    def windows(self, rng: random.Random | None):
        """(from, to) piece ranges; with a generator they start at a random shift, so every epoch cuts elsewhere."""
        n = len(self.ids)
        if n <= WINDOW:
            return [(0, n)]
        shift = rng.randrange(STRIDE) if rng else 0
        at = [0] + ([shift] if shift > MARGIN else []) + list(range(shift + STRIDE, n, STRIDE))
        out = []
        for a in at:
            out.append((a, min(n, a + WINDOW)))
            if a + WINDOW >= n:
                break
        return out

"""Pairs of passages and stories with planted findings in, rows to learn from and to measure on out.

A row is one earlier and one later passage with the relation between them. `read_pairs` reads data/*.ndjson (README.md tells the
format), `Story` what prepare.ts wrote: in a story every two sentences that are not planted are a `none`.
"""
import json
import random
from collections import Counter
from dataclasses import dataclass, field
from math import log

from tokenizers import BertWordPieceTokenizer

RELATIONS = ["none", "met", "part", "not-met", "moved", "off", "under-way", "reversal", "denies", "same", "conflict"]
AT = {name: n for n, name in enumerate(RELATIONS)}
"""What findings are made of: several relations of an outcome are one."""
FAMILIES = {"outcome": [1, 2, 3, 4, 5, 6], "reversal": [7], "denies": [8], "same": [9], "conflict": [10]}
EITHER_WAY = {"same", "conflict"}
CLS, SEP, BAR = 101, 102, 1064
"""Pieces of each side, at most: what is longer is cut at its end; and of the headline (its beginning) and of the sentence before (its end)."""
MOST = 54
TITLE, BEFORE = 14, 20
"""Pairs of lines of two reports that share most words, of which one is taken."""
ALIKE = 8


def since(days):
    """As src/understand/pairs/pair-pieces.ts: how long after, in words that the vocabulary has."""
    for most, words in ((0, "the same day"), (2, "days later"), (10, "a week later"), (45, "weeks later"), (150, "months later")):
        if days <= most:
            return words
    return "a year later"


@dataclass
class Row:
    first: str
    second: str
    days: int
    label: int
    weight: float = 1.0
    group: str = ""  # who wrote it, or the set that it is of
    key: tuple = ()  # the anchor, or the two reports and lines
    planted: tuple = ()  # in stories: the planted findings that it tells
    kind: str = ""
    around: tuple = ("", "", "", "")  # headline and sentence before of the first, then of the second


class Pieces:
    """Text -> ids, each text once."""

    def __init__(self, vocab):
        self.tokenizer = BertWordPieceTokenizer(str(vocab), lowercase=True)
        self.known = {}

    def of(self, text):
        if text not in self.known:
            self.known[text] = self.tokenizer.encode(text, add_special_tokens=False).ids
        return self.known[text]

    def row(self, row):
        a, b = self.of(row.first)[:MOST], self.of(f"{since(row.days)} : {row.second}")[:MOST]
        if any(row.around):
            x, y = ([BAR, *self.of(row.around[k])[:TITLE], BAR, *self.of(row.around[k + 1])[-BEFORE:]] for k in (0, 2))
            a, b = [*a, *x], [*b, *y]
        return [CLS, *a, SEP, *b, SEP], len(a) + 2


def told(text, who):
    return f"{who} : {text}" if who else text


def read_pairs(path):
    """data/*.ndjson -> rows; lines that do not parse are named and left out."""
    rows, anchors = [], 0
    for n, line in enumerate(open(path, encoding="utf8")):
        if not line.strip():
            continue
        try:
            one = json.loads(line)
            made = [Row(told(one["a"], one.get("aw", "")), told(b[2], b[3] if len(b) > 3 else ""), int(b[1]), AT[b[0]], group=path.stem, key=(path.stem, n), kind=one["k"]) for b in one["b"]]
        except (ValueError, KeyError, IndexError) as error:
            print(f"{path.name} line {n + 1} left out: {error!r}")
            continue
        anchors += 1
        rows += made
    return rows


@dataclass
class Story:
    """A set of stories: its reports' sentences, the pairs of reports of one thread, and the labels."""

    name: str
    reports: list
    threads: list
    labels: dict = field(default_factory=dict)  # (i, n, j, m) -> list of (relation or None, kind, planted)
    rarity: dict = field(default_factory=dict)

    @classmethod
    def read(cls, path):
        return [cls.of(json.loads(line)) for line in open(path, encoding="utf8")]

    @classmethod
    def of(cls, told_):
        labels = {}
        for one in told_["labels"]:
            labels.setdefault(tuple(one["at"]), []).append((one["relation"], one["kind"], one["planted"]))
        seen = Counter(w for r in told_["reports"] for line in r["lines"] for w in set(words_of(line["text"])))
        total = sum(seen.values())
        return cls(told_["set"], told_["reports"], [tuple(t) for t in told_["threads"]], labels, {w: log(total / c) for w, c in seen.items()})

    def day(self, i, j):
        a, b = self.reports[i]["day"], self.reports[j]["day"]
        return max(0, b - a) if a is not None and b is not None else 0

    def row(self, at, weight=1.0):
        i, n, j, m = at
        a, b = self.reports[i]["lines"][n], self.reports[j]["lines"][m]
        found = self.labels.get(at, [])
        so = [AT[r] for r, _, _ in found if r]
        planted = tuple(p for r, kind, p in found if r and not kind.startswith("near"))
        positive = [x for x in so if x]
        label = positive[0] if positive else 0
        return Row(told(a["text"], a["who"]), told(b["text"], b["who"]), self.day(i, j), label, weight, self.name, at, planted, next((k for _, k, _ in found), ""), self.around(i, n) + self.around(j, m))

    def around(self, i, n):
        report = self.reports[i]
        return report.get("title", ""), report["lines"][n - 1]["text"] if n > 0 else ""

    def is_open(self, at):
        """Nothing is said of it: it is neither planted nor free of it."""
        return at in self.labels and all(r is None for r, _, _ in self.labels[at])

    def positives(self):
        return [at for at, found in self.labels.items() if any(r and r != "none" for r, _, _ in found)]

    def nears(self):
        return [at for at, found in self.labels.items() if any(r == "none" for r, _, _ in found) and at not in set(self.positives())]

    def planted_reports(self):
        return sorted({(i, j) for i, _, j, _ in self.labels if self.day(i, j) >= 0})

    def all_of(self, i, j):
        """Every two lines of two reports, of one report those that follow each other, but for a label that says otherwise."""
        for n in range(len(self.reports[i]["lines"])):
            for m in range(len(self.reports[j]["lines"])):
                at = (i, n, j, m)
                if self.is_open(at) or (i == j and m <= n and at not in self.labels):
                    continue
                yield at

    def likeness(self, at):
        i, n, j, m = at
        a, b = (set(words_of(self.reports[r]["lines"][k]["text"])) for r, k in ((i, n), (j, m)))
        return sum(self.rarity.get(w, 5) for w in a & b)

    def negatives(self, rng, beside=4, alike=3, anywhere=1.0, share=1, close=0.0):
        """For every positive: lines beside it in the same two reports (`beside`), those that share most words of both (`alike`); and
        `anywhere` times as many of any two reports of a thread, `close` of these (0 to 1) among those that share most words. `share`: for so many of the positives."""
        positives = self.positives()
        positives = rng.sample(positives, int(share * len(positives)))
        taken = set()
        for i, n, j, m in positives:
            rows = [(i, n, j, k) for k in range(len(self.reports[j]["lines"]))] + [(i, k, j, m) for k in range(len(self.reports[i]["lines"]))]
            rows = [at for at in rows if at not in self.labels and (i != j or at[1] != at[3])]
            taken.update(rng.sample(rows, min(beside, len(rows))))
            rest = [at for at in self.all_of(i, j) if at not in self.labels]
            rest.sort(key=lambda at: -self.likeness(at))
            rest = rest[: 4 * alike]
            taken.update(rng.sample(rest, min(alike, len(rest))))
        for _ in range(int(anywhere * len(positives))):
            i, j = rng.choice(self.threads)
            at = self.alike_of(i, j, rng) if rng.random() < close else (i, rng.randrange(len(self.reports[i]["lines"])), j, rng.randrange(len(self.reports[j]["lines"])))
            if at is not None and at not in self.labels and (i != j or at[1] < at[3]):
                taken.add(at)
        return sorted(taken)

    def alike_of(self, i, j, rng):
        """One of the pairs of lines of two reports that share most words: what a reader would be asked about."""
        rest = sorted((at for at in self.all_of(i, j) if at not in self.labels), key=lambda at: -self.likeness(at))[:ALIKE]
        return rng.choice(rest) if rest else None


def words_of(text):
    return [w for w in "".join(c.lower() if c.isalnum() else " " for c in text).split() if len(w) > 2]


def read_articles(path, weight=1.0):
    """What prepare-articles.ts wrote -> rows of one half of the articles and of the other. Each counts once, however many it stands for: they were drawn from what is hard."""
    halves = ([], [])
    for n, line in enumerate(open(path, encoding="utf8")):
        one = json.loads(line)
        # in one report an utterance told and then quoted is nothing to a reader of findings, and stories have it as nothing
        if one["isOne"] and one["relation"] in EITHER_WAY:
            continue
        row = Row(told(one["first"], one["firstWho"]), told(one["second"], one["secondWho"]), one["days"], AT[one["relation"]], weight, f"articles-{one['half']}", ("articles", n), kind=str(one["stands"]), around=tuple(one["around"]))
        halves[one["half"]].append(row)
    return halves


def beside_rows(rows, rng, share=0.5):
    """Later passages of other anchors, as `none`: what has nothing to do with it at all."""
    out = []
    for row in rows:
        if rng.random() < share:
            other = rng.choice(rows)
            if other.key != row.key:
                out.append(Row(row.first, other.second, other.days, 0, 0.5, row.group, row.key))
    return out


def turned_rows(rows):
    """Of one day, `same` and `conflict` hold either way."""
    return [Row(r.second, r.first, r.days, r.label, r.weight, r.group, r.key) for r in rows if RELATIONS[r.label] in EITHER_WAY and r.days == 0]

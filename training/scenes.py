"""Annotated events in, training scenes out: a scene is one sentence, or one article, as pieces with its events."""
from dataclasses import dataclass

import numpy as np

from corpus import IGNORE
from deeds import ROLES, STATUSES, TRIGGER, TYPES, TYPES_OF_CLASS

YIELD = ["CONCEDE", "RETREAT"]


@dataclass
class Case:
    """An event by its trigger, or (pair) a given source and target; indices are pieces of the scene."""
    types: list
    first: int = 0
    last: int = 0
    sentence: tuple = (0, 0)
    roles: np.ndarray | None = None
    status: int = IGNORE
    pair: bool = False
    source: list | None = None
    target: list | None = None


class Scene:
    """`line` has the pieces (prepare.ts); `events` are annotated ones, or None where nobody looked for them;
    `pairs` are (source spans, target spans, type names); `klass` a sentence's class 0 to 4; `sentences` piece ranges."""

    def __init__(self, line, events=None, pairs=(), klass=None, sentences=None):
        for name in ("ids", "starts", "ends", "heads", "cases", "breaks", "quotes"):
            setattr(self, name, np.asarray(line[name], dtype=np.int64))
        n = len(self.ids)
        self.klass = klass
        self.sentences = sentences or [(0, n)]
        head = self.heads == 1
        self.trigger = None
        self.events = []
        if events is not None:
            self.trigger = np.where(head, 0, IGNORE)
            for e in events:
                at = self.pieces_in(*e["trigger"])
                if not len(at):
                    continue
                first, last = int(at[0]), int(at[-1])
                self.mark(self.trigger, at, TRIGGER, "event")
                sentence = next(((a, b) for a, b in self.sentences if a <= first < b), (first, last + 1))
                roles = np.where(head, 0, IGNORE)
                for role, spans in (("place", e["places"]), ("recipient", e["recipients"]), ("agent", e["agents"])):
                    for span in spans:
                        self.mark(roles, self.pieces_in(*span), ROLES, role)
                self.events.append(Case([TYPES.index(e["type"])], first, last, sentence, roles, STATUSES.index(e["status"])))
        self.pairs = []
        for source, target, names in pairs:
            flat = lambda spans: [int(p) for s in spans for p in self.pieces_in(*s)]
            self.pairs.append(Case([TYPES.index(t) for t in names], pair=True, source=flat(source), target=flat(target)))

    def pieces_in(self, start, end):
        return np.nonzero((self.starts < end) & (self.ends > start) & (self.ends > self.starts))[0]

    def mark(self, labels, pieces, names, role):
        begun = False
        for i in pieces:
            if self.heads[i] == 1:
                labels[i] = names.index(("I-" if begun else "B-") + role)
                begun = True


def types_of(name):
    return YIELD if name == "YIELD" else [name]


def types_of_class(klass):
    return TYPES_OF_CLASS[klass]

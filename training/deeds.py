"""The heads for reported events, on the reader's own encoder.

trigger  vector -> O, B/I event
roles    for one trigger: every piece of its sentence -> O, B/I agent, B/I recipient, B/I place *of this event*
type     for one trigger, or for a given pair of source and target -> one of the PLOVER types
status   for one trigger -> happened, ongoing, scheduled …
class    for a whole sentence -> statement or none, verbal or material cooperation, verbal or material conflict
"""
import torch
import torch.nn.functional as F
from torch import nn

from model import DISTANCES, Layer, Moves, distance_buckets, mask_of

TRIGGER = ["O", "B-event", "I-event"]
ROLES = ["O", "B-agent", "I-agent", "B-recipient", "I-recipient", "B-place", "I-place"]
TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
STATUSES = ["happened", "ongoing", "scheduled", "decided", "conditional", "threatened", "alleged", "denied", "negated"]
CLASSES = 5
# The PLOVER types that each class of cameo-class can be; SANCTION is counted to both kinds of conflict by different coders.
TYPES_OF_CLASS = {
    1: ["AGREE", "CONSULT", "SUPPORT", "CONCEDE"],
    2: ["COOPERATE", "AID", "CONCEDE", "RETREAT"],
    3: ["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION"],
    4: ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
}


class Deeds(nn.Module):
    def __init__(self, hidden, d=128, heads=4, inner=512, relu=False):
        super().__init__()
        self.trigger = nn.Linear(hidden, len(TRIGGER))
        self.trigger_moves = Moves(TRIGGER)
        self.piece = nn.Linear(hidden, d)
        self.at = nn.Linear(2 * hidden, 2 * d)
        self.pair = nn.Linear(2 * hidden, 2 * d)
        self.distances = nn.Embedding(DISTANCES, d)
        self.marks = nn.Embedding(4, d)  # 0 none, 1 the trigger, 2 a given source, 3 a given target
        self.norm = nn.LayerNorm(d, eps=1e-12)
        self.layer = Layer(d, heads, inner, relu=relu)
        self.roles = nn.Linear(d, len(ROLES))
        self.role_moves = Moves(ROLES)
        self.attend = nn.Linear(d, 2)  # where to look for the type, and for the status
        self.to_type = nn.Linear(hidden + d, len(TYPES))
        self.to_status = nn.Linear(hidden + d, len(STATUSES))
        self.look = nn.Linear(hidden, 1)
        self.klass = nn.Linear(hidden, CLASSES)

    def forward(self, h, first, second, given, distance, marks, present):
        """h: n×k×hidden, the sentence's vectors; first, second: n×hidden, the trigger's ends or the means of source and target;
        given: n, 1 where a pair is given. -> role scores n×k×7, type scores n×16, status scores n×9."""
        ends = torch.cat([first, second], -1)
        shift, scale = torch.where(given[:, None] > 0, self.pair(ends), self.at(ends)).chunk(2, -1)
        x = self.piece(h) * (1 + scale[:, None]) + shift[:, None] + self.distances(distance) + self.marks(marks)
        x = self.layer(self.norm(x), mask_of(present))
        weights = (self.attend(x).float() + (1 - present[..., None].float()) * -1e4).softmax(1).to(x.dtype)
        both = torch.cat([h, x], -1)
        pooled = torch.einsum("nkj,nkc->njc", weights, both)
        pooled = F.dropout(pooled, 0.2, self.training)
        return self.roles(x), self.to_type(pooled[:, 0]), self.to_status(pooled[:, 1])

    def classify(self, h, present):
        """A sentence's vectors n×k×hidden -> class scores n×5."""
        weights = (self.look(h).float() + (1 - present[..., None].float()) * -1e4).softmax(1).to(h.dtype)
        return self.klass(F.dropout((weights * h).sum(1), 0.2, self.training))


def losses(deeds, h, rows, ignore, weights):
    """h: b×t×hidden of a batch; rows: (row of h, scene, from, to) with the pieces from..to of the scene at h[row, 1:].
    -> named losses; a kind without a case is left out. `weights`: the share that each type counts with."""
    parts = {}
    trig = torch.full(h.shape[:2], ignore)
    cases = []  # (row, sentence from, to (in h), ends or spans, roles or None, type set, status, pair)
    classes = []
    for k, scene, f, t in rows:
        if scene.trigger is not None:
            trig[k, 1 : t - f + 1] = torch.from_numpy(scene.trigger[f:t])
        for event in scene.events:
            if f <= event.first and event.last < t:
                sf, st = max(f, event.sentence[0]), min(t, event.sentence[1])
                cases.append((k, sf - f + 1, st - f + 1, event, f, scene))
        for pair in scene.pairs:
            if f == 0 and t == len(scene.ids):
                cases.append((k, 1, t + 1, pair, 0, scene))
        if scene.klass is not None:
            classes.append((k, t - f, scene.klass))
    if (trig != ignore).any():
        parts["trigger"] = deeds.trigger_moves.loss(deeds.trigger(h).float(), trig, ignore)
    if cases:
        w = max(c[2] - c[1] for c in cases)
        n = len(cases)
        index = torch.zeros(n, w, dtype=torch.long)
        dist = torch.zeros(n, w, dtype=torch.long)
        marks = torch.zeros(n, w, dtype=torch.long)
        there = torch.zeros(n, w)
        roles = torch.full((n, w), ignore)
        given = torch.zeros(n)
        wanted = torch.zeros(n, len(TYPES))
        status = torch.full((n,), ignore)
        flat = h.reshape(-1, h.shape[-1])
        first, second = [], []
        for i, (k, a, b, case, f, scene) in enumerate(cases):
            m = b - a
            index[i, :m] = torch.arange(a, b) + k * h.shape[1]
            there[i, :m] = 1
            wanted[i, case.types] = 1
            if case.pair:
                given[i] = 1
                for mark, pieces in ((2, case.source), (3, case.target)):
                    for p in pieces:
                        marks[i, p - f + 1 - a] = mark
                mean = lambda pieces: flat[[k * h.shape[1] + p - f + 1 for p in pieces]].mean(0) if pieces else flat[k * h.shape[1]]
                first.append(mean(case.source)), second.append(mean(case.target))
            else:
                dist[i, :m] = torch.arange(a, b) - (case.first - f + 1)
                for p in range(case.first, case.last + 1):
                    marks[i, p - f + 1 - a] = 1
                roles[i, :m] = torch.from_numpy(case.roles[a + f - 1 : b + f - 1])
                roles[i, marks[i] == 1] = ignore
                status[i] = case.status
                first.append(flat[k * h.shape[1] + case.first - f + 1]), second.append(flat[k * h.shape[1] + case.last - f + 1])
        y_roles, y_type, y_status = deeds(flat[index], torch.stack(first), torch.stack(second), given, distance_buckets(dist), marks, there)
        if (roles != ignore).any():
            parts["roles"] = deeds.role_moves.loss(y_roles, roles, ignore)
        # A set of types (a class of a coarser scheme): the probability of the set.
        right = -(y_type.float().log_softmax(-1) + (wanted - 1) * 1e4).logsumexp(-1)
        share = (wanted * weights).sum(-1) / wanted.sum(-1)
        share = torch.where(wanted.sum(-1) > 1, share * 0.5, share)
        parts["type"] = (right * share).sum() / share.sum()
        if (status != ignore).any():
            parts["status"] = 0.5 * F.cross_entropy(y_status.float(), status, ignore_index=ignore)
    if classes:
        w = max(c[1] for c in classes)
        index = torch.zeros(len(classes), w, dtype=torch.long)
        there = torch.zeros(len(classes), w)
        for i, (k, m, _) in enumerate(classes):
            index[i, :m] = torch.arange(1, m + 1) + k * h.shape[1]
            there[i, :m] = 1
        y = deeds.classify(h.reshape(-1, h.shape[-1])[index], there)
        parts["class"] = F.cross_entropy(y.float(), torch.tensor([c[2] for c in classes]))
    return parts

"""Scenes in, event losses while training and events read out: shared by train.py and folds.py."""
from collections import Counter

import numpy as np
import torch

from corpus import IGNORE
from deeds import ROLES, TRIGGER, TYPES, losses
from decode import NEVER, covers, moves_of, runs, viterbi
from model import distance_buckets

MERGED = [t if t not in ("CONCEDE", "RETREAT") else "YIELD" for t in TYPES]


def stack(scenes):
    width = max(len(s.ids) for s in scenes) + 2
    ids = torch.zeros(len(scenes), width, dtype=torch.long)
    feats = torch.zeros(3, len(scenes), width, dtype=torch.long)
    present = torch.zeros(len(scenes), width)
    for k, s in enumerate(scenes):
        m = len(s.ids)
        ids[k, 0], ids[k, 1 : m + 1], ids[k, m + 1] = 101, torch.from_numpy(s.ids), 102
        for j, name in enumerate(("cases", "breaks", "quotes")):
            feats[j, k, 1 : m + 1] = torch.from_numpy(getattr(s, name))
        present[k, : m + 2] = 1
    return ids, feats, present


def type_weights(scenes):
    """Each type's weight: rarer ones count more, by the square root of how often they are."""
    count = Counter(t for s in scenes for c in (*s.events, *s.pairs) if len(c.types) == 1 for t in c.types)
    top = max(count.values())
    return torch.tensor([min(4.0, (top / max(1, count[i])) ** 0.5) for i in range(len(TYPES))])


def batches(scenes, size, rng):
    order = sorted(scenes, key=lambda s: len(s.ids) + rng.random() * 20)
    out = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(out)
    return out


def event_losses(model, scenes, weights, rng):
    ids, feats, present = stack(scenes)
    with torch.autocast("cpu", torch.bfloat16):
        h = model.encoder(ids, *feats, present, offset=rng.randrange(0, 128))
        return losses(model.deeds, h, [(k, s, 0, len(s.ids)) for k, s in enumerate(scenes)], IGNORE, weights)


@torch.no_grad()
def read_sentences(model, scenes, bias=0.0):
    """-> for each scene: (type probabilities of its first pair, class, [(first, last, type, roles by role)])"""
    model.eval()
    out = []
    for at in range(0, len(scenes), 32):
        part = scenes[at : at + 32]
        ids, feats, present = stack(part)
        with torch.autocast("cpu", torch.bfloat16):
            h = model.encoder(ids, *feats, present)
        h = h.float()
        trig = model.deeds.trigger(h).numpy()
        for k, s in enumerate(part):
            m = len(s.ids)
            v = h[k, 1 : m + 1]
            klass = int(model.deeds.classify(v[None], torch.ones(1, m)).argmax())
            heads = np.nonzero(s.heads == 1)[0]
            told = trig[k, 1 : m + 1][heads].copy()
            told[:, 1] += bias
            events = []
            for a, b in runs(viterbi(told, moves_of(model.deeds.trigger_moves)), TRIGGER, "event"):
                first, last = int(heads[a]), int(heads[b - 1])
                while last + 1 < m and s.heads[last + 1] == 0:
                    last += 1
                marks = torch.zeros(1, m, dtype=torch.long)
                marks[0, first : last + 1] = 1
                dist = distance_buckets(torch.arange(m)[None] - first)
                y_roles, y_type, y_status = model.deeds(v[None], v[first][None], v[last][None], torch.zeros(1), dist, marks, torch.ones(1, m))
                scores = y_roles[0].numpy()[heads]
                scores[(heads >= first) & (heads <= last), 1:] = NEVER
                path = viterbi(scores, moves_of(model.deeds.role_moves))
                spans = {r: [(int(heads[i]), int(heads[j - 1])) for i, j in runs(path, ROLES, r)] for r in ("agent", "recipient", "place")}
                events.append((first, last, y_type[0].softmax(-1).numpy(), int(y_status[0].argmax()), spans))
            pairs = []
            for pair in s.pairs:
                marks = torch.zeros(1, m, dtype=torch.long)
                for mark, pieces in ((2, pair.source), (3, pair.target)):
                    marks[0, pieces] = mark
                mean = lambda p: v[p].mean(0)[None] if p else h[k, 0][None]
                _, y_type, _ = model.deeds(v[None], mean(pair.source), mean(pair.target), torch.ones(1), torch.full((1, m), 24), marks, torch.ones(1, m))
                pairs.append(y_type[0].softmax(-1).numpy())
            out.append((pairs, klass, events))
    return out


@torch.no_grad()
def read_windows(model, scenes, bias=0.0):
    """Whole articles, window by window as the product cuts them -> [(scene, [(first, last, type, status, spans)])]"""
    model.eval()
    out = []
    for s in scenes:
        n, events = len(s.ids), []
        for f, t, core_from, core_to in covers(n):
            m = t - f
            ids = torch.full((1, m + 2), 101)
            ids[0, 1 : m + 1], ids[0, m + 1] = torch.from_numpy(s.ids[f:t]), 102
            feats = torch.zeros(3, 1, m + 2, dtype=torch.long)
            for j, name in enumerate(("cases", "breaks", "quotes")):
                feats[j, 0, 1 : m + 1] = torch.from_numpy(getattr(s, name)[f:t])
            with torch.autocast("cpu", torch.bfloat16):
                h = model.encoder(ids, *feats, torch.ones(1, m + 2))
            v = h[0, 1 : m + 1].float()
            at = np.nonzero(s.heads[f:t] == 1)[0]
            if not len(at):
                continue
            scores = model.deeds.trigger(v).numpy()[at].copy()
            scores[:, 1] += bias
            for a, b in runs(viterbi(scores, moves_of(model.deeds.trigger_moves)), TRIGGER, "event"):
                first, last = int(at[a]), int(at[b - 1])
                if not core_from <= f + first < core_to:
                    continue
                while last + 1 < m and s.heads[f + last + 1] == 0:
                    last += 1
                sf, st = next((x, y) for x, y in s.sentences if x <= f + first < y)
                sf, st = max(f, sf), min(t, st)
                w = v[sf - f : st - f]
                k = st - sf
                marks = torch.zeros(1, k, dtype=torch.long)
                marks[0, first - (sf - f) : last - (sf - f) + 1] = 1
                dist = distance_buckets(torch.arange(k)[None] + sf - f - first)
                y_roles, y_type, y_status = model.deeds(w[None], v[first][None], v[last][None], torch.zeros(1), dist, marks, torch.ones(1, k))
                words = np.nonzero(s.heads[sf:st] == 1)[0]
                scores_ = y_roles[0].numpy()[words]
                scores_[(words + sf - f >= first) & (words + sf - f <= last), 1:] = NEVER
                path = viterbi(scores_, moves_of(model.deeds.role_moves))
                spans = {r: [(sf + int(words[i]), sf + int(words[j - 1])) for i, j in runs(path, ROLES, r)] for r in ("agent", "recipient", "place")}
                events.append((f + first, f + last, int(y_type[0].argmax()), int(y_status[0].argmax()), spans))
        out.append((s, events))
    return out


def tell_events(read):
    """Figures over whole articles: triggers that overlap, and of those the type, the status and each role's overlap."""
    hit = found = gold = typed = status = 0
    roles = {r: [0, 0, 0] for r in ("agent", "recipient", "place")}
    for scene, events in read:
        found += len(events)
        gold += len(scene.events)
        for g in scene.events:
            e = next((e for e in events if e[0] <= g.last and g.first <= e[1]), None)
            if e is None:
                continue
            hit += 1
            typed += e[2] == g.types[0]
            status += e[3] == g.status
            for r, counts in roles.items():
                want = {int(i) for i in np.nonzero(np.isin(g.roles, [ROLES.index("B-" + r), ROLES.index("I-" + r)]))[0]}
                got = {p for a, b in e[4][r] for p in range(a, b + 1)}
                counts[0] += bool(want & got)
                counts[1] += bool(got)
                counts[2] += bool(want)
    f = lambda a, b, c: round(200 * a / max(1, b + c), 1)
    return {"trigger P": round(100 * hit / max(1, found), 1), "R": round(100 * hit / max(1, gold), 1), "F1": f(hit, found, gold), "type": round(100 * typed / max(1, hit), 1), "status": round(100 * status / max(1, hit), 1), **{r: f(*c) for r, c in roles.items()}}

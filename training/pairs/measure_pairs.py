"""Scores of rows in, figures out: how well relations are told on pairs, and planted passages on stories."""
import numpy as np

from pair_rows import FAMILIES, RELATIONS


def softmax(scores):
    p = np.exp(scores - scores.max(1, keepdims=True))
    return p / p.sum(1, keepdims=True)


def average_precision(score, is_so, weight=None):
    """Area under precision over recall, ties in the order given; `weight`: how many each row stands for."""
    weight = np.ones(len(score)) if weight is None else weight
    order = np.argsort(-score, kind="stable")
    so, w = is_so[order] * weight[order], weight[order]
    if so.sum() == 0:
        return float("nan")
    precision = np.cumsum(so) / np.cumsum(w)
    return float((precision * so).sum() / so.sum())


def recall_at(score, is_so, weight, least=0.85):
    """Largest recall at which the precision is at least so much."""
    order = np.argsort(-score, kind="stable")
    so, w = is_so[order] * weight[order], weight[order]
    precision = np.cumsum(so) / np.cumsum(w)
    good = np.nonzero(precision >= least)[0]
    return float(np.cumsum(so)[good[-1]] / so.sum()) if len(good) and so.sum() else 0.0


def tell_pairs(scores, rows):
    """On written pairs: share told rightly, `none` or not, each family's average precision."""
    p, gold = softmax(scores), np.array([r.label for r in rows])
    said = p.argmax(1)
    f1 = []
    for k in range(len(RELATIONS)):
        both = ((said == k) & (gold == k)).sum()
        if (gold == k).any():
            f1.append(2 * both / max(1, (said == k).sum() + (gold == k).sum()))
    text = [f"{len(rows)} pairs: right {100 * (said == gold).mean():.1f}, macro-F1 {100 * np.mean(f1):.1f}", f"any AP {100 * average_precision(1 - p[:, 0], (gold > 0).astype(float)):.1f}"]
    for name, of in FAMILIES.items():
        so = np.isin(gold, of).astype(float)
        text.append(f"{name} {int(so.sum())}: AP {100 * average_precision(p[:, of].sum(1), so):.1f} R85 {100 * recall_at(p[:, of].sum(1), so, np.ones(len(so))):.0f}")
    return "; ".join(text)


def tell_stories(scores, rows):
    """On stories: each family against every other two sentences of the same two reports, across reports and within one. A planted finding that
    several pairs of sentences tell counts once, by the likeliest of them."""
    p = softmax(scores)
    weight = np.array([r.weight for r in rows])
    one = np.array([r.key[0] == r.key[2] for r in rows])
    gold = np.array([r.label for r in rows])
    lines, all_ap = [], []
    for within in (False, True):
        for name, of in FAMILIES.items():
            at = np.nonzero(one == within)[0]
            score, so = p[at][:, of].sum(1), np.isin(gold[at], of)
            best = {}
            for k in np.nonzero(so)[0]:
                for planted in rows[at[k]].planted:
                    if planted not in best or score[k] > score[best[planted]]:
                        best[planted] = k
            keep = ~so
            keep[list(best.values())] = True
            if len(best) < 5:
                continue
            s, y, w = score[keep], so[keep].astype(float), weight[at][keep]
            ap, r = average_precision(s, y, w), recall_at(s, y, w)
            all_ap.append((ap, len(best)))
            first = rank_of_planted(s, y, [rows[k] for k in at[keep]])
            lines.append(f"{'within' if within else 'across'} {name} {len(best)}: AP {100 * ap:.1f} R85 {100 * r:.0f} first {100 * first:.0f}")
    lines += tell_states(p, gold, [r.kind for r in rows])
    mean = sum(a * n for a, n in all_ap) / max(1, sum(n for _, n in all_ap))
    return "; ".join([f"{len(rows)} story pairs: mean AP {100 * mean:.1f}", *lines])


def tell_articles(scores, rows):
    """On judged pairs of articles: how many that are nothing are taken to be something, each by how many it stands for, and how sure what is something is of it."""
    p = softmax(scores)
    some, is_so = 1 - p[:, 0], np.array([r.label > 0 for r in rows])
    weight = np.array([float(r.kind) for r in rows])
    taken = "; ".join(f"from {least} {weight[~is_so & (some >= least)].sum():.0f} of nothing and {weight[is_so & (some >= least)].sum():.0f} of something" for least in (0.1, 0.3, 0.5))
    return f"{len(rows)} pairs, {weight[~is_so].sum():.0f} and {weight[is_so].sum():.0f}: any AP {100 * average_precision(some, is_so.astype(float), weight):.1f}; {taken}"


def tell_states(p, gold, kinds):
    """Of planted outcomes, told that they are ones: the share whose state is the likeliest, and what those are told as that are kept, kept in
    part and not kept."""
    of = FAMILIES["outcome"]
    lines = []
    for kind in sorted({k.split()[0] for k in kinds if k.startswith(("commitment", "scheduled"))}):
        at = np.array([k.startswith(kind) for k in kinds]) & np.isin(gold, of)
        if not at.any():
            continue
        said = p[at][:, of].argmax(1) + of[0]
        told = [f"{RELATIONS[g]} {' '.join(f'{RELATIONS[s]} {n}' for s in of if (n := int(((said == s) & (gold[at] == g)).sum())))}" for g in of if (gold[at] == g).any()]
        lines.append(f"state of {kind} {int(at.sum())}: right {100 * (said == gold[at]).mean():.1f} ({'; '.join(told)})")
    return lines


def rank_of_planted(score, so, rows):
    """Share of planted pairs that are the likeliest of their two reports."""
    top = {}
    for s, r in zip(score, rows):
        key = (r.group, r.key[0], r.key[2])
        top[key] = max(top.get(key, -1), s)
    hit = [s >= top[(r.group, r.key[0], r.key[2])] for s, y, r in zip(score, so, rows) if y]
    return float(np.mean(hit)) if hit else float("nan")

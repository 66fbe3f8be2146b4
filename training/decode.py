"""A trained reader and an article in, attributions out: the twin of src/extract/model, used while training."""
import numpy as np
import torch

from corpus import MARGIN, WINDOW
from model import LINKS, TAGS, distance_buckets

NEAR = 64  # pieces to each side of a cue that the linker sees
RADIUS = 112  # the same where a span reaches the end of what it saw
NEVER = -1e9


def moves_of(module):
    """A trained chain's costs, bans included."""
    return ((module.next + module.banned).detach().numpy(), (module.first + module.banned_first).detach().numpy())


def viterbi(scores, moves):
    step, first = moves
    best = scores[0] + first
    back = np.zeros(scores.shape, dtype=np.int64)
    for i in range(1, len(scores)):
        all_ = best[:, None] + step
        back[i] = all_.argmax(0)
        best = all_.max(0) + scores[i]
    path = [int(best.argmax())]
    for i in range(len(scores) - 1, 0, -1):
        path.append(int(back[i][path[-1]]))
    return path[::-1]


def runs(path, labels, role):
    """Index ranges [from, to) of a role in a label path."""
    out, b, i_ = [], labels.index("B-" + role), labels.index("I-" + role)
    for k, label in enumerate(path):
        if label == b:
            out.append([k, k + 1])
        elif label == i_ and out and out[-1][1] == k:
            out[-1][1] = k + 1
    return out


def covers(n):
    """(window from, window to, core from, core to): each piece is in one core, with context on both sides where there is any."""
    if n <= WINDOW:
        return [(0, n, 0, n)]
    out, core = [], 0
    while True:
        a = max(0, core - MARGIN)
        if a + WINDOW >= n:
            return out + [(a, n, core, n)]
        end = a + WINDOW - MARGIN
        out.append((a, a + WINDOW, core, end))
        core = end


@torch.no_grad()
def encode(model, articles, batch=16):
    """Yields (article, window, vectors) with the vectors of a window's pieces, [CLS] and [SEP] cut off."""
    jobs = [(a, w) for a in articles for w in covers(len(a.ids))]
    for at in range(0, len(jobs), batch):
        part = jobs[at : at + batch]
        width = max(w[1] - w[0] for _, w in part) + 2
        ids = torch.zeros(len(part), width, dtype=torch.long)
        feats = torch.zeros(3, len(part), width, dtype=torch.long)
        present = torch.zeros(len(part), width)
        for k, (a, (f, t, _, _)) in enumerate(part):
            m = t - f
            ids[k, 0], ids[k, 1 : m + 1], ids[k, m + 1] = 101, torch.from_numpy(a.ids[f:t]), 102
            for j, name in enumerate(("cases", "breaks", "quotes")):
                feats[j, k, 1 : m + 1] = torch.from_numpy(getattr(a, name)[f:t])
            present[k, : m + 2] = 1
        with torch.autocast("cpu", torch.bfloat16):
            h = model.encoder(ids, feats[0], feats[1], feats[2], present)
            tags = model.tagger(h)
        for k, (a, w) in enumerate(part):
            m = w[1] - w[0]
            yield a, w, h[k, 1 : m + 1].float(), tags[k, 1 : m + 1].float().log_softmax(-1).numpy()


@torch.no_grad()
def link(model, h, cues, radius):
    """For cues (first, last) in a window's vectors: a list of (from, label log-probabilities)."""
    out = []
    if not cues:
        return out
    n = len(h)
    piece = model.linker.piece(h)
    first, last = [c[0] for c in cues], [c[1] for c in cues]
    cue = model.linker.cue(torch.cat([h[first], h[last]], -1))
    froms = [max(0, min(f - radius, n - 2 * radius)) for f in first]
    tos = [min(n, f + 2 * radius) for f in froms]
    k = max(t - f for f, t in zip(froms, tos))
    x = torch.zeros(len(cues), k, piece.shape[-1])
    dist = torch.zeros(len(cues), k, dtype=torch.long)
    inside = torch.zeros(len(cues), k, dtype=torch.long)
    present = torch.zeros(len(cues), k)
    for i, (f, t) in enumerate(zip(froms, tos)):
        x[i, : t - f] = piece[f:t]
        dist[i] = torch.arange(k) + f - first[i]
        inside[i, first[i] - f : last[i] - f + 1] = 1
        present[i, : t - f] = 1
    with torch.autocast("cpu", torch.bfloat16):
        y = model.linker(x, cue, distance_buckets(dist), inside, present)
    y = y.float().log_softmax(-1).numpy()
    return [(f, y[i, : t - f]) for i, (f, t) in enumerate(zip(froms, tos))]


def read_article(model, windows, cue_bias=0.0):
    """Windows of one article (window, h, tags) -> attributions as piece ranges with confidence."""
    found = []
    for (f, t, core_from, core_to), h, tags, heads in windows:
        at = np.nonzero(heads[f:t] == 1)[0]
        if not len(at):
            continue
        scores = tags[at].copy()
        scores[:, 3] += cue_bias
        path = viterbi(scores, moves_of(model.tag_moves))
        cues = []
        for a, b in runs(path, TAGS, "cue"):
            first, last = int(at[a]), int(at[b - 1])
            if core_from <= f + first < core_to:
                cues.append((first, last, float(np.exp(tags[at[a], 3]))))
        def read(cue, lf, y):
            inner = at[(at >= lf) & (at < lf + len(y))]
            s = y[inner - lf].copy()
            s[(inner >= cue[0]) & (inner <= cue[1]), 1:] = NEVER
            return lf, y, inner, viterbi(s, moves_of(model.link_moves))

        for cue, (lf, y) in zip(cues, link(model, h, cues, NEAR)):
            first, last, sure = cue
            lf, y, inner, lpath = read(cue, lf, y)
            if (lf > 0 and lpath[0]) or (lf + len(y) < len(h) and lpath[-1]):
                lf, y, inner, lpath = read(cue, *link(model, h, [cue], RADIUS)[0])
            pick = lambda role: [(f + int(inner[a]), f + int(inner[b - 1])) for a, b in runs(lpath, LINKS, role)]
            content, source = pick("content"), pick("source")
            if len(source) > 1:
                weight = lambda r: float(np.mean([np.exp(y[p - f - lf, 1:3]).sum() for p in range(r[0], r[1] + 1)]))
                source = [max(source, key=weight)]
            if content:
                found.append({"cue": [(f + first, f + last)], "source": source, "content": content, "sure": sure})
    return found


def to_spans(article, found):
    heads, ends, starts = article.heads, article.ends, article.starts
    n = len(heads)

    def span(a, b):
        while b + 1 < n and heads[b + 1] == 0:
            b += 1
        return [int(starts[a]), int(ends[b])]

    return [{r: [span(a, b) for a, b in x[r]] for r in ("source", "cue", "content")} for x in found]

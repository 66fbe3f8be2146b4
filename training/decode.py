"""A trained reader and an article in, attributions out: the twin of src/extract/model, used while training."""
import numpy as np
import torch

from corpus import MARGIN, WINDOW
from model import LINKS, TAGS, distance_buckets

NEAR = 64  # pieces to each side of a cue that the linker sees
RADIUS = 112  # the same where a span reaches the end of what it saw
NEAR_WORDS, RADIUS_WORDS = 48, 88  # the same of a linker that sees words' first pieces only
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


def around(seen, cue, radius):
    """Of the ascending pieces `seen`: from and to, `radius` to each side of the piece `cue`, as many where the window ends sooner."""
    at = int(np.searchsorted(seen, cue))
    low = max(0, min(at - radius, len(seen) - 2 * radius))
    return at, low, min(len(seen), low + 2 * radius)


@torch.no_grad()
def link(model, h, cues, seen, radius):
    """For cues (first, last) in a window's vectors, of which the linker sees the pieces `seen`: a list of (pieces, label
    log-probabilities, whether there are more to the left, to the right)."""
    out = []
    if not cues:
        return out
    piece = model.linker.piece(h)
    first, last = [c[0] for c in cues], [c[1] for c in cues]
    cue = model.linker.cue(torch.cat([h[first], h[last]], -1))
    places = [around(seen, f, radius) for f in first]
    k = max(to - low for _, low, to in places)
    x = torch.zeros(len(cues), k, piece.shape[-1])
    dist = torch.zeros(len(cues), k, dtype=torch.long)
    inside = torch.zeros(len(cues), k, dtype=torch.long)
    present = torch.zeros(len(cues), k)
    for i, (at, low, to) in enumerate(places):
        pieces = seen[low:to]
        x[i, : to - low] = piece[pieces]
        dist[i] = torch.arange(k) + low - at
        inside[i, : to - low] = torch.from_numpy((pieces >= first[i]) & (pieces <= last[i])).long()
        present[i, : to - low] = 1
    with torch.autocast("cpu", torch.bfloat16):
        y = model.linker(x, cue, distance_buckets(dist), inside, present)
    y = y.float().log_softmax(-1).numpy()
    return [(seen[low:to], y[i, : to - low], low > 0, to < len(seen)) for i, (_, low, to) in enumerate(places)]


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
        seen = at if model.shape.link_words else np.arange(t - f)
        near, wide = (NEAR_WORDS, RADIUS_WORDS) if model.shape.link_words else (NEAR, RADIUS)

        def read(cue, pieces, y, left, right):
            words = np.isin(pieces, at)
            s = y[words].copy()
            s[(pieces[words] >= cue[0]) & (pieces[words] <= cue[1]), 1:] = NEVER
            path = viterbi(s, moves_of(model.link_moves))
            return pieces[words], y[words], path, (left and path[0]) or (right and path[-1])

        for cue, seen_near in zip(cues, link(model, h, cues, seen, near)):
            first, last, sure = cue
            inner, y, lpath, cut = read(cue, *seen_near)
            if cut:
                inner, y, lpath, _ = read(cue, *link(model, h, [cue], seen, wide)[0])
            ranges = lambda role: runs(lpath, LINKS, role)
            whole = lambda r: (f + int(inner[r[0]]), f + int(inner[r[1] - 1]))
            source = ranges("source")
            if len(source) > 1:
                source = [max(source, key=lambda r: float(np.exp(y[r[0] : r[1], 1:3]).sum(-1).mean()))]
            content, source = [whole(r) for r in ranges("content")], [whole(r) for r in source]
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

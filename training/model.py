"""The reader: one small BERT encoder, a tagger for outermost roles, and a linker that reads each cue's source and contents.

encoder  pieces + surface features -> a vector a piece
tagger   vector -> O, B/I source, B/I cue, B/I content (outermost cues are taken from here)
inner    vector -> O, B/I cue of a statement inside another one's content
linker   for one cue: every piece in its neighbourhood -> O, B/I source, B/I content *of this cue*
extras   part of speech, dependency label, name class: they teach the encoder syntax (multi-task)
"""
import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
LINKS = ["O", "B-source", "I-source", "B-content", "I-content"]
INNER = ["O", "B-cue", "I-cue"]
DISTANCES = 2 * 24 + 1


@dataclass
class Shape:
    layers: int = 6
    hidden: int = 384
    heads: int = 12
    inner: int = 1536
    vocab: int = 30522
    positions: int = 512
    link: int = 192
    link_layers: int = 1
    link_heads: int = 6
    link_inner: int = 768  # width inside the linker's layers
    link_words: bool = False  # the linker sees the pieces that words begin with, not all
    deed_inner: int = 512  # width inside the layer of the event heads
    relu: bool = False  # instead of GELU, in encoder and linker: an eighth of the encoder's time
    block: int = 0  # pieces that attend to each other in the layers not in `wide`; 0: every layer sees the whole window
    wide: tuple = (2, 5)
    dropout: float = 0.1
    pos: int = 0
    dep: int = 0
    ner: int = 0


class Layer(nn.Module):
    """One post-norm transformer layer, as in BERT. With `block`, pieces attend only within blocks of so many, and with `shift` the
    blocks begin so many pieces earlier (as in Swin, Liu et al. 2021): what one layer parts, the next joins."""

    def __init__(self, hidden, heads, inner, dropout=0.1, relu=False, block=0, shift=0):
        super().__init__()
        self.heads, self.relu, self.block, self.shift = heads, relu, block, shift
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=1e-12)
        self.up = nn.Linear(hidden, inner)
        self.down = nn.Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=1e-12)
        self.dropout = dropout

    def attend(self, x, mask):
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        # Written out: the fused operator takes six times as long over many short rows on a CPU.
        scores = q * (h // self.heads) ** -0.5 @ k.transpose(-1, -2)
        scores = scores if mask is None else scores + mask.to(q.dtype)
        return (scores.softmax(-1) @ v).transpose(1, 2).reshape(b, t, h)

    def attend_in_blocks(self, x, mask):
        """What is beside a window, before it and after, is zeros, here and in the exported graph: nothing is masked."""
        b, t, h = x.shape
        x = x * (mask[:, 0, 0, :, None] >= 0)
        x = F.pad(x, (0, 0, self.shift, -(t + self.shift) % self.block))
        y = self.attend(x.reshape(-1, self.block, h), None)
        return y.reshape(b, -1, h)[:, self.shift : self.shift + t]

    def forward(self, x, mask):
        y = self.attend_in_blocks(x, mask) if self.block else self.attend(x, mask)
        x = self.norm1(x + drop(self.out(y), self.dropout, self.training))
        y = self.up(x)
        y = self.down(F.relu(y) if self.relu else F.gelu(y))
        return self.norm2(x + drop(y, self.dropout, self.training))


def drop(x, share, training):
    """Dropout with one mask over all pieces of a window (variational, Gal and Ghahramani 2016): a CPU draws few numbers."""
    if not training or not share:
        return x
    keep = torch.empty(x.shape[0], 1, x.shape[2], dtype=x.dtype).bernoulli_(1 - share) / (1 - share)
    return x * keep


def mask_of(present):
    """1/0 over pieces -> an additive mask over keys."""
    return (1.0 - present[:, None, None, :].float()) * -1e4


class Encoder(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        self.words = nn.Embedding(s.vocab, s.hidden)
        self.places = nn.Embedding(s.positions, s.hidden)
        self.segment = nn.Parameter(torch.zeros(s.hidden))
        self.cases = nn.Embedding(5, s.hidden)
        self.breaks = nn.Embedding(4, s.hidden)
        self.quotes = nn.Embedding(4, s.hidden)
        for e in (self.cases, self.breaks, self.quotes):
            nn.init.normal_(e.weight, std=0.01)
        self.norm = nn.LayerNorm(s.hidden, eps=1e-12)
        narrow = [i for i in range(s.layers) if s.block and i not in s.wide]
        block = lambda i: {"block": s.block, "shift": s.block // 2 * (narrow.index(i) % 2)} if i in narrow else {}
        self.layers = nn.ModuleList(Layer(s.hidden, s.heads, s.inner, s.dropout, s.relu, **block(i)) for i in range(s.layers))
        self.dropout = s.dropout

    def forward(self, ids, cases, breaks, quotes, present, offset=0, each=None):
        """`each`: a list that takes every layer's vectors."""
        places = torch.arange(ids.shape[1], device=ids.device) + offset
        x = self.words(ids) + self.places(places) + self.segment + self.cases(cases) + self.breaks(breaks) + self.quotes(quotes)
        x = drop(self.norm(x), self.dropout, self.training)
        mask = mask_of(present)
        for layer in self.layers:
            x = layer(x, mask)
            if each is not None:
                each.append(x)
        return x


def distance_buckets(delta):
    """Signed distance in pieces -> one of DISTANCES buckets: exact to 8, then by powers of 1.3."""
    size = delta.abs().float()
    far = 8 + torch.log(size.clamp(min=8) / 8) / math.log(1.3)
    bucket = torch.where(size <= 8, size, far).clamp(max=24).long()
    return torch.where(delta < 0, 24 - bucket, 24 + bucket)


class Linker(nn.Module):
    def __init__(self, s: Shape):
        super().__init__()
        d = s.link
        self.piece = nn.Linear(s.hidden, d)
        self.cue = nn.Linear(2 * s.hidden, 2 * d)
        self.distances = nn.Embedding(DISTANCES, d)
        self.in_cue = nn.Embedding(3, d)  # 0 other pieces, 1 an outermost cue, 2 an inner one
        self.norm = nn.LayerNorm(d, eps=1e-12)
        self.layers = nn.ModuleList(Layer(d, s.link_heads, s.link_inner, s.dropout, s.relu) for _ in range(s.link_layers))
        self.out = nn.Linear(d, len(LINKS))

    def forward(self, piece, cue, distance, in_cue, present):
        """piece: n×k×d projected vectors; cue: n×2d; distance: buckets n×k; in_cue: 1 on the cue's own pieces."""
        shift, scale = cue.chunk(2, -1)
        x = piece * (1 + scale[:, None]) + shift[:, None] + self.distances(distance) + self.in_cue(in_cue)
        x = self.norm(x)
        mask = mask_of(present)
        for layer in self.layers:
            x = layer(x, mask)
        return self.out(x)


class Moves(nn.Module):
    """A linear-chain CRF over a BIO scheme (Lafferty et al. 2001): learned costs of following and beginning."""

    def __init__(self, labels):
        super().__init__()
        n = len(labels)
        self.next = nn.Parameter(torch.zeros(n, n))
        self.first = nn.Parameter(torch.zeros(n))
        banned = torch.zeros(n, n)
        banned_first = torch.zeros(n)
        for j, b in enumerate(labels):
            if b.startswith("I-"):
                banned_first[j] = -1e4
                for i, a in enumerate(labels):
                    if a[1:] != b[1:]:
                        banned[i, j] = -1e4
        self.register_buffer("banned", banned, persistent=False)
        self.register_buffer("banned_first", banned_first, persistent=False)

    def loss(self, scores, labels, ignore):
        """Mean negative log-likelihood a step of label rows; steps marked `ignore` are taken out first."""
        keep = labels != ignore
        rows = keep.any(1)
        scores, labels, keep = scores[rows], labels[rows], keep[rows]
        lengths = keep.sum(1)
        order = (~keep).to(torch.int8).argsort(dim=1, stable=True)[:, : int(lengths.max())]
        scores = scores.gather(1, order[..., None].expand(-1, -1, scores.shape[-1])).float()
        labels = labels.gather(1, order)
        steps = torch.arange(order.shape[1])[None] < lengths[:, None]
        labels = labels.masked_fill(~steps, 0)
        # A span that a window cuts, or that another one interrupts, begins again: I-x -> B-x, its neighbour in the list.
        wrong, columns = self.banned < 0, list(labels.unbind(1))
        before = torch.zeros_like(columns[0])
        for t, column in enumerate(columns):
            before = columns[t] = column - wrong[before, column].long()
        labels = torch.stack(columns, 1)
        move, first = self.next + self.banned, self.first + self.banned_first
        gold = scores.gather(2, labels[..., None])[..., 0]
        gold = (gold * steps).sum(1) + first[labels[:, 0]] + (move[labels[:, :-1], labels[:, 1:]] * steps[:, 1:]).sum(1)
        # Unbound once: a gradient of every column of its own would fill the whole table again each time.
        columns, there = scores.unbind(1), steps.unbind(1)
        total = columns[0] + first
        for column, here in zip(columns[1:], there[1:]):
            step = (total[:, :, None] + move).logsumexp(1) + column
            total = torch.where(here[:, None], step, total)
        return (total.logsumexp(1) - gold).sum() / lengths.sum()


class Reader(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape)
        self.tagger = nn.Linear(shape.hidden, len(TAGS))
        self.inner = nn.Linear(shape.hidden, len(INNER))
        self.linker = Linker(shape)
        self.tag_moves = Moves(TAGS)
        self.inner_moves = Moves(INNER)
        self.link_moves = Moves(LINKS)
        self.pos = nn.Linear(shape.hidden, shape.pos) if shape.pos else None
        self.dep = nn.Linear(shape.hidden, shape.dep) if shape.dep else None
        self.ner = nn.Linear(shape.hidden, shape.ner) if shape.ner else None

    def load_bert(self, state):
        """Takes a BertModel's weights (names as in the transformers library)."""
        e = self.encoder
        get = lambda name: state[name].float()
        with torch.no_grad():
            e.words.weight.copy_(get("embeddings.word_embeddings.weight"))
            e.places.weight.copy_(get("embeddings.position_embeddings.weight"))
            e.segment.copy_(get("embeddings.token_type_embeddings.weight")[0])
            e.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
            e.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
            for i, layer in enumerate(e.layers):
                p = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    parts = [get(f"{p}attention.self.{n}.{kind}") for n in ("query", "key", "value")]
                    getattr(layer.qkv, kind).copy_(torch.cat(parts))
                    for mine, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                        getattr(getattr(layer, mine), kind).copy_(get(f"{p}{theirs}.{kind}"))

"""Trains the reader. One run, one folder: log, configuration, checkpoints; a run that was cut off goes on where it stopped.

  python training/train.py --work WORK --corpora CORPORA --encoder ENCODER --run NAME [--epochs 8 …]

WORK holds prepared pieces (prepare.ts) and the runs; ENCODER is a folder with model.safetensors of a BERT-shaped encoder.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from distil import TAUGHT, load_teacher, only_layers, soft_loss, take_layers, vector_loss
from corpus import IGNORE, MARGIN, Article, label_sets, read_lines, read_silver
from deeds import Deeds
from deeds import losses as deed_losses
from decode import NEAR, NEAR_WORDS, RADIUS, RADIUS_WORDS, around, encode, read_article, to_spans
from event_batches import batches as sentence_batches, event_losses, read_windows, tell_events, type_weights
from model import Reader, Shape, distance_buckets
from read_scenes import article_scenes, class_scenes, own_scenes, plover_scenes


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--corpora", type=Path, required=True)
    p.add_argument("--encoder", type=Path, required=True)
    p.add_argument("--scorer", type=Path, required=True)
    p.add_argument("--run", required=True)
    p.add_argument("--epochs", type=int, default=8)
    p.add_argument("--stop-after", type=int, default=None, help="end after so many epochs, in the middle of the schedule")
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--lr", type=float, default=1e-4)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--silver", type=float, default=0.2, help="weight of the part-of-speech, dependency and name losses")
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--link-layers", type=int, default=1)
    p.add_argument("--link", type=int, default=192, help="width of the linker")
    p.add_argument("--link-heads", type=int, default=6)
    p.add_argument("--link-words", action="store_true", help="the linker sees words' first pieces only: a quarter fewer rows")
    p.add_argument("--deed-ffn", type=int, default=512, help="width inside the layer of the event heads")
    p.add_argument("--link-ffn", type=int, default=None, help="width inside the linker's layers, four times --link where nobody says")
    p.add_argument("--teacher", type=Path, default=None, help="a trained reader of six layers to learn from, soft labels and vectors")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--init", type=Path, default=None, help="checkpoint of a run to go on from, with a new schedule")
    p.add_argument("--nested", type=Path, default=None, help="training/nested: inner statements of some training articles")
    p.add_argument("--crf", action="store_true", help="train the label sequences as CRFs instead of one label at a time")
    p.add_argument("--events", type=Path, default=None, help="training/events: learn reported events along")
    p.add_argument("--event-batch", type=int, default=16)
    p.add_argument("--event-weight", type=float, default=1.0)
    p.add_argument("--event-gold", type=Path, default=None, help="events of dev articles, to look at after each epoch")
    p.add_argument("--inner-weight", type=float, default=1.0)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--ffn", type=int, default=1536, help="width inside a layer; shrink.py makes a checkpoint with fewer")
    p.add_argument("--lean", action="store_true", help="ReLU for GELU, and blocks of 64 pieces in all layers but the --wide ones")
    p.add_argument("--wide", type=int, nargs="*", default=[2, 5], help="with --lean: the layers that see the whole window")
    p.add_argument("--init-layers", type=int, nargs="*", default=None, help="of --init's encoder only these layers, in this order")
    p.add_argument("--keep-words", action="store_true", help="leave the word vectors as they are")
    return p.parse_args()


def load_articles(args, part, sets=None):
    silver = read_silver(args.corpora / f"attribution/{part}.corenlp.ndjson.gz")
    sets = sets or label_sets(silver)
    lines = read_lines(args.work / f"{part}.pieces.ndjson")
    nested = {}
    if args.nested and part == "train":
        for about in sorted(args.nested.glob("*.about.json")):
            for id_ in json.load(open(about))["articles"]:
                nested.setdefault(id_, [])
        for path in sorted(args.nested.glob("*.ndjson")):
            for line in read_lines(path):
                nested[line["id"]].append(line)
    return [Article(line, silver.get(line["id"]), sets, nested.get(line["id"])) for line in lines], sets


def scenes_of(args, path, part):
    """Articles with events marked, as scenes by id, with the silver sentences' ends."""
    pieces = {}
    for line in read_lines(args.work / f"{part}.pieces.ndjson"):
        pieces.setdefault(line["id"], line)
    ends = {line["id"]: [(s[0][0], s[-1][1]) for s in line["sentences"] if s] for line in read_lines(args.corpora / f"attribution/{part}.corenlp.ndjson.gz")}
    return article_scenes(path, pieces, ends)


def collate(part, radius=NEAR, words=False):
    """(article, from, to) windows -> tensors, with every cue's neighbourhood gathered by index; `words`: of words' first pieces."""
    width = max(t - f for _, f, t in part) + 2
    n = len(part)
    ids = torch.zeros(n, width, dtype=torch.long)
    feats = torch.zeros(3, n, width, dtype=torch.long)
    present = torch.zeros(n, width)
    tags = torch.full((n, width), IGNORE)
    silver = {k: torch.full((n, width), IGNORE) for k in ("pos", "dep", "ner")}
    silver["inner"] = torch.full((n, width), IGNORE)
    cues = []
    for k, (a, f, t) in enumerate(part):
        m = t - f
        ids[k, 0], ids[k, 1 : m + 1], ids[k, m + 1] = 101, torch.from_numpy(a.ids[f:t]), 102
        for j, name in enumerate(("cases", "breaks", "quotes")):
            feats[j, k, 1 : m + 1] = torch.from_numpy(getattr(a, name)[f:t])
        present[k, : m + 2] = 1
        tags[k, 1 : m + 1] = torch.from_numpy(a.tags[f:t])
        for name, labels in (*a.silver.items(), ("inner", a.inner)):
            silver[name][k, 1 : m + 1] = torch.from_numpy(labels[f:t])
        low = f + MARGIN if f > 0 else f
        high = t - MARGIN if t < len(a.ids) else t
        seen = np.nonzero(a.heads[f:t] == 1)[0] if words else np.arange(t - f)
        for first, last, links, level in a.cues:
            if low <= first and last < high:
                at, lf, lt = around(seen, first - f, radius)
                pieces = seen[lf:lt]
                cues.append((k, first - f + 1, last - f + 1, pieces + 1, lf - at, links[f + pieces], level))
    if cues:
        w = max(len(c[3]) for c in cues)
        index = torch.zeros(len(cues), w, dtype=torch.long)
        dist = torch.zeros(len(cues), w, dtype=torch.long)
        inside = torch.zeros(len(cues), w, dtype=torch.long)
        there = torch.zeros(len(cues), w)
        links = torch.full((len(cues), w), IGNORE)
        for i, (k, first, last, pieces, nearest, labels, level) in enumerate(cues):
            m = len(pieces)
            own = torch.from_numpy((pieces >= first) & (pieces <= last))
            index[i, :m] = torch.from_numpy(pieces) + k * width
            dist[i] = torch.arange(w) + nearest
            inside[i, :m][own] = level
            there[i, :m] = 1
            links[i, :m] = torch.from_numpy(labels)
            links[i, :m][own] = IGNORE
        ends = torch.tensor([[k * width + first, k * width + last] for k, first, last, *_ in cues])
        cue = (ends, index, distance_buckets(dist), inside, there, links)
    else:
        cue = None
    return ids, feats, present, tags, silver, cue


def forward(model, batch, offset, silver, each=None):
    """All heads' scores of a batch: vectors, tags, inner, silver ones, links (None without a cue)."""
    ids, feats, present, _, _, cue = batch
    h = model.encoder(ids, *feats, present, offset=offset, each=each)
    extra = {k: getattr(model, k)(h) for k in ("pos", "dep", "ner")} if silver else {}
    links = None
    if cue:
        flat = h.reshape(-1, h.shape[-1])
        piece = model.linker.piece(flat)[cue[1]]
        vector = model.linker.cue(flat[cue[0]].reshape(len(cue[0]), -1))
        links = model.linker(piece, vector, cue[2], cue[3], cue[4])
    return h, model.tagger(h), model.inner(h), extra, links


def losses(model, batch, args, rng, teacher=None, scenes=(), weights=None, taught=None):
    """`taught`: the cues' neighbourhoods for the teacher, where it sees other pieces than the student."""
    _, _, _, tags, silver, cue = batch
    offset = rng.randrange(0, 128)
    mine, theirs = [], []
    with torch.autocast("cpu", torch.bfloat16):
        h, tag_scores, inner, extra, links = forward(model, batch, offset, args.silver, mine)
        found = deed_losses(model.deeds, h, scenes, IGNORE, weights) if scenes else {}
    ce = lambda y, t: F.cross_entropy(y.float().reshape(-1, y.shape[-1]), t.reshape(-1), ignore_index=IGNORE)
    chain = lambda y, t, moves: moves.loss(y, t, IGNORE) if args.crf else ce(y, t)
    parts = {"tag": chain(tag_scores, tags, model.tag_moves)}
    if links is not None:
        parts["link"] = chain(links, cue[5], model.link_moves)
    if (silver["inner"] != IGNORE).any():
        # Few articles have inner statements marked: each counts by its share of the batch.
        share = (silver["inner"] != IGNORE).sum() / (tags != IGNORE).sum()
        parts["inner"] = args.inner_weight * share * chain(inner, silver["inner"], model.inner_moves)
    for k, y in extra.items():
        parts[k] = args.silver * ce(y, silver[k])
    # Few windows are of articles with events marked: they count by their share.
    parts.update({f"window {k}": args.event_weight * v * len(scenes) / len(tags) for k, v in found.items()})
    if teacher is not None:
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            _, ttags, tinner, _, tlinks = forward(teacher, (*batch[:5], taught or cue), offset, 0, theirs)
        keep = (tags != IGNORE).float()
        parts["soft tag"] = soft_loss(tag_scores, ttags, keep)
        parts["soft inner"] = soft_loss(inner, tinner, keep)
        alike = [(a, theirs[at]) for a, at in zip(mine, TAUGHT[len(mine)])]
        parts["vectors"] = sum(vector_loss(a, b, keep) for a, b in alike) / len(alike)
        if links is not None:
            keep = cue[5] != IGNORE
            if taught:
                # The teacher sees every piece, from the first of its neighbourhood on; the student some of them.
                at = cue[1] - taught[1][:, :1]
                keep &= (at >= 0) & (at < taught[4].sum(1, keepdim=True))
                at = at.clamp(0, tlinks.shape[1] - 1)
                tlinks = tlinks.gather(1, at[..., None].expand(-1, -1, tlinks.shape[-1]))
            parts["soft link"] = soft_loss(links, tlinks, keep.float())
    return parts


def evaluate(model, articles, args, name, bias=0.0):
    model.eval()
    byid = {}
    for a, w, h, tags in encode(model, articles):
        byid.setdefault(id(a), (a, []))[1].append((w, h, tags, a.heads))
    out = args.work / "runs" / args.run / f"{name}.ndjson"
    with open(out, "w") as file:
        for a, windows in byid.values():
            file.write(json.dumps({"id": a.id, "attributions": to_spans(a, read_article(model, windows, bias))}) + "\n")
    done = subprocess.run(["node", args.scorer, args.corpora / "attribution/dev.ndjson.gz", out], capture_output=True, text=True, check=True)
    rows = {}
    for line in done.stdout.splitlines()[1:]:
        name_, rest = line[:16].strip(), line[16:].split()
        rows[name_] = [float(rest[1]), float(rest[3]), float(rest[5])]
    return rows


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
    folder = args.work / "runs" / args.run
    folder.mkdir(parents=True, exist_ok=True)
    log = open(folder / "log.txt", "a", buffering=1)
    say = lambda *x: (print(*x, flush=True), print(*x, file=log))

    train, sets = load_articles(args, "train")
    dev, _ = load_articles(args, "dev", sets)
    seen = set()
    dev = [a for a in dev if not (a.id in seen or seen.add(a.id))]
    shape = Shape(layers=args.layers, link=args.link, link_layers=args.link_layers, link_heads=args.link_heads, link_inner=args.link_ffn or 4 * args.link, link_words=args.link_words, deed_inner=args.deed_ffn, wide=tuple(args.wide), inner=args.ffn, relu=args.lean, block=64 if args.lean else 0, dropout=args.dropout, pos=len(sets["pos"]), dep=len(sets["dep"]), ner=len(sets["ner"]))
    model = Reader(shape)
    sentences, marked, seen_events, weights = [], {}, {}, None
    if args.events:
        model.deeds = Deeds(shape.hidden, inner=shape.deed_inner, relu=shape.relu and shape.deed_inner < 512)
        sentences = [x[-1] for x in (*plover_scenes(args.work, args.corpora), *class_scenes(args.work, args.corpora), *own_scenes(args.work))]
        marked = scenes_of(args, args.events / "articles.ndjson", "train")
        seen_events = scenes_of(args, args.event_gold, "dev") if args.event_gold else {}
        weights = type_weights(sentences)
        say(f"{len(sentences)} sentences and {len(marked)} articles with events")
    if args.ffn == Shape.inner:
        model.load_bert(load_file(args.encoder / "model.safetensors"))
    teacher = load_teacher(args.teacher) if args.teacher else None
    if teacher and args.ffn == Shape.inner:
        say(f"learns from {args.teacher}; begins anew: {take_layers(model, teacher)}")
    if args.init:
        state = torch.load(args.init, weights_only=False)["model"]
        state = only_layers(state, args.init_layers) if args.init_layers else state
        old = state.get("linker.in_cue.weight")
        if old is not None and len(old) == 2:
            state["linker.in_cue.weight"] = torch.cat([old, old[1:]])
        missing = model.load_state_dict(state, strict=False)
        say(f"starts from {args.init}; new: {missing.missing_keys}")
    json.dump({"arguments": {k: str(v) for k, v in vars(args).items()}, "shape": vars(shape), "sets": sets}, open(folder / "config.json", "w"), indent=1)

    if args.keep_words:
        model.encoder.words.weight.requires_grad_(False)
    body = [p for n, p in model.named_parameters() if n.startswith("encoder.") and not any(x in n for x in ("cases", "breaks", "quotes"))]
    mine = {id(p) for p in body}
    rest = [p for p in model.parameters() if id(p) not in mine]
    optimizer = torch.optim.AdamW([{"params": body, "lr": args.lr}, {"params": rest, "lr": args.head_lr}], weight_decay=0.01, fused=True)
    per_epoch = sum(len(a.windows(random.Random(1))) for a in train) // args.batch
    total = per_epoch * args.epochs
    warm = total // 10
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / warm) * max(0.0, 1 - max(0, s - warm) / (total - warm)))
    begin = 0
    checkpoint = folder / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(saved["model"]), optimizer.load_state_dict(saved["optimizer"]), schedule.load_state_dict(saved["schedule"])
        begin = saved["epoch"] + 1
        say(f"goes on at epoch {begin}")
    for epoch in range(begin, args.stop_after or args.epochs):
        model.train()
        if args.nested and epoch > begin:
            train, _ = load_articles(args, "train", sets)  # inner statements may have been added meanwhile
        rng = random.Random(args.seed * 1000 + epoch)
        torch.manual_seed(args.seed * 1000 + epoch)
        say(f"epoch {epoch}: {sum((a.inner != IGNORE).any() for a in train)} articles with inner statements, {sum(c[3] == 2 for a in train for c in a.cues)} of them")
        jobs = [(a, f, t) for a in train for f, t in a.windows(rng)]
        # Articles with events are few: they are read twice an epoch, cut elsewhere.
        jobs += [(a, f, t) for a in train if a.id in marked for f, t in a.windows(rng)]
        deeds = []
        rng.shuffle(jobs)
        # Windows of like length go together: less padding; the batches themselves stay shuffled.
        chunks = [sorted(jobs[i : i + 64 * args.batch], key=lambda j: j[2] - j[1]) for i in range(0, len(jobs), 64 * args.batch)]
        batches = [c[i : i + args.batch] for c in chunks for i in range(0, len(c), args.batch)]
        rng.shuffle(batches)
        near, wide = (NEAR_WORDS, RADIUS_WORDS) if args.link_words else (NEAR, RADIUS)
        sums, started = {}, time.time()
        for step, part in enumerate(batches):
            scenes = [(k, marked[a.id], f, t) for k, (a, f, t) in enumerate(part) if a.id in marked]
            batch = collate(part, wide if step % 8 == 7 else near, args.link_words)
            taught = collate(part, RADIUS)[5] if teacher and args.link_words else None
            parts = losses(model, batch, args, rng, teacher, scenes, weights, taught)
            if sentences:
                deeds = deeds or sentence_batches(sentences, args.event_batch, rng)
                parts.update({k: args.event_weight * v for k, v in event_losses(model, deeds.pop(), weights, rng).items()})
            loss = sum(parts.values())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            for k, v in parts.items():
                sums[k] = sums.get(k, 0) + v.item()
            if step % 50 == 49:
                say(f"epoch {epoch} step {step + 1}/{len(batches)} {time.time() - started:.0f} s", {k: round(v / (step + 1), 4) for k, v in sums.items()})
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch}, f"{checkpoint}.new")
        os.replace(f"{checkpoint}.new", checkpoint)
        rows = evaluate(model, dev, args, f"dev-{epoch}")
        if seen_events:
            say(f"epoch {epoch} events", tell_events(read_windows(model, seen_events.values())))
        say(f"epoch {epoch} dev", {k: v[2] for k, v in rows.items()}, f"{time.time() - started:.0f} s")
    for bias in (-1.0, -0.5, 0.5, 1.0, 1.5):
        rows = evaluate(model, dev, args, f"dev-bias{bias}", bias)
        say(f"cue bias {bias}", {k: v[2] for k, v in rows.items()}, "wsw P/R", rows["who-said-what"][:2])
    torch.save({"model": model.state_dict(), "config": json.load(open(folder / "config.json"))}, folder / "final.pt")


if __name__ == "__main__":
    sys.exit(main())

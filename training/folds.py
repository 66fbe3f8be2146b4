"""Five folds over the event corpora: how well the event heads read what they did not learn from.

  python training/folds.py --work WORK --corpora CORPORA --init CHECKPOINT --run NAME [--epochs 10] [--folds 5] [--only 0,1]

Folds are by a sentence's text, near copies together. A fold trains on the other folds, the project's own sentences and, where --articles is given,
the annotated articles; the encoder begins from --init. Prints, over all folds run: macro-F1 of the type where source and target
are given; type right and both participants overlapping where they are not; more events a sentence; macro-F1 of the five classes.
"""
import argparse
import json
import random
import time
from collections import Counter
from pathlib import Path

import torch

from deeds import Deeds
from event_batches import MERGED, batches, event_losses, read_sentences, type_weights
from model import Reader, Shape
from read_scenes import class_scenes, folds_of, own_scenes, plover_scenes

def merged(p):
    out = {}
    for name, x in zip(MERGED, p):
        out[name] = out.get(name, 0) + float(x)
    return max(out, key=out.get)


def macro(rows):
    names = sorted({g for g, _ in rows})
    f = {}
    for n in names:
        tp = sum(g == n and p == n for g, p in rows)
        wrong = sum(g != n and p == n for g, p in rows)
        missed = sum(g == n and p != n for g, p in rows)
        f[n] = 2 * tp / max(1, 2 * tp + wrong + missed)
    return 100 * sum(f.values()) / len(f), {n: round(100 * x) for n, x in f.items()}


def overlap(spans, pieces):
    """Spans of pieces against a list of pieces."""
    return any(a <= p <= b for a, b in spans for p in pieces) or (not spans and not pieces)


def judge(rows):
    """rows: (text, gold lines, scene, answer) -> the end-to-end figures."""
    right = typed = extra = events = n = full = 0
    for _, gold, scene, (_, _, found) in rows:
        for g, pair in zip(gold, scene.pairs):
            n += 1
            full += bool(pair.source and pair.target)
            hits = [e for e in found if merged(e[2]) == g["type"]]
            typed += bool(hits)
            both = lambda e: overlap(e[4]["agent"], pair.source) and overlap(e[4]["recipient"], pair.target)
            right += any(both(e) for e in hits)
        events += len(found)
        extra += max(0, len(found) - len(gold))
    return f"type and both {100 * right / n:.1f}  type {100 * typed / n:.1f}  events {events / len(rows):.2f}  extra {extra / len(rows):.2f} a sentence"


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--corpora", type=Path, required=True)
    p.add_argument("--init", type=Path, required=True)
    p.add_argument("--run", required=True)
    p.add_argument("--epochs", type=int, default=10)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--lr", type=float, default=1.5e-4)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--only", default="0,1,2,3,4")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--no-own", action="store_true")
    p.add_argument("--no-classes", action="store_true")
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    folder = args.work / "runs" / args.run
    folder.mkdir(parents=True, exist_ok=True)
    log = open(folder / "log.txt", "a", buffering=1)
    say = lambda *x: (print(*x, flush=True), print(*x, file=log))
    say(vars(args))
    plover, classes, own = plover_scenes(args.work, args.corpora), class_scenes(args.work, args.corpora), own_scenes(args.work)
    say(len(plover), "plover", len(classes), "classes,", sum(bool(s.pairs) for *_, s in classes), "with pairs;", len(own), "own")
    by_text = folds_of([t for t, *_ in (*plover, *classes)])
    fold_of = by_text.__getitem__
    saved = torch.load(args.init, weights_only=False)["model"]
    layers = 1 + max(int(k.split(".")[2]) for k in saved if k.startswith("encoder.layers."))
    types, klasses, ends = [], [], []
    for fold in map(int, args.only.split(",")):
        torch.manual_seed(args.seed), random.seed(args.seed)
        rng = random.Random(args.seed + fold)
        width = len(saved["linker.norm.weight"])
        shape = Shape(layers=layers, link=width, link_heads=4 if width == 128 else 6)
        model = Reader(shape)
        # Of the heads for statements nothing is trained here: they are kept so that a fold's model can be exported and run.
        model.load_state_dict({k: v for k, v in saved.items() if not k.startswith(("deeds.", "pos.", "dep.", "ner."))}, strict=False)
        model.deeds = Deeds(model.shape.hidden)
        train = [s for t, _, s in plover if fold_of(t) != fold]
        if not args.no_classes:
            train += [s for t, _, s in classes if fold_of(t) != fold]
        if not args.no_own:
            train += [s for _, s in own]
        weights = type_weights(train)
        body = [x for n, x in model.named_parameters() if n.startswith("encoder.")]
        optimizer = torch.optim.AdamW([{"params": body, "lr": args.lr}, {"params": list(model.deeds.parameters()), "lr": args.head_lr}], weight_decay=0.01)
        total = args.epochs * ((len(train) + args.batch - 1) // args.batch)
        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (total * 0.1)) * max(0.0, 1 - s / total))
        started = time.time()
        for epoch in range(args.epochs):
            model.train()
            sums = Counter()
            for part in batches(train, args.batch, rng):
                found = event_losses(model, part, weights, rng)
                optimizer.zero_grad(set_to_none=True)
                sum(found.values()).backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimizer.step(), schedule.step()
                sums.update({k: v.item() for k, v in found.items()})
            print(f"fold {fold} epoch {epoch} {time.time() - started:.0f} s", {k: round(v / total * args.epochs, 3) for k, v in sums.items()}, flush=True)
        torch.save({"model": model.state_dict()}, folder / f"fold{fold}.pt")
        json.dump({"arguments": {k: str(v) for k, v in vars(args).items()}, "shape": vars(shape)}, open(folder / "config.json", "w"))
        held = [(t, g, s) for t, g, s in plover if fold_of(t) == fold]
        answers = read_sentences(model, [s for *_, s in held])
        rows = [(t, g, s, a) for (t, g, s), a in zip(held, answers)]
        ends += rows
        types += [(g["type"], merged(q)) for _, gold, _, (pairs, _, _) in rows for g, q in zip(gold, pairs)]
        held_classes = [(k, s) for t, k, s in classes if fold_of(t) == fold]
        klasses += [(k, a[1]) for (k, _), a in zip(held_classes, read_sentences(model, [s for _, s in held_classes]))]
        m, by = macro(types)
        say(f"after fold {fold}: type given {m:.1f} (accuracy {100 * sum(a == b for a, b in types) / len(types):.1f})", by)
        say("   end to end:", judge(ends))
        say("   classes:", *macro(klasses))
    wrong = Counter((g, q) for g, q in types if g != q)
    say("confusions", wrong.most_common(20))


if __name__ == "__main__":
    main()

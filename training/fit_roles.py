"""A trained reader in, the same with the heads of roles fitted on: who does it, to whom and where, for each trigger.

  python training/fit_roles.py --work WORK --corpora CORPORA --init WORK/runs/fifth/checkpoint.pt --out models/attribution

These heads learn slowly beside all else that the encoder learns. Here the encoder stays as it is: its vectors are computed once, and the
event heads go on learning roles on them, while they keep to the types and statuses that they told before (Hinton et al. 2015): on gold
types of the same sentences they would only learn those by heart. Then, of a third of the sentences, of the articles, the own reports and
events-train.ndjson, they learn on: the last two are new to them, so their gold types count there. Writes deeds.onnx and the roles' moves in
model.json. reader-2 as it ships was made by these two fits in two processes, so random draws differ, and from the first 53 of reports.ndjson:
the others were written later, for the triggers.
"""
import argparse
import copy
import json
import random
from pathlib import Path

import torch

from corpus import IGNORE
from decode import covers
from deeds import Deeds, losses
from distil import shape_of
from event_batches import type_weights
from export import deeds_graph
from model import Reader
from read_scenes import class_scenes, own_scenes, plover_scenes, report_scenes
from train import scenes_of

ARTICLES = 4  # times that a window of an article is seen, in the second fit of an own report for once that a sentence is
EPOCHS, BATCH, RATE, DROP = 8, 12, 5e-4, 0.2
ON_EPOCHS, ON_RATE, ON_SENTENCES, ON_TYPES = 4, 4e-4, 0.33, 0.7  # the second fit; how much gold types count in it


@torch.no_grad()
def vectors(reader, scene, f, t):
    m = t - f
    ids = torch.full((1, m + 2), 101)
    ids[0, 1 : m + 1], ids[0, m + 1] = torch.from_numpy(scene.ids[f:t]), 102
    feats = torch.zeros(3, 1, m + 2, dtype=torch.long)
    for j, name in enumerate(("cases", "breaks", "quotes")):
        feats[j, 0, 1 : m + 1] = torch.from_numpy(getattr(scene, name)[f:t])
    return reader.encoder(ids, *feats, torch.ones(1, m + 2))[0].half()


def fit(deeds, items, weights, epochs, rng, rate=RATE, fresh=frozenset()):
    """items: (vectors, scene, from, to) of sentences and windows; of scenes in `fresh` the gold types are learnt too."""
    before = copy.deepcopy(deeds).eval()
    asked = {}
    tell = deeds.forward

    def listen(*inputs):
        asked["inputs"], asked["answers"] = inputs, tell(*inputs)
        return asked["answers"]

    deeds.forward = listen
    for name, p in deeds.named_parameters():
        p.requires_grad_(not name.startswith(("trigger", "klass", "look")))
    learn = [p for p in deeds.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learn, lr=rate, weight_decay=0.02)
    steps = epochs * (len(items) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / 100) * max(0.0, 1 - s / steps))
    soft = lambda got, want: -(want.softmax(-1) * got.log_softmax(-1)).sum(-1).mean()
    for epoch in range(epochs):
        deeds.train()
        rng.shuffle(items)
        total = 0.0
        for at in range(0, len(items) - BATCH + 1, BATCH):
            part = items[at : at + BATCH]
            optimizer.zero_grad()
            for is_fresh in (False, True):
                some = [item for item in part if (id(item[1]) in fresh) == is_fresh]
                if not some:
                    continue
                h = torch.nn.utils.rnn.pad_sequence([v.float() for v, *_ in some], batch_first=True)
                h = h * torch.empty(len(some), 1, h.shape[-1]).bernoulli_(1 - DROP) / (1 - DROP)
                parts = losses(deeds, h, [(k, *rest) for k, (_, *rest) in enumerate(some)], IGNORE, weights)
                if "type" not in parts:
                    continue
                with torch.no_grad():
                    _, types, statuses = before(*asked["inputs"])
                kept = soft(asked["answers"][1], types) + soft(asked["answers"][2], statuses)
                gold = ON_TYPES if is_fresh else 0.0
                loss = parts.get("roles", 0) + (1 - gold) * kept + gold * (parts["type"] + 2 * parts.get("status", 0))
                (loss * len(some) / len(part)).backward()
                total += loss.item() * len(some) / len(part)
            torch.nn.utils.clip_grad_norm_(learn, 1.0)
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch}: {total / (len(items) // BATCH):.4f}", flush=True)
    deeds.forward = tell


def main():
    p = argparse.ArgumentParser()
    for name in ("work", "corpora", "init", "out"):
        p.add_argument(f"--{name}", type=Path, required=True)
    p.add_argument("--epochs", type=int, default=EPOCHS)
    args = p.parse_args()
    torch.manual_seed(7)
    state = torch.load(args.init, weights_only=False)["model"]
    state = {k: v for k, v in state.items() if not k.startswith(("pos.", "dep.", "ner."))}
    shape = shape_of(state)
    reader = Reader(shape)
    reader.deeds = Deeds(shape.hidden)
    reader.load_state_dict(state)
    reader.eval()
    sentences = [x[-1] for x in (*plover_scenes(args.work, args.corpora), *class_scenes(args.work, args.corpora), *own_scenes(args.work))]
    marked = scenes_of(args, Path(__file__).parent / "events/articles.ndjson", "train").values()
    windows = [(s, f, t) for s in marked for f, t, _, _ in covers(len(s.ids))]
    items = [(vectors(reader, s, 0, len(s.ids)), s, 0, len(s.ids)) for s in sentences]
    items += [(vectors(reader, *window), *window) for window in windows] * ARTICLES
    fit(reader.deeds, list(items), type_weights(sentences), args.epochs, random.Random(7))
    held = scenes_of(args, Path(__file__).parent.parent / "test/gold/events-train.ndjson", "train").values()
    fresh = [*report_scenes(args.work), *held]
    new = [(vectors(reader, s, f, t), s, f, t) for s in fresh for f, t, _, _ in covers(len(s.ids))]
    rng = random.Random(7)
    old = [item for item in items[: len(sentences)] if rng.random() < ON_SENTENCES] + items[len(sentences) : len(sentences) + len(windows)]
    weights = type_weights(sentences)
    fit(reader.deeds, old + new * ARTICLES, weights, ON_EPOCHS, rng, ON_RATE, {id(scene) for scene in fresh})
    state = reader.state_dict()
    deeds_graph(state, vars(shape), args.out / "deeds.onnx")
    card = json.load(open(args.out / "model.json"))
    flat = lambda part: [round(float(v), 4) for v in state[f"deeds.role_moves.{part}"].flatten()]
    card["moves"]["roles"].update(first=flat("first"), next=flat("next"))
    json.dump(card, open(args.out / "model.json", "w"), indent=1)


if __name__ == "__main__":
    main()

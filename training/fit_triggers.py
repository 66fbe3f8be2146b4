"""An exported reader in, the same with its trigger net (trigger_net.py) fitted anew out, and what each kind of hint of the rules is worth.

  python training/fit_triggers.py --work WORK --model models/attribution
                                  [--without test/gold/events-train.ndjson] [--bias 0.3]

What tells triggers learns slowly beside all else that the encoder learns. Here the exported encoder stays as it is: its vectors are computed
once, and a word's label (none, begins, goes on) is fitted on them together with a weight for each kind of hint (training/hints.ts made
WORK/{plover,own,reports,articles}.hints.ndjson). The net goes into encoder.onnx as 32-bit floats, the weights into model.json. --without leaves a
gold out, to measure on it.
"""
import argparse
import json
import random
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn.functional as F

from corpus import IGNORE, read_lines
from decode import covers
from deeds import TRIGGER
from read_scenes import HERE, grouped, report_lines
from scenes import Scene
from trigger_net import NAME, TriggerNet, nodes_of

HINTS = ["noun-alone", "everyday-alone"] + [f"{by} {sides}" for by in ("verb-object", "verb-particle", "verb", "noun-strong", "noun") for sides in (0, 1, 2)]
GOLD = HERE.parent.parent / "test/gold/events-train.ndjson"
ARTICLES = 16.0  # what a word of an article counts against one of a sentence that was chosen for its event
REPORTS = 16.0  # and one of the project's own reports, which are denser than news
SEED = 7
EPOCHS, BATCH, RATE, DROP, DECAY = 24, 2500, 1e-3, 0.3, 0.05  # a batch in pieces


def open_encoder(folder, threads):
    """onnxruntime's Python refuses weights outside a model's folder: a copy with the vocabulary's vectors beside it."""
    graph = onnx.load(folder / "encoder.onnx", load_external_data=False)
    with tempfile.TemporaryDirectory() as copy:
        for weight in graph.graph.initializer:
            for entry in weight.external_data:
                if entry.key == "location":
                    (Path(copy) / "words.bin").write_bytes((folder / entry.value).read_bytes())
                    entry.value = "words.bin"
        onnx.save(graph, Path(copy) / "encoder.onnx")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        return onnxruntime.InferenceSession(Path(copy) / "encoder.onnx", options)


def windows_of(session, line, events, hints):
    """Vectors, labels and hints of a text's pieces, window by window as the program reads them; what is no word's first piece or not of the
    window's core has no label."""
    scene = Scene(line, events)
    hint_at = dict(map(tuple, hints))
    for f, t, core_from, core_to in covers(len(scene.ids)):
        row = lambda name, before=0, behind=0: np.array([[before, *getattr(scene, name)[f:t], behind]], dtype=np.int64)
        feeds = {"ids": row("ids", 101, 102), "places": np.arange(t - f + 2, dtype=np.int64)[None]}
        feeds |= {name: row(name) for name in ("cases", "breaks", "quotes")}
        vectors = session.run(["vectors"], feeds)[0][0]
        labels = [int(scene.trigger[i]) if scene.heads[i] == 1 and core_from <= i < core_to else IGNORE for i in range(f, t)]
        told = [hint_at.get(int(scene.starts[i])) for i in range(f, t)]
        ends = lambda inside, outer: torch.tensor([outer, *inside, outer])  # [CLS] and [SEP] are seen, too
        yield torch.from_numpy(vectors).half(), ends(labels, IGNORE), ends([0 if h is None else 1 + HINTS.index(h) for h in told], 0)


def annotated(args):
    """(pieces, events, hints, weight) of every text with annotated events."""
    hints = lambda name: {str(line["id"]): line["hints"] for line in read_lines(args.work / f"{name}.hints.ndjson")}
    notes, at = grouped(sorted(HERE.glob("plover.*.ndjson"))), hints("plover")
    for line in read_lines(args.work / "plover.pieces.ndjson"):
        if line["id"] in notes:
            yield line, notes[line["id"]], at[str(line["id"])], 1.0
    at = hints("own")
    for line, told in zip(read_lines(args.work / "own.pieces.ndjson"), read_lines(HERE / "own.ndjson")):
        yield line, told["events"], at[str(line["id"])], 1.0
    for line, events, _, hints_of in report_lines(args.work):
        yield line, events, hints_of, REPORTS
    events = {line["id"]: line["events"] for name in ("articles", "later") for line in read_lines(HERE / f"{name}.ndjson")}
    if args.without is None or args.without.resolve() != GOLD.resolve():
        by_article = grouped([GOLD])
        events |= {i: by_article.get(i, []) for i in json.load(open(GOLD.with_suffix(".about.json")))["articles"]}
    at = hints("articles")
    for line in read_lines(args.work / "train.pieces.ndjson"):
        if line["id"] in events:  # a second annotator of the attributions gives the same pieces
            yield line, events.pop(line["id"]), at[line["id"]], ARTICLES


def batches(windows, rng):
    """Windows of one length, more or less, together."""
    out, part = [], []
    for window in sorted(windows, key=lambda w: len(w[1]) + 8 * rng.random()):
        if part and (len(part) + 1) * len(window[1]) > BATCH:
            out.append(part)
            part = []
        part.append(window)
    out.append(part)
    rng.shuffle(out)
    return out


def fit(windows, seed, epochs=EPOCHS):
    """windows: (vectors, labels, hints, weight) -> a net."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    net = TriggerNet(windows[0][0].shape[1], len(HINTS)).train()
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    total = epochs * len(batches(windows, rng))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (total * 0.05)) * max(0, 1 - s / total))
    pad = torch.nn.utils.rnn.pad_sequence
    for epoch in range(epochs):
        lost = []
        for part in batches(windows, rng):
            x = pad([w[0].float() for w in part], True)
            labels = pad([w[1] for w in part], True, IGNORE)
            hints = pad([w[2] for w in part], True)
            present = torch.arange(x.shape[1])[None] < torch.tensor([len(w[1]) for w in part])[:, None]
            x = x * (torch.rand_like(x) > DROP) / (1 - DROP)
            weights = torch.tensor([w[3] for w in part])[:, None] * (labels != IGNORE)
            scores = net(x, hints, present).transpose(1, 2)
            loss = (F.cross_entropy(scores, labels, reduction="none", ignore_index=IGNORE) * weights).sum() / weights.sum()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step(), schedule.step()
            lost.append(loss.item())
        print(f"epoch {epoch} loss {sum(lost) / len(lost):.4f}", flush=True)
    return net.eval()


def graft(folder, net, bias):
    """Puts the net into encoder.onnx and the weights of hints into model.json."""
    model = onnx.load(folder / "encoder.onnx", load_external_data=False)
    graph = model.graph
    for old in [n for n in graph.node if {"trigger", "trigger_scores"} & set(n.output) or n.output[0].startswith(NAME)]:  # also of a fit before
        graph.node.remove(old)
    nodes, weights = nodes_of(net, bias)
    for old in [w for w in graph.initializer if w.name.startswith(NAME)]:
        graph.initializer.remove(old)
    graph.initializer.extend(weights)
    graph.node.extend(nodes)
    dead = True
    while dead:
        used = {i for n in graph.node for i in n.input} | {o.name for o in graph.output}
        dead = [n for n in graph.node if not used & set(n.output)]
        for n in dead:
            graph.node.remove(n)
    for weight in [w for w in graph.initializer if w.name not in used]:
        graph.initializer.remove(weight)
    (folder / "encoder.onnx").write_bytes(model.SerializeToString())
    card = json.load(open(folder / "model.json"))
    n = len(TRIGGER)
    card["moves"]["trigger"] = {"labels": TRIGGER, "first": [0.0] * n, "next": [0.0] * (n * n)}
    card["hints"] = {hint: round(float(w), 4) for hint, w in zip(HINTS, net.worth.detach()[1:])}
    json.dump(card, open(folder / "model.json", "w"), indent=1)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--without", type=Path)
    p.add_argument("--bias", type=float, default=0.3, help="added to the score of beginning a trigger")
    p.add_argument("--threads", type=int, default=1)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    session = open_encoder(args.model, args.threads)
    windows = [(*window, weight) for line, events, hints, weight in annotated(args) for window in windows_of(session, line, events, hints)]
    print(len(windows), "windows", flush=True)
    graft(args.model, fit(windows, SEED), args.bias)


if __name__ == "__main__":
    main()

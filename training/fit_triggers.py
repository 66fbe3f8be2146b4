"""An exported reader in, the same with its trigger layer fitted anew out, and what each kind of hint of the rules is worth.

  python training/fit_triggers.py --work WORK --model models/attribution --init WORK/runs/fifth/checkpoint.pt
                                  [--without test/gold/events-train.ndjson] [--bias 0.62]

The trigger layer is linear over the encoder's vectors, and learns slowly beside all else that the encoder learns. Here the exported
encoder stays as it is: its vectors are computed once, and a word's label (none, begins, goes on) is fitted on them together with a
weight for each kind of hint (training/hints.ts made WORK/{plover,own,reports,articles}.hints.ndjson). The layer goes into encoder.onnx as 32-bit
floats, the weights into model.json. --without leaves a gold out, to measure on it.
"""
import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn.functional as F
from onnx import helper, numpy_helper
from torch import nn

from corpus import read_lines
from decode import covers
from deeds import TRIGGER
from read_scenes import HERE, grouped, report_lines
from scenes import Scene

HINTS = ["noun-alone", "everyday-alone"] + [f"{by} {sides}" for by in ("verb-object", "verb-particle", "verb", "noun-strong", "noun") for sides in (0, 1, 2)]
GOLD = HERE.parent.parent / "test/gold/events-train.ndjson"
ARTICLES = 16.0  # what a word of an article counts against one of a sentence that was chosen for its event
REPORTS = 16.0  # and one of the project's own reports, which are denser than news
SEEDS = (7, 8, 9)  # the mean of several fits wavers less than each: 70.2 on the development part, where one alone has 69.8
EPOCHS, BATCH, RATE, DROP, DECAY = 4, 512, 2e-3, 0.3, 0.05


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


def words_of(session, line, events, hints):
    """Vectors, labels and hints of a text's words, window by window as the program reads them."""
    scene = Scene(line, events)
    hint_at = dict(map(tuple, hints))
    for f, t, core_from, core_to in covers(len(scene.ids)):
        row = lambda name, before=0, behind=0: np.array([[before, *getattr(scene, name)[f:t], behind]], dtype=np.int64)
        feeds = {"ids": row("ids", 101, 102), "places": np.arange(t - f + 2, dtype=np.int64)[None]}
        feeds |= {name: row(name) for name in ("cases", "breaks", "quotes")}
        vectors = session.run(["vectors"], feeds)[0][0, 1:-1]
        at = [i for i in range(f, t) if scene.heads[i] == 1 and core_from <= i < core_to]
        told = [hint_at.get(int(scene.starts[i])) for i in at]
        yield vectors[[i - f for i in at]], scene.trigger[at], np.array([0 if h is None else 1 + HINTS.index(h) for h in told])


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
    events = {line["id"]: line["events"] for line in read_lines(HERE / "articles.ndjson")}
    if args.without is None or args.without.resolve() != GOLD.resolve():
        by_article = grouped([GOLD])
        events |= {i: by_article.get(i, []) for i in json.load(open(GOLD.with_suffix(".about.json")))["articles"]}
    at = hints("articles")
    for line in read_lines(args.work / "train.pieces.ndjson"):
        if line["id"] in events:  # a second annotator of the attributions gives the same pieces
            yield line, events.pop(line["id"]), at[line["id"]], ARTICLES


def fit(vectors, labels, hints, weights, layer, seed):
    """-> the layer and the weight of each hint, 0 for none."""
    torch.manual_seed(seed)
    worth = nn.Parameter(torch.zeros(1 + len(HINTS)))
    groups = [{"params": layer.parameters(), "weight_decay": DECAY}, {"params": [worth], "weight_decay": 0.01, "lr": 4 * RATE}]
    optimizer = torch.optim.AdamW(groups, lr=RATE)
    total = EPOCHS * -(-len(labels) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (total * 0.05)) * (1 - s / total))
    for epoch in range(EPOCHS):
        lost = 0.0
        for part in torch.randperm(len(labels)).split(BATCH):
            x = vectors[part]
            x = x * (torch.rand_like(x) > DROP) / (1 - DROP)
            y = layer(x)
            begins = y[:, 1:2] + (worth[hints[part]] * (hints[part] > 0))[:, None]
            y = torch.cat([y[:, :1], begins, y[:, 2:]], 1)
            loss = (F.cross_entropy(y, labels[part], reduction="none") * weights[part]).sum() / weights[part].sum()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step(), schedule.step()
            lost += loss.item() * len(part) / len(labels)
        print(f"epoch {epoch} loss {lost:.4f}", flush=True)
    return layer, worth.detach()


def graft(folder, layer, worth, bias):
    """Puts the layer into encoder.onnx and the weights of hints into model.json."""
    model = onnx.load(folder / "encoder.onnx", load_external_data=False)
    graph = model.graph
    for old in [n for n in graph.node if {"trigger", "trigger_scores"} & set(n.output)]:  # also of a layer that was fitted before
        graph.node.remove(old)
    begins = np.array([0, bias, 0], dtype=np.float32)
    named = {"trigger_weight": layer.weight.detach().numpy().T, "trigger_bias": layer.bias.detach().numpy() + begins}
    for name, array in named.items():
        for old in [w for w in graph.initializer if w.name == name]:
            graph.initializer.remove(old)
        graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(array, dtype=np.float32), name))
    graph.node.append(helper.make_node("MatMul", ["vectors", "trigger_weight"], ["trigger_scores"]))
    graph.node.append(helper.make_node("Add", ["trigger_scores", "trigger_bias"], ["trigger"]))
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
    card["hints"] = {hint: round(float(w), 4) for hint, w in zip(HINTS, worth[1:])}
    json.dump(card, open(folder / "model.json", "w"), indent=1)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--init", type=Path, required=True, help="the checkpoint that the model was exported from")
    p.add_argument("--without", type=Path)
    p.add_argument("--bias", type=float, default=0.62, help="added to the score of beginning a trigger")
    p.add_argument("--threads", type=int, default=1)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    session = open_encoder(args.model, args.threads)
    parts = [(*words, np.full(len(words[1]), weight)) for line, events, hints, weight in annotated(args) for words in words_of(session, line, events, hints)]
    columns = [torch.from_numpy(np.concatenate(column)) for column in zip(*parts)]
    print(len(columns[1]), "words", flush=True)
    state = torch.load(args.init, weights_only=False)["model"]
    layer = nn.Linear(state["deeds.trigger.weight"].shape[1], len(TRIGGER))
    fits = []
    for seed in SEEDS:
        layer.load_state_dict({k: state[f"deeds.trigger.{k}"].float() for k in ("weight", "bias")})
        _, worth = fit(columns[0].float(), columns[1].long(), columns[2].long(), columns[3].float(), layer, seed)
        fits.append(({k: v.detach().clone() for k, v in layer.state_dict().items()}, worth))
    layer.load_state_dict({k: sum(each[k] for each, _ in fits) / len(fits) for k in fits[0][0]})
    graft(args.model, layer, sum(worth for _, worth in fits) / len(fits), args.bias)


if __name__ == "__main__":
    main()

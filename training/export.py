"""A trained reader in, ONNX graphs out: encoder.onnx (pieces -> vectors and tags), linker.onnx (cues -> links) and, where events
were learnt along, deeds.onnx (one trigger, or one source and target -> roles, type, status and the sentence's class).

  python training/export.py --run WORK/runs/NAME --out models/attribution [--float]

The graphs are built by hand from onnxruntime's fused transformer operators: one window a run, so no mask and no padding,
and dynamic int8 takes its ranges from that window alone: the answer cannot depend on what else is in a batch.
"""
import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnx.external_data_helper import set_external_data
from onnxruntime.quantization import QuantType, quantize_dynamic

from deeds import CLASSES, ROLES, STATUSES, TRIGGER, TYPES
from lean_graph import make_lean
from model import INNER, LINKS, TAGS

MS = "com.microsoft"
EPSILON = 1e-12
BLOCK = 64


class Graph:
    """Nodes and weights, with names made up as they come."""

    def __init__(self, state):
        self.state, self.nodes, self.weights, self.count = state, [], [], 0

    def weight(self, array):
        self.count += 1
        name = f"w{self.count}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def of(self, name, transpose=False):
        a = self.state[name].float().numpy()
        return self.weight(a.T if transpose else a)

    def node(self, op, inputs, output=None, domain="", **attributes):
        self.count += 1
        out = output or f"x{self.count}"
        self.nodes.append(helper.make_node(op, inputs, [out], name=f"{op}{self.count}", domain=domain, **attributes))
        return out

    def linear(self, x, name, output=None):
        return self.node("Add", [self.node("MatMul", [x, self.of(f"{name}.weight", True)]), self.of(f"{name}.bias")], output)

    def attend(self, x, p, heads):
        return self.node("Attention", [x, self.of(f"{p}qkv.weight", True), self.of(f"{p}qkv.bias")], domain=MS, num_heads=heads)

    def attend_in_blocks(self, x, p, heads, hidden, shift, like):
        """Filled up with zeros to whole blocks, `shift` of them in front; `like`: an input as long as the window."""
        ints = lambda *n: self.weight(np.array(n, dtype=np.int64))
        size = self.node("Slice", [self.node("Shape", [like]), ints(1), ints(2)])
        behind = self.node("Mod", [self.node("Neg", [self.node("Add", [size, ints(shift)])]), ints(BLOCK)])
        y = self.node("Pad", [x, self.node("Concat", [ints(0, shift, 0, 0), behind, ints(0)], axis=0)])
        y = self.node("Reshape", [y, ints(-1, BLOCK, hidden)])
        y = self.node("Reshape", [self.attend(y, p, heads), ints(1, -1, hidden)])
        return self.node("Slice", [y, ints(shift), self.node("Add", [size, ints(shift)]), ints(1)])

    def layer(self, x, p, heads, relu=False, blocks=None):
        y = self.attend_in_blocks(x, p, heads, *blocks) if blocks else self.attend(x, p, heads)
        y = self.node("MatMul", [y, self.of(f"{p}out.weight", True)])
        x = self.skip(x, y, p, "norm1", "out")
        y = self.node("MatMul", [x, self.of(f"{p}up.weight", True)])
        if relu:
            y = self.node("Relu", [self.node("Add", [y, self.of(f"{p}up.bias")])])
        else:
            y = self.node("BiasGelu", [y, self.of(f"{p}up.bias")], domain=MS)
        y = self.node("MatMul", [y, self.of(f"{p}down.weight", True)])
        return self.skip(x, y, p, "norm2", "down")

    def skip(self, x, y, p, norm, linear):
        return self.norm([x, y, self.of(f"{p}{linear}.bias")], f"{p}{norm}")

    def norm(self, terms, p):
        """Of a sum, written as Sum: after Add onnxruntime makes it a SkipLayerNormalization, a quarter of the time of the graph."""
        x = self.node("Sum", terms)
        return self.node("LayerNormalization", [x, self.of(f"{p}.weight"), self.of(f"{p}.bias")], axis=-1, epsilon=EPSILON)

    def branch(self, name, outputs, build):
        """What `build` adds, as one side of an If; `outputs` are the names it gives."""
        outer, self.nodes = self.nodes, []
        build()
        inner, self.nodes = self.nodes, outer
        return helper.make_graph(inner, name, [], [helper.make_tensor_value_info(output, TensorProto.FLOAT, None) for output in outputs])

    def save(self, path, inputs, outputs):
        graph = helper.make_graph(self.nodes, path.stem, inputs, outputs, self.weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)])
        model.ir_version = 8
        onnx.save(model, path)


def encoder_graph(state, shape, path):
    g = Graph(state)
    e = "encoder."
    # The segment never changes and places are read from 0: both are folded into one table.
    places = state[f"{e}places.weight"] + state[f"{e}segment"]
    g.state = {**state, "places": places}
    ints = lambda n: helper.make_tensor_value_info(n, TensorProto.INT64, [1, "pieces"])
    terms = [g.node("Gather", [g.of(f"{e}words.weight"), "ids"]), g.node("Gather", [g.of("places"), "places"])]
    terms += [g.node("Gather", [g.of(f"{e}{name}.weight"), name]) for name in ("cases", "breaks", "quotes")]
    x = g.norm(terms, f"{e}norm")
    narrow = [i for i in range(shape["layers"]) if shape["block"] and i not in shape["wide"]]
    for i in range(shape["layers"]):
        blocks = (shape["hidden"], BLOCK // 2 * (narrow.index(i) % 2), "ids") if i in narrow else None
        x = g.layer(x, f"{e}layers.{i}.", shape["heads"], shape["relu"], blocks)
    x = g.node("Identity", [x], "vectors")
    g.linear(x, "tagger", "tags")
    g.linear(x, "inner", "inner")
    deeds = "deeds.trigger.weight" in state
    if deeds:
        g.linear(x, "deeds.trigger", "trigger")
    out = [helper.make_tensor_value_info("trigger", TensorProto.FLOAT, [1, "pieces", len(TRIGGER)])] if deeds else []
    out += [helper.make_tensor_value_info("inner", TensorProto.FLOAT, [1, "pieces", len(INNER)]), helper.make_tensor_value_info("vectors", TensorProto.FLOAT, [1, "pieces", shape["hidden"]]), helper.make_tensor_value_info("tags", TensorProto.FLOAT, [1, "pieces", len(TAGS)])]
    g.save(path, [ints(n) for n in ("ids", "places", "cases", "breaks", "quotes")], out)


def linker_graph(state, shape, path):
    g = Graph(state)
    l = "linker."
    ints = lambda n, d: helper.make_tensor_value_info(n, TensorProto.INT64, d)
    piece = g.linear("vectors", f"{l}piece")
    ends = g.node("Concat", [g.node("Gather", ["vectors", "first"]), g.node("Gather", ["vectors", "last"])], axis=-1)
    cue = g.linear(ends, f"{l}cue")
    half = g.weight(np.array([shape["link"], shape["link"]], dtype=np.int64))
    g.nodes.append(helper.make_node("Split", [cue, half], ["shift", "scale"], name="halves", axis=-1))
    one = g.weight(np.array([1], dtype=np.int64))
    wide = lambda n: g.node("Unsqueeze", [n, one])
    x = g.node("Gather", [piece, "index"])
    x = g.node("Mul", [x, g.node("Add", [wide("scale"), g.weight(np.array(1.0, dtype=np.float32))])])
    near = g.node("Gather", [g.of(f"{l}distances.weight"), "distance"])
    x = g.norm([x, wide("shift"), near, g.node("Gather", [g.of(f"{l}in_cue.weight"), "inCue"])], f"{l}norm")
    for i in range(shape["link_layers"]):
        x = g.layer(x, f"{l}layers.{i}.", shape["link_heads"], shape["relu"])
    g.linear(x, f"{l}out", "links")
    cues = ["cues"]
    around = ["cues", "around"]
    g.save(
        path,
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["pieces", shape["hidden"]]), ints("first", cues), ints("last", cues), ints("index", around), ints("distance", around), ints("inCue", around)],
        [helper.make_tensor_value_info("links", TensorProto.FLOAT, [*around, len(LINKS)])],
    )


def deeds_graph(state, shape, path):
    """The cases of one sentence a run, so nothing is padded: `vectors` are the sentence's, `ends` each trigger's first and last or
    the means of a given source and target; `given` is 1 for the latter, else 0. The sentence's class is told with the latter alone: of
    triggers nobody asks it, and it takes an eighth of the time."""
    g = Graph(state)
    d = "deeds."
    width = state[f"{d}piece.weight"].shape[0]
    ints = lambda n: helper.make_tensor_value_info(n, TensorProto.INT64, ["cases", "pieces"])
    out = lambda n, shape_: helper.make_tensor_value_info(n, TensorProto.FLOAT, shape_)
    one = g.weight(np.array(1.0, dtype=np.float32))

    def for_pair():
        g.linear("ends", f"{d}pair", "of_pair")
        where = g.node("Transpose", [g.node("Softmax", [g.linear("vectors", f"{d}look")], axis=1)], perm=[0, 2, 1])
        whole = g.node("Gather", [g.node("MatMul", [where, "vectors"]), g.weight(np.array(0, dtype=np.int64))], axis=1)
        g.linear(whole, f"{d}klass", "told")

    def for_triggers():
        g.linear("ends", f"{d}at", "of_triggers")
        g.node("Identity", [g.weight(np.zeros((1, CLASSES), dtype=np.float32))], "untold")

    is_pair = g.node("Cast", ["given"], to=TensorProto.BOOL)
    sides = {"then_branch": g.branch("pair", ["of_pair", "told"], for_pair), "else_branch": g.branch("triggers", ["of_triggers", "untold"], for_triggers)}
    g.nodes.append(helper.make_node("If", [is_pair], ["about", "class"], name="about", **sides))
    half = g.weight(np.array([width, width], dtype=np.int64))
    g.nodes.append(helper.make_node("Split", ["about", half], ["shift", "scale"], name="halves", axis=-1))
    x = g.node("Mul", [g.linear("vectors", f"{d}piece"), g.node("Add", ["scale", one])])
    near = g.node("Gather", [g.of(f"{d}distances.weight"), "distance"])
    x = g.norm([x, "shift", near, g.node("Gather", [g.of(f"{d}marks.weight"), "marks"])], f"{d}norm")
    x = g.layer(x, f"{d}layer.", 4, shape["relu"] and shape.get("deed_inner", 512) < 512)
    g.linear(x, f"{d}roles", "roles")
    look = g.node("Transpose", [g.node("Softmax", [g.linear(x, f"{d}attend")], axis=1)], perm=[0, 2, 1])
    pooled = g.node("Concat", [g.node("MatMul", [look, "vectors"]), g.node("MatMul", [look, x])], axis=-1)
    row = lambda i: g.node("Gather", [pooled, g.weight(np.array(i, dtype=np.int64))], axis=1)
    g.linear(row(0), f"{d}to_type", "types")
    g.linear(row(1), f"{d}to_status", "status")
    g.save(
        path,
        [out("vectors", [1, "pieces", shape["hidden"]]), out("ends", ["cases", 1, 2 * shape["hidden"]]), out("given", [1]), ints("distance"), ints("marks")],
        [out("roles", ["cases", "pieces", len(ROLES)]), out("types", ["cases", len(TYPES)]), out("status", ["cases", len(STATUSES)]), out("class", [1, CLASSES])],
    )


def share_words(path, words):
    """Moves the vocabulary's vectors out of the graph, to where models beside each other share them."""
    model = onnx.load(path)
    table = next(w for w in model.graph.initializer if w.name == "w1_quantized")
    data = numpy_helper.to_array(table).tobytes()
    if words.exists() and words.read_bytes() != data:
        raise SystemExit(f"{words} has other vectors: train with --keep-words, or export into a folder of its own")
    words.write_bytes(data)
    table.raw_data = data
    set_external_data(table, location=f"../{words.name}")
    table.ClearField("raw_data")
    table.data_location = TensorProto.EXTERNAL
    path.write_bytes(model.SerializeToString())


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--name", default="reader-2", help="part of every record's reader")
    p.add_argument("--windows-open", action="store_true", help="windows open with a core that begins with a sentence, nothing before it")
    p.add_argument("--float", action="store_true", help="keep 32-bit floats")
    args = p.parse_args()
    final = args.run / "final.pt"
    saved = torch.load(final if final.exists() else args.run / "checkpoint.pt", weights_only=False)
    state, shape = saved["model"], json.load(open(args.run / "config.json"))["shape"]
    args.out.mkdir(parents=True, exist_ok=True)
    words = args.out.parent / "words.bin"
    with tempfile.TemporaryDirectory() as folder:
        graphs = [("encoder", encoder_graph), ("linker", linker_graph)]
        if "deeds.trigger.weight" in state:
            graphs.append(("deeds", deeds_graph))
        for name, build in graphs:
            full = Path(folder) / f"{name}.onnx"
            build(state, shape, full)
            onnx.checker.check_model(str(full))
            if args.float or name == "deeds":  # small, and run for one event at a time
                onnx.save(onnx.load(full), args.out / f"{name}.onnx")
            else:
                # 7-bit weights: with 8, processors without VNNI saturate their 16-bit sums and read worse than they were measured.
                quantize_dynamic(full, args.out / f"{name}.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Attention", "Gather"], extra_options={"DefaultTensorType": TensorProto.FLOAT})
                # Attention by parts pays for short rows: blocks of 64, neighbourhoods of cues.
                make_lean(args.out / f"{name}.onnx", name == "linker" or shape["block"] > 0)
            if name == "encoder" and not args.float:
                share_words(args.out / "encoder.onnx", words)
            print(name, (args.out / f"{name}.onnx").stat().st_size / 1e6, "MB")
    moves = {}
    chains = [("tags", TAGS, "tag_moves"), ("inner", INNER, "inner_moves"), ("links", LINKS, "link_moves")]
    if "deeds.trigger.weight" in state:
        chains += [("trigger", TRIGGER, "deeds.trigger_moves"), ("roles", ROLES, "deeds.role_moves")]
    for name, labels, key in chains:
        flat = lambda part: [round(float(v), 4) for v in state[f"{key}.{part}"].flatten()]
        moves[name] = {"labels": labels, "first": flat("first"), "next": flat("next")}
    card = {"name": args.name, "linkerSees": "words" if shape.get("link_words") else "pieces", "windowsOpen": args.windows_open, "run": json.load(open(args.run / "config.json"))["arguments"], "moves": moves}
    card["run"] = {k: v for k, v in card["run"].items() if k in ("epochs", "batch", "lr", "head_lr", "silver", "seed", "crf")}
    json.dump(card, open(args.out / "model.json", "w"), indent=1)


if __name__ == "__main__":
    main()

"""A quantised graph in, one that gives the same bits in less time out; export.py does so to what it writes.

  python training/lean_graph.py models/quick/encoder.onnx models/quick/linker.onnx --part-attention

Measured with onnxruntime 1.30 on an Xeon with AMX, least time of each of some fifty runs (docs/model-card.md):
- Tables of a few vectors (places, capitals, breaks, marks, distances) are 32-bit: looked up in 8 they are a node more each.
- BiasGelu, a seventh of reader-2's encoder, becomes an Add, which goes into the product before it, and a Gelu: a quarter quicker.
- QAttention makes queries, keys and values head by head and packs its input anew for each: 36 times. As three products of all heads and an
  Attention (--part-attention) blocks of 64 pieces take a third less time; over a whole window of reader-2 it is no gain.
Weights keep their names and shapes, so that recover.py finds them.
"""
import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper

MS = "com.microsoft"
# What Attention stands in since, and the format that goes with it.
OPSET, FORMAT = 23, 10
# A table of more vectors stays as it is: the vocabulary's.
LARGEST_TABLE = 1000


class Lean:
    def __init__(self, graph):
        self.graph = graph
        self.weights = {w.name: w for w in graph.initializer}

    def of(self, op):
        return [node for node in self.graph.node if node.op_type == op]

    def put(self, old, *new):
        at = list(self.graph.node).index(old)
        self.graph.node.remove(old)
        for node in reversed(new):
            self.graph.node.insert(at, node)

    def add(self, array, name):
        if name not in self.weights:
            self.weights[name] = numpy_helper.from_array(array, name)
            self.graph.initializer.append(self.weights[name])
        return name

    def tables(self):
        for node in self.of("DequantizeLinear"):
            gather = next((g for g in self.of("Gather") if g.output[0] == node.input[0]), None)
            table = gather and self.weights.get(gather.input[0])
            if not table or table.dims[0] > LARGEST_TABLE:
                continue
            scale, zero = (numpy_helper.to_array(self.weights[name]) for name in node.input[1:])
            whole = (numpy_helper.to_array(table).astype(np.int32) - zero.astype(np.int32)).astype(np.float32) * scale
            name = self.add(whole, table.name.removesuffix("_quantized"))
            self.graph.node.remove(node)
            self.put(gather, helper.make_node("Gather", [name, gather.input[1]], node.output, name=gather.name))

    def gelus(self):
        for node in self.of("BiasGelu"):
            total = f"{node.output[0]}_biased"
            add = helper.make_node("Add", node.input, [total], name=f"{node.name}_bias")
            self.put(node, add, helper.make_node("Gelu", [total], node.output, name=node.name, domain=MS))

    def attention(self):
        for node in self.of("QAttention"):
            x, weight, bias, x_scale, scale, mask, x_zero, zero, *past = node.input
            if mask or any(past) or numpy_helper.to_array(self.weights[zero]).ndim != 1:
                raise SystemExit(f"{node.name}: only without a mask and a past, and by columns")
            heads = next(a.i for a in node.attribute if a.name == "num_heads")
            width = self.weights[bias].dims[0] // 3
            sizes = self.add(np.full(3, width, dtype=np.int64), f"three_of_{width}")
            parts = {}
            splits = []
            for name, axis in ((weight, 1), (bias, 0), (scale, 0), (zero, 0)):  # of constants: done when the graph is loaded
                parts[name] = [f"{node.name}_{name}_{part}" for part in "qkv"]
                splits.append(helper.make_node("Split", [name, sizes], parts[name], name=f"{node.name}_{name}", axis=axis))
            rows = [f"{node.output[0]}_{part}" for part in "qkv"]
            products = [
                helper.make_node("MatMulIntegerToFloat", [x, parts[weight][i], x_scale, parts[scale][i], x_zero, parts[zero][i], parts[bias][i]], [rows[i]], name=rows[i], domain=MS)
                for i in range(3)
            ]
            attend = helper.make_node("Attention", rows, node.output, name=node.name, q_num_heads=heads, kv_num_heads=heads)
            self.put(node, *splits, *products, attend)

    def forget_unused(self):
        used = {name for node in self.graph.node for name in node.input}
        for name in set(self.weights) - used:
            self.graph.initializer.remove(self.weights.pop(name))


def make_lean(path, part_attention):
    model = onnx.load(path, load_external_data=False)
    lean = Lean(model.graph)
    lean.tables()
    lean.gelus()
    if part_attention:
        lean.attention()
    lean.forget_unused()
    for opset in model.opset_import:
        if opset.domain == "":
            opset.version = OPSET
    model.ir_version = FORMAT
    path.write_bytes(model.SerializeToString())


def main():
    p = argparse.ArgumentParser()
    p.add_argument("graphs", type=Path, nargs="+")
    p.add_argument("--part-attention", action="store_true")
    args = p.parse_args()
    for path in args.graphs:
        make_lean(path, args.part_attention)


if __name__ == "__main__":
    main()

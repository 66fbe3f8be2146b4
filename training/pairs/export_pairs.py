"""A trained pair reader in, pairs.onnx and model.json out: one pair a run, so no mask and no padding, weights of 7 bits, the vocabulary's
vectors in words.bin beside the other models.

  python training/pairs/export_pairs.py --run WORK/runs/NAME --out models/pairs --name pairs-1 [--calibration FILE]
"""
import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from pair_model import shared_words
from pair_rows import RELATIONS

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from export import Graph, share_words  # noqa: E402
from lean_graph import make_lean  # noqa: E402

HEADS = 12


def pair_graph(state, layers, path):
    g = Graph(state)
    ints = lambda n: helper.make_tensor_value_info(n, TensorProto.INT64, [1, "pieces"])
    terms = [g.node("Gather", [g.of("words"), "ids"]), g.node("Gather", [g.of("places.weight"), "places"]), g.node("Gather", [g.of("sides.weight"), "sides"])]
    x = g.norm(terms, "norm")
    for n in range(layers):
        x = g.layer(x, f"layers.{n}.", HEADS)
    opening = g.node("Gather", [x, g.weight(np.array(0, dtype=np.int64))], axis=1)
    one = g.weight(np.array([1], dtype=np.int64))
    count = g.node("Cast", [g.node("Size", ["ids"])], to=TensorProto.FLOAT)
    mean = g.node("Div", [g.node("ReduceSum", [x, one], keepdims=1), count])
    both = g.node("Concat", [opening, mean], axis=-1)
    g.linear(both, "out", "scores")
    g.save(path, [ints(n) for n in ("ids", "places", "sides")], [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [1, 1, len(RELATIONS)])])


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--run", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--name", required=True)
    p.add_argument("--calibration", type=Path, default=None, help="temperature and biases, as calibrate_pairs.py writes them")
    args = p.parse_args()
    state = torch.load(args.run / "checkpoint.pt", weights_only=False)["model"]
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    args.out.mkdir(parents=True, exist_ok=True)
    state["words"] = shared_words(args.out.parent)
    target = args.out / "pairs.onnx"
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "pairs.onnx"
        pair_graph(state, layers, full)
        onnx.checker.check_model(str(full))
        quantize_dynamic(full, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Attention", "Gather"], extra_options={"DefaultTensorType": TensorProto.FLOAT})
    make_lean(target, True)
    share_words(target, args.out.parent / "words.bin")
    calibration = json.load(open(args.calibration)) if args.calibration else {"temperature": 1, "biases": [0] * len(RELATIONS)}
    run = json.load(open(args.run / "config.json"))
    kept = {k: v for k, v in run.items() if k in ("epochs", "batch", "lr", "head_lr", "layers", "seed", "planted", "smooth")}
    json.dump({"name": args.name, "relations": RELATIONS, **calibration, "run": kept}, open(args.out / "model.json", "w"), indent=1)
    print(f"{layers} layers, {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

"""A shipped pair reader back into a checkpoint that train_pairs.py goes on from (--init): what export_pairs.py wrote, read by the same names.
Weights come back as precise as they were shipped: 7 bits where they were quantised.

  python training/pairs/recover_pairs.py --model models/pairs --out WORK/runs/shipped/checkpoint.pt [--layers 6]
"""
import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch

import export_pairs
from pair_model import PairModel, shared_words

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from recover import Recorder, shipped  # noqa: E402


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--layers", type=int, default=6)
    args = p.parse_args()
    words = shared_words(args.model.parent)
    state = PairModel(words, args.layers).state_dict()
    export_pairs.Graph = Recorder
    with tempfile.TemporaryDirectory() as folder:
        export_pairs.pair_graph({**state, "words": words}, args.layers, Path(folder) / "pairs.onnx")
    weights = shipped(args.model / "pairs.onnx", args.model.parent / "words.bin")
    got = set()
    for weight, (key, transpose) in Recorder.names.items():
        if key == "words":
            continue
        value = torch.from_numpy(np.array(weights[weight].T if transpose else weights[weight], order="C"))
        if value.shape != state[key].shape:
            raise SystemExit(f"{key} is {tuple(value.shape)} in {args.model}, {tuple(state[key].shape)} with {args.layers} layers")
        state[key] = value.float()
        got.add(key)
    if missing := sorted(set(state) - got):
        raise SystemExit(f"not in the shipped graph: {missing}")
    args.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"model": state}, args.out)
    print(f"{len(got)} tensors to {args.out}")


if __name__ == "__main__":
    main()

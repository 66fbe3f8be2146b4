"""A shipped model back into a checkpoint that train.py goes on from or learns from: what export.py wrote, read by the same names.

  python training/recover.py --model models/attribution [--lean --ffn 768 …] --out FILE

The shape is told as to train.py. Weights come back as precise as they were shipped: 7 bits where they were quantised. Part-of-speech,
dependency and name heads are not shipped and do not come back; nor does the linear layer that saw triggers where fit_triggers.py put its net.
"""
import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import export
from deeds import Deeds
from model import Reader, Shape


class Recorder(export.Graph):
    """Remembers which weight of the graph is which of the state."""

    names = {}

    def of(self, name, transpose=False):
        weight = super().of(name, transpose)
        Recorder.names[weight] = (name, transpose)
        return weight


def shipped(path, words):
    """The graph's weights by name, as floats; the vocabulary's vectors may lie in `words`."""
    tensors = {w.name: w for w in onnx.load(path, load_external_data=False).graph.initializer}

    def array(tensor):
        if tensor.data_location != onnx.TensorProto.EXTERNAL:
            return numpy_helper.to_array(tensor)
        return np.frombuffer(words.read_bytes(), dtype=onnx.helper.tensor_dtype_to_np_dtype(tensor.data_type)).reshape(list(tensor.dims))

    out = {}
    for name, tensor in tensors.items():
        if name.endswith("_quantized"):
            base = name.removesuffix("_quantized")
            scale, zero = array(tensors[f"{base}_scale"]), array(tensors[f"{base}_zero_point"])
            # A scale for each column where there are several, of the same order as the bytes' last axis.
            out[base] = (array(tensor).astype(np.float32) - zero.astype(np.float32)) * scale
        else:
            out.setdefault(name, array(tensor))
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    for name, value in (("layers", 6), ("ffn", 1536), ("link", 128), ("link-heads", 4), ("link-ffn", 512), ("deed-ffn", 512)):
        p.add_argument(f"--{name}", type=int, default=value)
    p.add_argument("--wide", type=int, nargs="*", default=[2, 5])
    p.add_argument("--lean", action="store_true")
    args = p.parse_args()
    card = json.load(open(args.model / "model.json"))
    shape = Shape(layers=args.layers, inner=args.ffn, link=args.link, link_heads=args.link_heads, link_inner=args.link_ffn, link_words=card["linkerSees"] == "words", deed_inner=args.deed_ffn, relu=args.lean, block=64 if args.lean else 0, wide=tuple(args.wide))
    reader = Reader(shape)
    reader.deeds = Deeds(shape.hidden, inner=shape.deed_inner, relu=shape.relu and shape.deed_inner < 512)
    state = reader.state_dict()
    state["encoder.segment"].zero_()  # folded into the places
    export.Graph = Recorder
    got = {"encoder.segment"}
    for name, build in (("encoder", export.encoder_graph), ("linker", export.linker_graph), ("deeds", export.deeds_graph)):
        Recorder.names = {}
        with tempfile.TemporaryDirectory() as folder:
            build(state, vars(shape), Path(folder) / f"{name}.onnx")
        weights = shipped(args.model / f"{name}.onnx", args.model.parent / "words.bin")
        for weight, (key, transpose) in Recorder.names.items():
            key = "encoder.places.weight" if key == "places" else key
            got.add(key)
            if key.startswith("deeds.trigger.") and weight not in weights:
                state[key].zero_()  # a net of its own stands there since (fit_triggers.py)
                continue
            value = torch.from_numpy(np.array(weights[weight].T if transpose else weights[weight], order="C"))
            if value.shape != state[key].shape:
                raise SystemExit(f"{key} is {tuple(value.shape)} in {args.model}, {tuple(state[key].shape)} by the shape told: see --help")
            state[key] = value.float()
    chains = {"tags": "tag_moves", "inner": "inner_moves", "links": "link_moves", "trigger": "deeds.trigger_moves", "roles": "deeds.role_moves"}
    for name, key in chains.items():
        for part in ("first", "next"):
            values = torch.tensor(card["moves"][name][part])
            state[f"{key}.{part}"] = values.reshape(state[f"{key}.{part}"].shape)
            got.add(f"{key}.{part}")
    missing = sorted(set(state) - got)
    if missing:
        raise SystemExit(f"not in the shipped graphs: {missing}")
    torch.save({"model": state}, args.out)
    print(f"{len(got)} tensors from {card['name']} to {args.out}")


if __name__ == "__main__":
    main()

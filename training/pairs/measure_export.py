"""What the exported pair reader finds of sets of stories: the figures of train_pairs.py, with the 7-bit weights and the calibration that ship.

  python training/pairs/measure_export.py --model models/pairs --work WORK [--thin 4] SET…

Of a set that the model has learnt from they tell nothing.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort

from measure_pairs import tell_stories
from pair_rows import Pieces, Story
from train_pairs import held_stories


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--thin", type=int, default=4)
    p.add_argument("sets", nargs="+")
    args = p.parse_args()
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    # onnxruntime for Python opens no file outside the model's folder: the vocabulary's vectors go back into the graph
    model = onnx.load(args.model / "pairs.onnx", load_external_data=False)
    for table in model.graph.initializer:
        if table.data_location == onnx.TensorProto.EXTERNAL:
            table.ClearField("external_data")
            table.data_location = onnx.TensorProto.DEFAULT
            table.raw_data = (args.model.parent / "words.bin").read_bytes()
    session = ort.InferenceSession(model.SerializeToString(), options)
    card = json.load(open(args.model / "model.json"))
    pieces = Pieces(args.model.parent / "vocab.txt")
    for story in Story.read(args.work / "stories.ndjson"):
        if story.name not in args.sets:
            continue
        rows = held_stories([story], args.thin)
        scores = []
        for row in rows:
            ids, second = pieces.row(row)
            size = len(ids)
            given = {"ids": [ids], "places": [range(size)], "sides": [[int(k >= second) for k in range(size)]]}
            scores.append(session.run(["scores"], {k: np.array([list(v[0])], dtype=np.int64) for k, v in given.items()})[0].ravel())
        print(story.name, tell_stories(np.array(scores) / card["temperature"] + np.array(card["biases"]), rows))


if __name__ == "__main__":
    main()

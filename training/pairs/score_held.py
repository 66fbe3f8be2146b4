"""A run in; the scores of sets that it has not learnt from out, as train_pairs.py leaves them: for calibrate_pairs.py, where a run is a mean of others.

  python training/pairs/score_held.py --work WORK --run NAME [--thin 24] SET…
"""
import argparse
from pathlib import Path

import numpy as np
import torch

from measure_pairs import tell_stories
from pair_model import PairModel, scores_of, shared_words
from pair_rows import Pieces, Story
from train_pairs import held_stories

MODELS = Path(__file__).resolve().parent.parent.parent / "models"


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--run", required=True)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--thin", type=int, default=24)
    p.add_argument("sets", nargs="+")
    args = p.parse_args()
    folder = args.work / "runs" / args.run
    model = PairModel(shared_words(MODELS), args.layers)
    model.load_state_dict(torch.load(folder / "checkpoint.pt", weights_only=False)["model"])
    model.eval()
    pieces = Pieces(MODELS / "vocab.txt")
    for story in Story.read(args.work / "stories.ndjson"):
        if story.name not in args.sets:
            continue
        rows = held_stories([story], args.thin)
        scores = scores_of(model, rows, pieces)
        np.savez(folder / f"{story.name}.held.npz", scores=scores, labels=np.array([r.label for r in rows]), weights=np.array([float(r.weight) for r in rows]))
        print(story.name, tell_stories(scores, rows), flush=True)


if __name__ == "__main__":
    main()

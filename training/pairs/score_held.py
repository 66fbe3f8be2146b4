"""A run in; the scores of sets that it has not learnt from out, as train_pairs.py leaves them: for calibrate_pairs.py, where a run is a mean of others.

  python training/pairs/score_held.py --work WORK --run NAME [--thin 24] SET…
"""
import argparse
from pathlib import Path

import torch

from pair_model import PairModel, shared_words
from pair_rows import Pieces, Story
from train_pairs import score_held

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
        if story.name in args.sets:
            print(story.name, score_held(model, story, args.thin, pieces, folder), flush=True)


if __name__ == "__main__":
    main()

"""Runs that began from one checkpoint in, a run with the mean of their weights out (a soup, Wortsman et al. 2022): each learnt what
another held back, and the mean has learnt from all.

  python training/pairs/mean_pairs.py --out WORK/runs/NAME WORK/runs/ONE WORK/runs/OTHER
"""
import argparse
import shutil
from pathlib import Path

import torch


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("runs", type=Path, nargs="+")
    args = p.parse_args()
    states = [torch.load(run / "checkpoint.pt", weights_only=False)["model"] for run in args.runs]
    mean = {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save({"model": mean}, args.out / "checkpoint.pt")
    shutil.copy(args.runs[0] / "config.json", args.out / "config.json")


if __name__ == "__main__":
    main()

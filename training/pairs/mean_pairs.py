"""Runs that began from one checkpoint in, a run with the mean of their weights out (a soup, Wortsman et al. 2022): each learnt what
another held back, and the mean has learnt from all. With --shares of a run and of the one that it began from: between the two lies more of what the first knew
than the second has kept, and nearly all that it learnt (Wortsman et al. 2022, robust fine-tuning).

  python training/pairs/mean_pairs.py --out WORK/runs/NAME [--shares 0.3 0.7] WORK/runs/ONE WORK/runs/OTHER
"""
import argparse
import shutil
from pathlib import Path

import torch


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--shares", type=float, nargs="+", help="of each run, summing to 1; without them all count the same")
    p.add_argument("runs", type=Path, nargs="+")
    args = p.parse_args()
    shares = args.shares or [1 / len(args.runs)] * len(args.runs)
    if len(shares) != len(args.runs) or abs(sum(shares) - 1) > 1e-6:
        raise SystemExit(f"{len(args.runs)} runs have so many shares, which sum to 1: {shares}")
    states = [torch.load(run / "checkpoint.pt", weights_only=False)["model"] for run in args.runs]
    mean = {name: sum(share * state[name].float() for share, state in zip(shares, states)) for name in states[0]}
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save({"model": mean}, args.out / "checkpoint.pt")
    shutil.copy(args.runs[0] / "config.json", args.out / "config.json")


if __name__ == "__main__":
    main()

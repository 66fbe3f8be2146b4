"""Scores of stories that were held in, a temperature and a bias for each relation out, by which they are probabilities of any two
sentences of two reports: those that make what is planted likeliest.

  python training/pairs/calibrate_pairs.py --out FILE WORK/runs/NAME/SET.held.npz …
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from pair_rows import RELATIONS

"""Pull of the biases to their common mean, as of so many pairs."""
PRIOR = 8


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("held", type=Path, nargs="+")
    args = p.parse_args()
    got = [np.load(path) for path in args.held]
    scores = torch.from_numpy(np.concatenate([g["scores"] for g in got])).double()
    labels = torch.from_numpy(np.concatenate([g["labels"] for g in got]))
    weights = torch.from_numpy(np.concatenate([g["weights"] for g in got])).double()
    heat = torch.zeros(1, dtype=torch.double, requires_grad=True)
    common = torch.zeros(1, dtype=torch.double, requires_grad=True)
    own = torch.zeros(len(RELATIONS) - 1, dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([heat, common, own], max_iter=300, line_search_fn="strong_wolfe")

    def biases():
        return torch.cat([torch.zeros(1, dtype=torch.double), common + own])

    def loss():
        optimizer.zero_grad()
        told = F.cross_entropy(scores / heat.exp() + biases(), labels, reduction="none") * weights
        total = told.sum() + PRIOR * own.pow(2).sum() / 2
        total.backward()
        return total

    before = float((F.cross_entropy(scores, labels, reduction="none") * weights).sum() / weights.sum())
    optimizer.step(loss)
    after = float(loss() / weights.sum())
    card = {"temperature": round(float(heat.exp()), 4), "biases": [round(float(b), 4) for b in biases()]}
    json.dump(card, open(args.out, "w"))
    print(f"{len(labels)} pairs, {int((labels > 0).sum())} planted: loss {before:.4f} -> {after:.4f}; {card}")
    p_any = 1 - torch.softmax(scores / heat.exp() + biases(), 1)[:, 0].detach()
    for low, high in ((0, 0.05), (0.05, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.01)):
        at = (p_any >= low) & (p_any < high)
        w = weights[at]
        if at.any():
            print(f"said {low:.2f} to {high:.2f}: {w.sum():.0f} pairs, mean said {(p_any[at] * w).sum() / w.sum():.3f}, planted {((labels[at] > 0) * w).sum() / w.sum():.3f}")


if __name__ == "__main__":
    main()

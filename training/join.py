"""Parts of several runs in, one checkpoint to begin from out: encoder and tagger of one, linker and silver heads of another,
event heads of a third. A narrow linker that learnt on a smaller encoder, which itself learnt the larger one's vectors, reads those
at once; beginning it anew costs two epochs more.

  python training/join.py --body CHECKPOINT --linker CHECKPOINT --deeds CHECKPOINT --out FILE
"""
import argparse
from pathlib import Path

import torch

LINKER = ("linker.", "link_moves", "pos.", "dep.", "ner.")


def main():
    p = argparse.ArgumentParser()
    for name in ("body", "linker", "deeds", "out"):
        p.add_argument(f"--{name}", type=Path, required=True)
    args = p.parse_args()
    state = lambda path: torch.load(path, weights_only=False)["model"]
    out = {k: v for k, v in state(args.body).items() if not k.startswith((*LINKER, "deeds."))}
    out |= {k: v for k, v in state(args.linker).items() if k.startswith(LINKER)}
    out |= {k: v for k, v in state(args.deeds).items() if k.startswith("deeds.")}
    torch.save({"model": out}, args.out)


if __name__ == "__main__":
    main()

"""A trained reader in, one with narrower layers out: of each layer's inner units those stay that say most.

  python training/shrink.py --work WORK --init CHECKPOINT --keep 768 --out FILE

A unit says as much as its mean square output over training windows times the length of its row onward (magnitude and activation, as in
Wanda, Sun et al. 2023). train.py --ffn 768 --lean goes on from FILE with CHECKPOINT as its teacher.
"""
import argparse
import random
from pathlib import Path

import torch

from corpus import Article, read_lines
from decode import encode
from distil import load_teacher


@torch.no_grad()
def weigh(reader, articles):
    """Each layer's units -> their mean square output."""
    sums = [0.0] * len(reader.encoder.layers)

    def listen(at):
        def hook(_, inputs):
            sums[at] = sums[at] + inputs[0].float().pow(2).mean((0, 1))

        return hook

    hooks = [layer.down.register_forward_pre_hook(listen(i)) for i, layer in enumerate(reader.encoder.layers)]
    for _ in encode(reader, articles):
        pass
    for hook in hooks:
        hook.remove()
    return sums


def main():
    p = argparse.ArgumentParser()
    for name in ("work", "init", "out"):
        p.add_argument(f"--{name}", type=Path, required=True)
    p.add_argument("--keep", type=int, default=768)
    p.add_argument("--articles", type=int, default=60)
    args = p.parse_args()
    lines = read_lines(args.work / "train.pieces.ndjson")
    articles = [Article(line) for line in random.Random(7).sample(lines, args.articles)]
    reader = load_teacher(args.init)
    state = torch.load(args.init, weights_only=False)["model"]
    for i, said in enumerate(weigh(reader, articles)):
        name = f"encoder.layers.{i}."
        onward = state[f"{name}down.weight"].float().pow(2).sum(0)
        worth = said * onward
        kept = worth.argsort(descending=True)[: args.keep].sort().values
        print(f"layer {i}: {worth[kept].sum() / worth.sum():.3f} of what its units say is kept")
        state[f"{name}up.weight"] = state[f"{name}up.weight"][kept]
        state[f"{name}up.bias"] = state[f"{name}up.bias"][kept]
        state[f"{name}down.weight"] = state[f"{name}down.weight"][:, kept]
    torch.save({"model": state}, args.out)


if __name__ == "__main__":
    main()

"""A trained reader in, one with narrower layers out: of each layer's inner units those stay that say most.

  python training/shrink.py --work WORK --init CHECKPOINT [--keep 768] [--keep-link 256] --out FILE

A unit says as much as its mean square output over training windows times the length of its row onward (magnitude and activation, as in
Wanda, Sun et al. 2023). train.py --ffn 768 --lean goes on from FILE with CHECKPOINT as its teacher.
"""
import argparse
import random
from pathlib import Path

import torch

from corpus import Article, read_lines
from decode import encode, read_article
from distil import load_teacher


@torch.no_grad()
def weigh(reader, articles):
    """Each layer's name -> its units' mean square output, of the encoder's layers and the linker's."""
    sums = {}

    def listen(name):
        def hook(_, inputs):
            sums[name] = sums.get(name, 0.0) + inputs[0].float().pow(2).mean((0, 1))

        return hook

    layers = {f"{part}.layers.{i}.": layer for part in ("encoder", "linker") for i, layer in enumerate(getattr(reader, part).layers)}
    hooks = [layer.down.register_forward_pre_hook(listen(name)) for name, layer in layers.items()]
    for article, window, vectors, tags in encode(reader, articles):
        read_article(reader, [(window, vectors, tags, article.heads)])
    for hook in hooks:
        hook.remove()
    return sums


def main():
    p = argparse.ArgumentParser()
    for name in ("work", "init", "out"):
        p.add_argument(f"--{name}", type=Path, required=True)
    p.add_argument("--keep", type=int, default=768, help="inner units of each of the encoder's layers")
    p.add_argument("--keep-link", type=int, default=None, help="and of the linker's; all where nobody says")
    p.add_argument("--keep-deeds", type=int, default=None, help="and of the event heads', weighed by what comes in, not what they say")
    p.add_argument("--articles", type=int, default=60)
    args = p.parse_args()
    lines = read_lines(args.work / "train.pieces.ndjson")
    articles = [Article(line) for line in random.Random(7).sample(lines, args.articles)]
    reader = load_teacher(args.init)
    state = torch.load(args.init, weights_only=False)["model"]
    said_by = weigh(reader, articles)
    if args.keep_deeds:
        said_by["deeds.layer."] = state["deeds.layer.up.weight"].float().pow(2).sum(1)
    for name, said in said_by.items():
        keep = {"encoder": args.keep, "linker": args.keep_link, "deeds": args.keep_deeds}[name.split(".")[0]] or len(said)
        onward = state[f"{name}down.weight"].float().pow(2).sum(0)
        worth = said * onward
        kept = worth.argsort(descending=True)[:keep].sort().values
        print(f"{name} {worth[kept].sum() / worth.sum():.3f} of what its units say is kept")
        state[f"{name}up.weight"] = state[f"{name}up.weight"][kept]
        state[f"{name}up.bias"] = state[f"{name}up.bias"][kept]
        state[f"{name}down.weight"] = state[f"{name}down.weight"][:, kept]
    torch.save({"model": state}, args.out)


if __name__ == "__main__":
    main()

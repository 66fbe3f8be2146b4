"""What tells the words that deeds are told by: a linear layer over the encoder's vectors, and beside it one narrow transformer layer, which sees the
window. What else the sentence tells decides whether a word is a deed or only looks like one."""
import torch
import torch.nn.functional as F
from torch import nn

from deeds import TRIGGER
from export import Graph
from model import Layer, mask_of

WIDTH, HEADS, INNER, DROP = 64, 4, 128, 0.2
NAME = "triggers."


class TriggerNet(nn.Module):
    """hints: kinds of hints that rules give, each of which adds a learnt weight to the score of beginning a trigger."""

    def __init__(self, hidden, hints):
        super().__init__()
        self.alone = nn.Linear(hidden, len(TRIGGER))
        self.worth = nn.Parameter(torch.zeros(1 + hints))  # the first is no hint's
        self.piece = nn.Linear(hidden, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layer = Layer(WIDTH, HEADS, INNER, DROP)
        self.among = nn.Linear(WIDTH, len(TRIGGER))
        nn.init.zeros_(self.among.weight)

    def forward(self, vectors, hints, present):
        """vectors: n×k×hidden; hints: n×k, 0 for none; present: n×k, 1/0 -> scores n×k×3."""
        scores = self.alone(vectors) + self.among(self.layer(self.norm(self.piece(vectors)), mask_of(present)))
        return scores + F.pad((self.worth[hints] * (hints > 0))[..., None], (1, 1))


class Part(Graph):
    """Nodes that join a graph of others: names of their own."""

    def weight(self, array):
        name = super().weight(array)
        self.weights[-1].name = NAME + name
        return NAME + name

    def node(self, op, inputs, output=None, domain="", **attributes):
        return super().node(op, inputs, output or f"{NAME}x{self.count + 1}", domain, **attributes)


def nodes_of(net, bias):
    """-> nodes and weights that make `trigger` of `vectors`; `bias` is added to the score of beginning one. Hints are the program's."""
    state = {k: v.detach().clone() for k, v in net.state_dict().items()}
    state["alone.bias"] += torch.tensor([0.0, bias, 0.0])
    g = Part(state)
    z = g.layer(g.norm([g.linear("vectors", "piece")], "norm"), "layer.", HEADS)
    g.node("Add", [g.linear("vectors", "alone"), g.linear(z, "among")], "trigger")
    return g.nodes, g.weights

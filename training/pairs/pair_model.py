"""The pair reader: an encoder over two passages, and one linear layer over [CLS] and the mean of all pieces."""
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from model import Layer, drop, mask_of  # noqa: E402

from pair_rows import RELATIONS  # noqa: E402


class PairModel(nn.Module):
    def __init__(self, words, layers=6, inner=1536, hidden=384, heads=12, dropout=0.1):
        super().__init__()
        # frozen: the readers share them (models/words.bin)
        self.register_buffer("words", words, persistent=False)
        self.places = nn.Embedding(512, hidden)
        self.sides = nn.Embedding(2, hidden)
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(hidden, heads, inner, dropout) for _ in range(layers))
        self.out = nn.Linear(2 * hidden, len(RELATIONS))
        nn.init.normal_(self.out.weight, std=0.02)
        nn.init.zeros_(self.out.bias)
        self.dropout = dropout

    def forward(self, ids, sides, present):
        x = self.words[ids] + self.places.weight[: ids.shape[1]] + self.sides(sides)
        x = drop(self.norm(x), self.dropout, self.training)
        mask = mask_of(present)
        for layer in self.layers:
            x = layer(x, mask)
        mean = (x * present[..., None]).sum(1) / present.sum(1, keepdim=True)
        return self.out(drop(torch.cat([x[:, :1], mean[:, None]], -1), self.dropout, self.training)[:, 0].float())


def shared_words(models):
    """The vocabulary's vectors as the shipped readers have them: bytes in words.bin, scale in a reader's graph."""
    graph = onnx.load(models / "attribution/encoder.onnx", load_external_data=False).graph
    tensors = {w.name: w for w in graph.initializer}
    table = tensors["w1_quantized"]
    scale, zero = (numpy_helper.to_array(tensors[f"w1_{name}"]) for name in ("scale", "zero_point"))
    kind = onnx.helper.tensor_dtype_to_np_dtype(table.data_type)
    raw = np.frombuffer((models / "words.bin").read_bytes(), dtype=kind).reshape(list(table.dims))
    return torch.from_numpy((raw.astype(np.float32) - zero.astype(np.float32)) * scale)


def load_bert(model, tensors, layers):
    """Weights of a BERT-shaped encoder, of it the layers named."""
    with torch.no_grad():
        model.places.weight.copy_(tensors["embeddings.position_embeddings.weight"])
        model.sides.weight.copy_(tensors["embeddings.token_type_embeddings.weight"])
        model.norm.weight.copy_(tensors["embeddings.LayerNorm.weight"])
        model.norm.bias.copy_(tensors["embeddings.LayerNorm.bias"])
        for layer, n in zip(model.layers, layers):
            p = f"encoder.layer.{n}."
            for part in ("weight", "bias"):
                layer.qkv.get_parameter(part).copy_(torch.cat([tensors[f"{p}attention.self.{name}.{part}"] for name in ("query", "key", "value")]))
                for mine, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    getattr(layer, mine).get_parameter(part).copy_(tensors[f"{p}{theirs}.{part}"])


def half_floats():
    """bfloat16 where the processor multiplies it; elsewhere it takes seven times as long as float32."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())


def collate(rows, pieces):
    made = [pieces.row(row) for row in rows]
    width = max(len(ids) for ids, _ in made)
    ids = torch.zeros(len(made), width, dtype=torch.long)
    sides = torch.zeros(len(made), width, dtype=torch.long)
    present = torch.zeros(len(made), width)
    for k, (one, second) in enumerate(made):
        ids[k, : len(one)] = torch.tensor(one)
        sides[k, second : len(one)] = 1
        present[k, : len(one)] = 1
    return ids, sides, present


@torch.no_grad()
def scores_of(model, rows, pieces, batch=64):
    """Logits of rows, in their order."""
    model.eval()
    order = sorted(range(len(rows)), key=lambda k: len(pieces.row(rows[k])[0]))
    out = torch.zeros(len(rows), len(RELATIONS))
    for k in range(0, len(order), batch):
        part = order[k : k + batch]
        with half_floats():
            out[part] = model(*collate([rows[n] for n in part], pieces)).float()
    return out.numpy()

"""A smaller reader learns from a larger one (Hinton et al. 2015): soft labels for every head and the vectors themselves."""
import torch
import torch.nn.functional as F

from model import Reader, Shape

# Which of six layers a smaller encoder begins with: the lowest (words), the last (what the heads read), and between them.
TAKEN = {2: (0, 5), 3: (0, 3, 5), 4: (0, 2, 3, 5), 5: (0, 1, 2, 3, 5), 6: (0, 1, 2, 3, 4, 5)}

# Whose vectors of six layers each of a smaller encoder's layers learns to say: as evenly spread as may be, the last from the last.
TAUGHT = {2: (2, 5), 3: (1, 3, 5), 4: (1, 2, 4, 5), 5: (1, 2, 3, 4, 5), 6: (0, 1, 2, 3, 4, 5)}


def shape_of(state):
    """The shape that a reader's weights tell, one without blocks."""
    layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers."))
    link = len(state["linker.out.weight"][0])
    inner, link_inner = (len(state[f"{name}.layers.0.up.weight"]) for name in ("encoder", "linker"))
    return Shape(layers=layers, inner=inner, link=link, link_heads=link // 32, link_inner=link_inner)


def load_teacher(path):
    state = torch.load(path, weights_only=False)["model"]
    state = {k: v for k, v in state.items() if not k.startswith(("pos.", "dep.", "ner.", "deeds."))}
    teacher = Reader(shape_of(state))
    teacher.load_state_dict(state)
    teacher.eval()
    for p in teacher.parameters():
        p.requires_grad_(False)
    return teacher


def take_layers(student, teacher):
    """Embeddings, the layers in TAKEN, the tagger and the chains; a linker of another width stays as it was made."""
    mine, theirs = student.state_dict(), teacher.state_dict()
    out = {}
    for name in mine:
        source = name
        if name.startswith("encoder.layers."):
            at = int(name.split(".")[2])
            source = name.replace(f"layers.{at}.", f"layers.{TAKEN[student.shape.layers][at]}.", 1)
        if source in theirs and theirs[source].shape == mine[name].shape:
            out[name] = theirs[source]
    student.load_state_dict(out, strict=False)
    return sorted(set(mine) - set(out))


def only_layers(state, kept):
    """A reader's weights with those of its encoder's layers that are named, in the order given."""
    out = {k: v for k, v in state.items() if not k.startswith("encoder.layers.")}
    for to, at in enumerate(kept):
        old = f"encoder.layers.{at}."
        out.update({k.replace(old, f"encoder.layers.{to}.", 1): v for k, v in state.items() if k.startswith(old)})
    return out


def soft_loss(student_scores, teacher_scores, keep):
    """Cross entropy to the teacher's label probabilities, mean over the pieces to keep."""
    want = teacher_scores.float().softmax(-1)
    got = student_scores.float().log_softmax(-1)
    return -((want * got).sum(-1) * keep).sum() / keep.sum()


def vector_loss(student, teacher, keep):
    return (((student.float() - teacher.float()) ** 2).mean(-1) * keep).sum() / keep.sum()

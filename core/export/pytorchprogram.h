// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace chainrule {

/// What follows the numbers in a script for PyTorch: Python 3, for any session.
constexpr std::string_view pytorchProgram = R"py(
ACTIVATE = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "identity": lambda z: z,
    "softmax": lambda z: torch.softmax(z, dim=1),
}


def tensor(numbers):
    return torch.tensor(numbers, dtype=torch.float64)


def mean_cost(z, a, t):
    """The mean over the samples of the cost of a = sigma(z) against the targets."""
    if COST == "half-squared-error":
        return 0.5 * ((a - t) ** 2).sum(dim=1).mean()
    if ACTIVATIONS[-1] == "softmax":
        return -(t * torch.log_softmax(z, dim=1)).sum(dim=1).mean()
    each = torch.nn.functional.binary_cross_entropy_with_logits(z, t, reduction="none")
    return each.sum(dim=1).mean()


def take_step(W, b, rows, alpha):
    """One step of gradient descent on these samples: what it computed, by name."""
    for parameter in W + b:
        parameter.requires_grad_()
    a = tensor([SAMPLES[row][0] for row in rows])
    t = tensor([SAMPLES[row][1] for row in rows])
    seen = W + b + [a, t]
    for layer, activation in enumerate(ACTIVATIONS):
        z = a @ W[layer].T + b[layer]
        a = ACTIVATE[activation](z)
        seen += [z, a]
    C = mean_cost(z, a, t)
    gradient = torch.autograd.grad(C, W + b)
    dW, db = gradient[: len(W)], gradient[len(W) :]
    # The gradient of a softmax output is a - t only as far as its targets have the sum 1.
    misfit = (1 - t.sum(dim=1)).abs().max().item() if ACTIVATIONS[-1] == "softmax" else 0
    return {
        "C": [C.detach()],
        "dW": dW,
        "db": db,
        "W_new": [w.detach() - alpha * g for w, g in zip(W, dW)],
        "b_new": [v.detach() - (alpha * g if TRAIN_BIASES else 0) for v, g in zip(b, db)],
        "largest": max([1.0] + [part.abs().max().item() for part in seen + list(gradient)]),
        "misfit": misfit,
    }


def compare(name, theirs, ours, allowed):
    """Prints the largest difference; whether it is allowed."""
    difference = (theirs - ours).abs()
    largest = difference.max().item()
    print(f"{name:18}{largest:20.1e}{allowed:12.1e}")
    if largest <= allowed:
        return True
    place = [int(i) for i in (difference == difference.max()).nonzero()[0]]
    where = "".join(f", {word} {i + 1}" for word, i in zip(("row", "column"), place))
    print(f"{name}{where}: {ours[tuple(place)].item()!r} by Chainrule, "
          f"{theirs[tuple(place)].item()!r} by PyTorch", file=sys.stderr)
    return False


def main():
    W, b = [tensor(w) for w in W_START], [tensor(v) for v in B_START]
    steps = LAST_STEP - FIRST_STEP + 1
    for k in range(steps):
        step = take_step(W, b, ROWS[k % len(ROWS)], ALPHA * part(FIRST_STEP + k))
        W, b = step["W_new"], step["b_new"]

    # Both sides compute in doubles and add in another order. An error of rounding is about 1e-16
    # of the numbers multiplied, at most the square of the largest; a hundred of them a step are
    # allowed.
    allowed = steps * (1e-14 + step["misfit"]) * step["largest"] ** 2
    print(f"{TITLE or 'A session'}: step {LAST_STEP}, the last of {steps} taken by PyTorch {torch.__version__}")
    print("                    largest difference     allowed")
    agrees = compare("C", step["C"][0], tensor(C), allowed)
    for layer in range(len(ACTIVATIONS)):
        for name, ours in (("dW", DW), ("db", DB), ("W_new", W_NEW), ("b_new", B_NEW)):
            title = f"{name} of layer {layer + 1}"
            agrees &= compare(title, step[name][layer], tensor(ours[layer]), allowed)
    print("ok" if agrees else "not the same")
    return 0 if agrees else 1


if __name__ == "__main__":
    sys.exit(main())
)py";

}  // namespace chainrule

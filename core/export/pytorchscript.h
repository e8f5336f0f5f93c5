// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/trainer.h"

#include <string>

namespace chainrule {

/// A Python script that takes the same steps by PyTorch, in doubles, and compares. It rebuilds the
/// network of `start` from its numbers, makes every step up to the one that `trainer` has just
/// made by advance() on the same rows in the same order, and asserts that step's cost, gradients
/// and new parameters. `trainer` is `start` trained on at a learning rate that did not change.
/// The script prints a table of differences and "ok", or exits with 1. How much may differ, and
/// why, is said in it.
/// Throws FileError where it would hold more than maximumScriptNumbers.
std::string pytorchScript(const Session &start, const Trainer &trainer);

constexpr std::size_t maximumScriptNumbers = 1'000'000;

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "explain/stepnumbers.h"

#include <string>
#include <vector>

namespace chainrule {

/// A part of an explanation: a heading, and lines of mathematics under it. A line has one relation,
/// or begins with one and goes on with what the line before came to.
struct Section {
  enum class Topic {
    Numbers,    ///< the equation with its live matrices
    Terms,      ///< one entry, term by term down to its value
    Slope,      ///< where a factor σ′(z) of the terms comes from
    Paths,      ///< a gradient of a hidden layer as a sum over paths, see pathSection()
    Sequential  ///< an update both ways, see sequentialSections()
  };
  Topic topic = Topic::Numbers;
  std::string title;           ///< "Neuron 3, term by term"; may be empty
  std::vector<Formula> lines;  ///< never empty
};

/// What the heading of Topic::Numbers begins with, for a step as it is to be written; in that of
/// explain() it is written without separators.
std::string headingOfNumbers(const std::string &step);

/// Where an entry of the stage's quantity comes from, with the numbers of the snapshot; of the
/// update, the parameter that is moved, never another quantity. The entry must be one of the
/// network, see explainedEntry(). Empty while the stage is not known. Every leaf that stands for a
/// number has its value and, where it is one of the step's, its entry, so that each side of each
/// line can be evaluated. Sums of more than 12 terms show the 8 largest and the sum of the others.
/// Matrices are there whole, whatever their size. What the step comes to as a whole, as the update
/// recomputed the wrong way, is computed once for all entries of the same StepNumbers: for 10⁶
/// weights and 1 … 16 samples in some 20 to 50 ms.
///
/// Where a step uses several samples, z, a, C and δ are the shown sample's own; gradients are
/// means, written out where Snapshot::batch lists all samples: whole as 1/m Δ Aᵀ, a column of each
/// matrix for each sample, and an entry sample by sample. Where it does not, only the mean is
/// there. An update takes α as it was when it was made.
std::vector<Section> explain(const StepNumbers &numbers, const Stage &stage, const Entry &entry);

}  // namespace chainrule

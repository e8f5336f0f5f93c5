// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "explain/stepnumbers.h"

#include <string>
#include <vector>

namespace chainrule {

/// The symbols, numbers and matrices that the lines of an explanation are made of, with the values
/// a snapshot's pass was computed with: at the update stage parameters are the old ones. The
/// numbers must outlive it, but not the formulas.
class Leaves {
 public:
  explicit Leaves(const StepNumbers &numbers) : m_numbers(numbers) {}

  const Snapshot &snapshot() const { return m_numbers.snapshot(); }
  const Network &network() const { return snapshot().networkOfPass(); }
  double value(const Entry &entry) const;
  Formula symbolOf(const Entry &entry) const;
  Formula numberOf(const Entry &entry) const { return number(value(entry), entry); }
  Formula resultOf(const Entry &entry) const;  ///< the same, strong

  /// A whole quantity of a layer: z, a, σ′, δ, t, W, b or a gradient.
  Formula blockOf(Quantity quantity, int l, bool transposed = false) const;

 private:
  const StepNumbers &m_numbers;
};

/// Puts `more` at the end.
void append(std::vector<Formula> &formulas, std::vector<Formula> more);

/// "= …", a line that goes on with what the line before came to.
Formula equals(std::vector<Formula> expression);

/// The same, worked out.
Formula strong(Formula number);

/// Two numbers with enough digits to tell them apart, 4 … 17 of them, each a Row of Number leaves
/// with its value; the digits from the first that differs on are strong. Equal numbers have none.
struct ComparedNumbers {
  Formula first;
  Formula second;
};
ComparedNumbers compared(double first, double second);

}  // namespace chainrule

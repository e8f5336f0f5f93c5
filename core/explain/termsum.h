// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace chainrule {

/// A term of a sum, in symbols, as factors in numbers, and worked out.
struct Term {
  std::vector<Formula> symbols;  ///< side by side
  std::vector<Formula> factors;  ///< numbers are multiplied; other pieces stand side by side
  double product = 0;
  std::optional<Entry> entry;  ///< whose term it is, as W²₂₃ of W²₂₃ δ²₂
};

/// A sum written three times: W₁₁a₁ + W₁₂a₂, then 0.2 · 0.5 − 0.1 · 0.6, then 0.1 − 0.06. A
/// negative first factor gives its sign to the operator before it, other negative factors stand in
/// parentheses. Of more than 12 terms the 8 largest are written, and the sum of the others.
class TermSum {
 public:
  void add(Term term);

  /// A term of many, built where it is written. Its product is `product`, and what `build` refers
  /// to must outlive the sum.
  void add(double product, std::function<Term()> build);

  /// A term that is always written, and last: the bias.
  void addLast(Term term);

  /// What stands for `count` more terms, too many to add here, each of a path:
  /// "[152 smaller paths]".
  void addOtherPaths(double count, double sum);

  double total() const;

  std::vector<Formula> symbols() const;
  std::vector<Formula> factors() const;
  std::vector<Formula> products() const;

 private:
  struct Addend {
    double product = 0;
    std::function<Term()> build;
  };

  std::vector<const Addend *> written() const;
  std::optional<Formula> others() const;

  std::vector<Addend> m_terms;
  std::optional<Term> m_last;
  std::optional<Formula> m_others;
};

/// A number in parentheses where it is negative: 0.5 − (−0.1).
Formula parenthesised(Formula number);

}  // namespace chainrule

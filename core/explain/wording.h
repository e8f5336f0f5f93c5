// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/findings.h"
#include "explain/numbertext.h"

#include <string>
#include <vector>

namespace chainrule {

/// What the sentences of inWords() share: the numbers an entry comes from, and how they and what
/// they belong to are called. They must outlive it.
class Wording {
 public:
  Wording(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
          const NumberStyle &style);

  bool isFinite() const;  ///< the entry and the sizes of its terms
  std::string notFinite() const;

 protected:
  using Text = std::string;

  int L() const { return m_network.depth(); }
  int l() const { return m_entry.layer; }
  int i() const { return m_entry.row; }
  bool isOutput() const { return l() == L(); }
  bool isCrossEntropy() const { return m_snapshot.session->cost == Cost::CrossEntropy; }
  bool isOfWeight() const { return belongsToEdge(m_entry.quantity); }
  double slope() const { return m_pass.slopes(l())(i(), 0); }  ///< σ′(zˡ_i)

  Text number(double value) const { return numberText(value, m_style); }
  Text name(int layer, int neuron) const;  ///< "output 1"
  Text own() const { return name(l(), i()); }
  Text function() const;        ///< "σ", "tanh", "the identity"
  Text steepest() const;        ///< the largest slope of σ and tanh: "¼", "1"
  Text miss(int output) const;  ///< "0.5010 too high", "exactly on target"
  Text share() const;           ///< of the largest term: "82 %"
  Text partOf() const;          ///< "82 %"; "33 % each, signs aside"
  Text costOfStep() const;      ///< "C", "the mean C"
  Text sampleOf(int k) const;   ///< of the batch: "sample 3"

  const StepNumbers &m_numbers;
  const Snapshot &m_snapshot;
  const Network &m_network;  ///< the parameters of the pass
  const Pass &m_pass;
  Entry m_entry;
  NumberStyle m_style;
  std::vector<double> m_terms;
  Balance m_balance;
};

/// z, a and C.
std::string forwardWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                         const NumberStyle &style);

/// δ, ∂C/∂W and ∂C/∂b.
std::string backwardWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                          const NumberStyle &style);

/// The parameter that is moved.
std::string updateWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                        const NumberStyle &style);

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "tabulartext.h"
#include "theme.h"

#include <QString>

#include <map>
#include <tuple>

namespace chainrule {

/// The type the network is lettered in, and the names it has set so far: setting a formula costs
/// more than painting it.
class NetworkType {
 public:
  /// `textScale` is that of what stands at a neuron, 1 at r = 26.
  NetworkType(const Theme &theme, double textScale);

  TabularText value;       ///< inside a neuron
  TabularText smallValue;  ///< as small as a value may be
  TabularText staleValue;
  TabularText chip;
  TabularText staleChip;
  TabularText tag;    ///< a number beside a line
  TabularText mark;   ///< in a bias square
  TabularText label;  ///< numbers of the legends
  TabularText staleLabel;
  TabularText cost;
  QFont word, head;  ///< of the legends; of the columns' heads

  /// The name of an entry in the colour of its quantity, or muted.
  const FormulaBox &name(const Entry &entry, bool muted);

  /// δ, as it stands in a chip.
  const FormulaBox &delta(bool muted);

 private:
  Theme m_theme;
  double m_textScale;
  std::map<std::tuple<Quantity, int, int, int, bool>, FormulaBox> m_names;
  FormulaBox m_delta;
  FormulaBox m_mutedDelta;
};

/// The value with as many decimals, at most `places`, as fit the width; when none fit, two
/// significant digits or, at the last, an empty text.
QString fitted(const TabularText &type, double value, int places, double width);

}  // namespace chainrule

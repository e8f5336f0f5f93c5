// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tableimport.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chainrule {

/// What a mapping makes of a table, in words to be read before it is accepted.
struct ImportPreview {
  /// For each column, what its first cells become: "−0.8977" where they are standardised,
  /// "output 2" where each text has an output; an empty list where they stay as they are.
  std::vector<QStringList> becomes;

  /// Which output each text has, the first maximumTexts of a column: "kind: x → output 1,
  /// y → output 2"; empty without such a target.
  QString outputs;

  static constexpr std::size_t maximumTexts = 12;
};

/// Of the first `rows` rows; `dataset` is what datasetFrom() made of this table and mapping.
ImportPreview previewOf(const Table &table, const Mapping &mapping, const Dataset &dataset,
                        int rows);

}  // namespace chainrule

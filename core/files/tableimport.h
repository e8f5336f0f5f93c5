// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/csv.h"
#include "training/session.h"

#include <string>
#include <vector>

namespace chainrule {

/// What becomes of one column of a table.
struct ColumnUse {
  enum class Role { Input, Target, Ignored };
  Role role = Role::Input;

  /// A target column only: a neuron for each of its different texts, with the target 1 for the
  /// row's own text and 0 for the others. A column of texts cannot be a target otherwise.
  bool oneHot = false;

  /// Numbers become (x − mean) / standard deviation over all rows; a column of equal numbers
  /// becomes zeros. Not together with oneHot.
  bool standardise = false;

  bool operator==(const ColumnUse &) const = default;
};

/// One use for each column of a table.
using Mapping = std::vector<ColumnUse>;

/// The mapping offered first: the last column is the target, the others are inputs, and a target
/// of texts is one-hot. With `targets`, these columns are the targets instead; throws FileError
/// when no column of the table, or more than one, has such a name.
Mapping mappingOf(const Table &table, const std::vector<std::string> &targets = {});

/// Sets `standardise` for every input and for the numeric targets that leave 0 … 1.
void standardise(const Table &table, Mapping &mapping);

/// The samples of the table. Names are those of the columns, and the texts themselves for a
/// one-hot column (behind the column's name when there are other targets). Throws FileError,
/// naming row and column, where a number is expected and none found, and when there is no input
/// or no target.
Dataset datasetFrom(const Table &table, const Mapping &mapping);

/// n₀ + 1, but from 2 to 16: enough for a first try, few enough to see.
std::vector<int> suggestedHiddenSizes(const Dataset &dataset);

/// A session that learns the table, with sigmoid hidden layers of these sizes:
/// softmax and cross-entropy when the target is one one-hot column, sigmoid and half squared error
/// when all targets lie in 0 … 1, and otherwise identity and half squared error. A step uses 10
/// rows, shuffled. Throws FileError as datasetFrom() does, and for a network of more than
/// maximumParameters.
Session sessionFromTable(const Table &table, const Mapping &mapping,
                         const std::vector<int> &hiddenSizes);

}  // namespace chainrule

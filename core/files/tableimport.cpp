// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tableimport.h"

#include "files/fileaccess.h"
#include "files/sessionfile.h"
#include "files/utf8.h"
#include "text/say.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace chainrule {
namespace {

using Role = ColumnUse::Role;

constexpr std::size_t maximumClasses = 1000;  // of one column

const ColumnUse &useOf(const Mapping &mapping, int column) {
  return mapping[static_cast<std::size_t>(column)];
}

std::vector<int> columnsOf(const Table &table, const Mapping &mapping, Role role) {
  std::vector<int> columns;
  for (int column = 0; column < table.columns(); ++column) {
    if (useOf(mapping, column).role == role) {
      columns.push_back(column);
    }
  }
  return columns;
}

// The numbers of one column, a row of the result for the dataset.
Eigen::RowVectorXd numbersOf(const Table &table, int column, bool standardised) {
  Eigen::RowVectorXd x(table.rows());
  for (int row = 0; row < table.rows(); ++row) {
    const auto number = table.number(row, column);
    if (!number) {
      const std::string_view cell = table.cell(row, column);
      table.refuse(row, column,
                   say("%1 expected, %2 found", say("a number"),
                       cell.empty() ? say("nothing") : quoted(cell)));
    }
    x(row) = *number;
  }
  if (standardised) {
    x.array() -= x.mean();
    const double deviation = std::sqrt(x.squaredNorm() / static_cast<double>(x.size()));
    if (!std::isfinite(deviation)) {
      table.refuse(column,
                   say("numbers that can be squared expected to standardise, larger found"));
    }
    x /= deviation > 0 ? deviation : 1;
  }
  return x;
}

// Writes a row for each class to `hot`, which is 0.
void writeOneHot(const Table &table, int column, const std::vector<std::string> &classes,
                 Eigen::Ref<Eigen::MatrixXd> hot) {
  std::unordered_map<std::string_view, Eigen::Index> rowOf;
  for (const std::string &name : classes) {
    rowOf.emplace(name, static_cast<Eigen::Index>(rowOf.size()));
  }
  for (int row = 0; row < table.rows(); ++row) {
    hot(rowOf.at(table.cell(row, column)), row) = 1;
  }
}

std::vector<std::string> classesOf(const Table &table, int column) {
  for (int row = 0; row < table.rows(); ++row) {
    if (table.cell(row, column).empty()) {
      table.refuse(row, column, say("a text expected, nothing found"));
    }
  }
  std::vector<std::string> classes = table.classes(column);
  if (classes.size() < 2 || classes.size() > maximumClasses) {
    table.refuse(column, say("2 to %1 different texts to tell apart expected, %2 found",
                             std::to_string(maximumClasses), std::to_string(classes.size())));
  }
  return classes;
}

bool withinUnit(const Eigen::MatrixXd &x) {
  return (x.array() >= 0).all() && (x.array() <= 1).all();
}

bool isOneOneHot(const Table &table, const Mapping &mapping) {
  const std::vector<int> targets = columnsOf(table, mapping, Role::Target);
  return targets.size() == 1 && useOf(mapping, targets.front()).oneHot;
}

}  // namespace

Mapping mappingOf(const Table &table, const std::vector<std::string> &targets) {
  Mapping mapping(static_cast<std::size_t>(table.columns()));
  const auto aim = [&](int column) {
    mapping[static_cast<std::size_t>(column)] = {Role::Target, !table.isNumeric(column), false};
  };
  for (const std::string &target : targets) {
    int found = 0;
    for (int column = 0; column < table.columns(); ++column) {
      if (table.header(column) == target) {
        aim(column);
        ++found;
      }
    }
    if (found != 1) {
      throw FileError(table.name() + ": " + say("row %1", 1) + ": " +
                      (found == 0 ? say("a column %1 expected, none found", quoted(target))
                                  : say("a column %1 expected, %2 found", quoted(target),
                                        std::to_string(found))));
    }
  }
  if (targets.empty()) {
    aim(table.columns() - 1);
  }
  return mapping;
}

void standardise(const Table &table, Mapping &mapping) {
  for (int column = 0; column < table.columns(); ++column) {
    ColumnUse &use = mapping[static_cast<std::size_t>(column)];
    use.standardise = use.role == Role::Input || (use.role == Role::Target && !use.oneHot &&
                                                  !withinUnit(numbersOf(table, column, false)));
  }
}

Dataset datasetFrom(const Table &table, const Mapping &mapping) {
  const std::vector<int> inputs = columnsOf(table, mapping, Role::Input);
  const std::vector<int> targets = columnsOf(table, mapping, Role::Target);
  if (inputs.empty() || targets.empty()) {
    throw FileError(table.name() + ": " +
                    say("at least 1 column of inputs and 1 of targets expected, %1 and %2 found",
                        std::to_string(inputs.size()), std::to_string(targets.size())));
  }
  Dataset dataset;
  dataset.inputs.resize(static_cast<Eigen::Index>(inputs.size()), table.rows());
  for (const int column : inputs) {
    dataset.inputs.row(static_cast<Eigen::Index>(dataset.inputNames.size())) =
        numbersOf(table, column, useOf(mapping, column).standardise);
    dataset.inputNames.push_back(table.header(column));
  }
  std::vector<std::vector<std::string>> classes;
  for (const int column : targets) {
    const bool oneHot = useOf(mapping, column).oneHot;
    classes.push_back(oneHot ? classesOf(table, column) : std::vector<std::string>{""});
    for (const std::string &name : classes.back()) {
      dataset.targetNames.push_back(!oneHot               ? table.header(column)
                                    : targets.size() == 1 ? name
                                                          : table.header(column) + ' ' + name);
    }
  }
  dataset.targets.setZero(static_cast<Eigen::Index>(dataset.targetNames.size()), table.rows());
  Eigen::Index first = 0;
  for (std::size_t k = 0; k < targets.size(); ++k) {
    const auto count = static_cast<Eigen::Index>(classes[k].size());
    if (useOf(mapping, targets[k]).oneHot) {
      writeOneHot(table, targets[k], classes[k], dataset.targets.middleRows(first, count));
    } else {
      dataset.targets.row(first) =
          numbersOf(table, targets[k], useOf(mapping, targets[k]).standardise);
    }
    first += count;
  }
  return dataset;
}

std::vector<int> suggestedHiddenSizes(const Dataset &dataset) {
  return {std::clamp(static_cast<int>(dataset.inputs.rows()) + 1, 2, 16)};
}

Session sessionFromTable(const Table &table, const Mapping &mapping,
                         const std::vector<int> &hiddenSizes) {
  Session session;
  session.dataset = datasetFrom(table, mapping);
  session.title = baseName(table.name());
  std::vector<int> sizes = {static_cast<int>(session.dataset.inputs.rows())};
  sizes.insert(sizes.end(), hiddenSizes.begin(), hiddenSizes.end());
  sizes.push_back(static_cast<int>(session.dataset.targets.rows()));
  std::vector<Activation> activations(sizes.size() - 1, Activation::Sigmoid);
  session.training.order = Order::Shuffled;
  session.training.batch = 10;
  if (isOneOneHot(table, mapping)) {
    activations.back() = Activation::Softmax;
    session.cost = Cost::CrossEntropy;
  } else if (!withinUnit(session.dataset.targets)) {
    activations.back() = Activation::Identity;
    session.training.learningRate = 0.05;
  }
  if (const std::uint64_t parameters = parameterCount(sizes); parameters > maximumParameters) {
    throw FileError(table.name() + ": " +
                    say("a network of at most %1 parameters expected, %2 found",
                        std::to_string(maximumParameters), std::to_string(parameters)));
  }
  session.network = Network(std::move(sizes), std::move(activations));
  initialise(session.network, session.initialisation, session.networkSeed);
  return session;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/score.h"

#include <cmath>

namespace chainrule {
namespace {

bool isBinary(const Eigen::MatrixXd &targets) {
  return ((targets.array() == 0) || (targets.array() == 1)).all();
}

/// Whether every column of 0s and 1s holds exactly one 1.
bool isOneHot(const Eigen::MatrixXd &targets) {
  return (targets.colwise().sum().array() == 1).all();
}

bool usesTwoClasses(const Eigen::MatrixXd &targets) {
  return (targets.rowwise().maxCoeff().array() == 1).count() >= 2;
}

std::int64_t rightBits(const Eigen::MatrixXd &targets, const Eigen::MatrixXd &outputs) {
  return (targets.array() == 1).select(outputs.array() > 0.5, outputs.array() <= 0.5).count();
}

std::int64_t rightRows(const Eigen::MatrixXd &targets, const Eigen::MatrixXd &outputs) {
  std::int64_t right = 0;
  for (Eigen::Index k = 0; k < targets.cols(); ++k) {
    Eigen::Index answer = 0;
    const double largest = outputs.col(k).maxCoeff<Eigen::PropagateNaN>(&answer);
    right += targets(answer, k) == 1 && !std::isnan(largest) ? 1 : 0;
  }
  return right;
}

}  // namespace

std::optional<Score> score(const Dataset &dataset, Activation outputActivation,
                           const Eigen::MatrixXd &outputs) {
  const Eigen::MatrixXd &targets = dataset.targets;
  if (targets.size() == 0 || outputs.rows() != targets.rows() || outputs.cols() != targets.cols() ||
      !isBinary(targets)) {
    return std::nullopt;
  }
  const bool isSoftmax = outputActivation == Activation::Softmax;
  if (isOneHot(targets) && (isSoftmax || usesTwoClasses(targets))) {
    return Score{Score::Unit::Rows, rightRows(targets, outputs), targets.cols()};
  }
  return Score{Score::Unit::Bits, rightBits(targets, outputs), targets.size()};
}

}  // namespace chainrule

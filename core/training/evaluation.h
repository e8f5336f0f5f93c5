// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "network/cost.h"
#include "network/network.h"
#include "training/dataset.h"

#include <Eigen/Core>

#include <vector>

namespace chainrule {

/// The mean cost over a whole dataset at one network's parameters, computed a slice at a time so
/// that a large dataset can be left off and taken up again.
class Evaluation {
 public:
  /// `dataset` must outlive the evaluation and fit the network. With `listRows`, the outputs and
  /// the cost of each row are kept too.
  Evaluation(const Dataset &dataset, Cost cost, Network network, bool listRows);

  /// Evaluates the next rows, at most `rows`, at least 1. Returns whether all are done.
  bool advance(int rows);
  bool isDone() const { return m_done == m_dataset->rows(); }

  double meanCost() const { return m_sum / m_dataset->rows(); }  ///< once done
  const Eigen::MatrixXd &outputs() const { return m_outputs; }   ///< n_L × rows, or empty
  const Eigen::VectorXd &costs() const { return m_costs; }       ///< rows, or empty

 private:
  const Dataset *m_dataset;
  Cost m_cost;
  Network m_network;
  bool m_listRows;
  Pass m_pass;
  std::vector<int> m_rows;  // of the slice
  int m_done = 0;
  double m_sum = 0;
  Eigen::MatrixXd m_outputs;
  Eigen::VectorXd m_costs;
};

}  // namespace chainrule

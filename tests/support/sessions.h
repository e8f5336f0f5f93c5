// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

namespace chainrule {

/// The truth table of a full adder on a 3-4-2 network of sigmoids: 8 rows, one sample a step.
inline Session fullAdder() {
  Session session;
  session.title = "Full adder";
  session.network = Network({3, 4, 2}, {Activation::Sigmoid, Activation::Sigmoid});
  initialise(session.network, session.initialisation, session.networkSeed);
  session.dataset.inputs.resize(3, 8);
  session.dataset.targets.resize(2, 8);
  for (int row = 0; row < 8; ++row) {
    const int a = row / 4, b = row / 2 % 2, carry = row % 2;
    session.dataset.inputs.col(row) << a, b, carry;
    session.dataset.targets.col(row) << (a + b + carry) % 2, (a + b + carry) / 2;
  }
  return session;
}

/// The same with all rows in every step.
inline Session fullAdderInOneBatch() {
  Session session = fullAdder();
  session.training.batch = 0;
  return session;
}

/// 1000-985-10, about the largest a file may hold: 995,845 parameters, ten rows in every step.
inline Session large() {
  Session session;
  session.title = "Large";
  session.network = Network({1000, 985, 10}, {Activation::Sigmoid, Activation::Sigmoid});
  initialise(session.network, session.initialisation, session.networkSeed);
  session.dataset.inputs = Eigen::MatrixXd::Constant(1000, 10, 0.5);
  session.dataset.targets = Eigen::MatrixXd::Identity(10, 10);
  session.training.batch = 0;
  return session;
}

/// One whose step, on all rows at once, takes more memory than is allowed.
inline Session tooLarge() {
  Session session;
  session.network = Network({1, 1000, 1}, {Activation::Sigmoid, Activation::Sigmoid});
  session.dataset.inputs = Eigen::MatrixXd::Zero(1, 1'000'000);
  session.dataset.targets = Eigen::MatrixXd::Zero(1, session.dataset.inputs.cols());
  session.training.batch = 0;
  return session;
}

}  // namespace chainrule

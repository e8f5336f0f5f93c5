// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/score.h"
#include "training/trainer.h"

#include <QtTest>

#include <cstdint>

namespace chainrule {

/// Makes the steps up to this one; fails the test where one cannot be made.
inline void train(Trainer &trainer, std::int64_t untilStep) {
  while (trainer.step() < untilStep) {
    QVERIFY(trainer.advance());
  }
}

/// What the session's network gets right of its dataset, which must have a score.
inline Score scoreOf(const Session &session) {
  Eigen::MatrixXd outputs;
  Eigen::VectorXd costs;
  meanCost(session, &outputs, &costs);
  return score(session.dataset, session.network.outputActivation(), outputs).value();
}

}  // namespace chainrule

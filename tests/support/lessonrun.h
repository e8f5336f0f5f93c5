// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/lessons.h"
#include "network/randomgenerator.h"
#include "training/score.h"
#include "training/trainer.h"

#include <QtTest>

#include <array>
#include <cstdint>
#include <string>

namespace chainrule {

/// By how much of itself every start weight may differ without a lesson becoming untrue.
inline constexpr std::array<double, 4> nudges = {0, 1e-12, 1e-9, 1e-6};

/// The lesson with every start weight and bias changed by at most `nudge` times itself.
inline Session nudgedLesson(const std::string &name, double nudge) {
  Session session = openLesson(name);
  RandomGenerator random(7);
  for (int l = 1; l <= session.network.depth(); ++l) {
    const auto change = [&](double number) {
      return number * (1 + nudge * (2 * random.uniform() - 1));
    };
    session.network.weights(l) = session.network.weights(l).unaryExpr(change).eval();
    session.network.biases(l) = session.network.biases(l).unaryExpr(change).eval();
  }
  return session;
}

/// One row of test data for each of `nudges`, in the column "nudge".
inline void addNudges() {
  QTest::addColumn<double>("nudge");
  for (const double nudge : nudges) {
    QTest::newRow(qPrintable(QString::number(nudge))) << nudge;
  }
}

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

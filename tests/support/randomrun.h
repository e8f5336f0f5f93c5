// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/randomsessions.h"
#include "training/trainer.h"

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <utility>
#include <vector>

namespace chainrule {

/// Everything of a trainer that a step depends on or gives, byte by byte.
inline QByteArray stateOf(Trainer &trainer) {
  trainer.computePass();
  QByteArray bytes;
  const auto add = [&bytes](std::span<const double> values) {
    bytes.append(reinterpret_cast<const char *>(values.data()),
                 static_cast<qsizetype>(values.size_bytes()));
  };
  const Session &session = trainer.session();
  const auto ofMatrix = [&add](const Eigen::MatrixXd &matrix) {
    add({matrix.data(), static_cast<std::size_t>(matrix.size())});
  };
  add(session.network.parameters().values());
  const double learningRate = learningRateAt(session.training, session.step);
  add({&session.training.learningRate, 1});
  add({&learningRate, 1});
  ofMatrix(session.dataset.inputs);
  ofMatrix(session.dataset.targets);
  add(trainer.pass().gradient().values());
  const double cost = trainer.pass().cost();
  add({&cost, 1});
  for (const int row : trainer.rowsOf(trainer.step()))
    bytes.append(reinterpret_cast<const char *>(&row), sizeof row);
  return bytes;
}

inline void seekTo(Trainer &trainer, std::int64_t step) {
  while (!trainer.seek(step, 7)) {
  }
}

/// A trainer that something random is done with, and what it was at each of its steps.
class RandomRun {
 public:
  RandomRun(Session session, unsigned seed, std::size_t memory)
      : m_trainer(std::move(session), memory), m_random(seed) {
    note();
  }

  Trainer &trainer() { return m_trainer; }
  std::int64_t length() const { return m_trainer.lastStep(); }
  const QByteArray &stateAt(std::int64_t step) const { return m_states.at(step); }

  void goOn(int actions) {
    for (int k = 0; k < actions; ++k) {
      switch (below(9)) {
        case 0:
          m_trainer.setLearningRate(0.01 + 0.5 * number());
          break;
        case 1:
          edit();
          break;
        case 2:
          m_trainer.setSchedule(schedule());
          break;
        default:
          for (int steps = 1 + below(9); steps > 0 && m_trainer.advance(); --steps) {
            note();
          }
      }
      note();
    }
  }

  /// After a change in the past.
  void forgetFuture() {
    m_states.erase(m_states.upper_bound(m_trainer.step()), m_states.end());
    note();
  }

  int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

 private:
  double number() { return static_cast<double>(m_random() % 1000) / 1000; }
  void note() { m_states[m_trainer.step()] = stateOf(m_trainer); }

  Schedule schedule() {
    Schedule schedule;
    schedule.kind = static_cast<Schedule::Kind>(below(5));
    schedule.steps = hasSteps(schedule.kind) ? 1 + below(40) : 0;
    schedule.factor = hasFactor(schedule.kind) ? 0.1 + 0.8 * number() : 0;
    schedule.warmUp = below(3) == 0 ? below(20) : 0;
    return schedule;
  }

  void edit() {
    const Network &network = m_trainer.network();
    const int l = 1 + below(network.depth());
    Edit edit{{Quantity::Weight, l, below(network.size(l)), below(network.size(l - 1))},
              below(m_trainer.session().dataset.rows()),
              number()};
    switch (below(4)) {
      case 0:
        edit.entry = {Quantity::Bias, l, below(network.size(l)), 0};
        break;
      case 1:
        edit.entry = {Quantity::Activation, 0, below(network.size(0)), 0};
        break;
      case 2:
        edit.entry = {Quantity::Target, network.depth(), below(network.size(network.depth())), 0};
        break;
      default:
        break;
    }
    if (refusal(m_trainer.session(), edit).empty()) m_trainer.edit(edit);
  }

  Trainer m_trainer;
  std::mt19937 m_random;
  std::map<std::int64_t, QByteArray> m_states;
};

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/explanationproof.h"

#include <random>
#include <utility>
#include <vector>

namespace chainrule {

/// Every order, batch size and activation with every cost it goes with, from steps 0 … 15 on, half
/// of them with a schedule.
inline std::vector<Session> randomSessions() {
  std::mt19937 generator(20);
  using Kind = Schedule::Kind;
  const std::vector<Schedule> schedules{{},
                                        {Kind::StepDecay, 7, 0.5, 0},
                                        {},
                                        {Kind::Exponential, 30, 0.25, 5},
                                        {},
                                        {Kind::InverseTime, 20, 0, 0},
                                        {},
                                        {Kind::Cosine, 40, 0.1, 12},
                                        {Kind::Constant, 0, 0, 25}};
  std::vector<Session> sessions;
  for (const Order order : {Order::Cyclic, Order::Shuffled}) {
    for (const int batch : {1, 2, 0}) {
      for (const Activation hidden :
           {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Identity}) {
        for (const auto &[output, cost] :
             {std::pair(Activation::Sigmoid, Cost::HalfSquaredError),
              std::pair(Activation::Sigmoid, Cost::CrossEntropy),
              std::pair(Activation::Softmax, Cost::CrossEntropy),
              std::pair(Activation::Identity, Cost::HalfSquaredError)}) {
          sessions.push_back(randomSession(generator, 1 + static_cast<int>(sessions.size() % 3),
                                           hidden, output, cost, batch));
          sessions.back().training.order = order;
          sessions.back().training.learningRate = 0.05;
          sessions.back().training.schedule = schedules[sessions.size() % schedules.size()];
          sessions.back().step = static_cast<std::int64_t>(sessions.size() % 4) * 5;
        }
      }
    }
  }
  return sessions;
}

}  // namespace chainrule

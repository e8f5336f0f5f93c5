// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/explanationproof.h"

#include <random>
#include <utility>
#include <vector>

namespace chainrule {

/// Every order, batch size and activation with every cost it goes with, from steps 0 … 15 on.
inline std::vector<Session> randomSessions() {
  std::mt19937 generator(20);
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
          sessions.back().step = static_cast<std::int64_t>(sessions.size() % 4) * 5;
        }
      }
    }
  }
  return sessions;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace chainrule {

/// A step of two layers and one sample, worked out with plain loops and none of the program's
/// arithmetic. With a table of so many digits, as on paper: σ and σ′ are read from it.
struct PlainStep {
  using Numbers = std::vector<double>;

  Numbers z[3], a[3], slope[3], delta[3], dW[3], db[3], W[3], b[3];  // by layer; W row by row
  double C = 0;

  explicit PlainStep(const Session &session, int tableDigits = 0) {
    const Network &network = session.network;
    for (int i = 0; i < network.size(0); ++i) a[0].push_back(session.dataset.inputs(i, 0));
    for (int l = 1; l <= 2; ++l) {
      for (int i = 0; i < network.size(l); ++i) {
        double sum = network.biases(l)(i);
        for (int j = 0; j < network.size(l - 1); ++j)
          sum += network.weights(l)(i, j) * a[l - 1][size_t(j)];
        z[l].push_back(sum);
        activate(network.activation(l), sum, l, tableDigits);
      }
    }
    for (int l = 2; l >= 1; --l) {
      for (int i = 0; i < network.size(l); ++i) {
        double back = 0;
        if (l == 2) {
          back = a[2][size_t(i)] - session.dataset.targets(i, 0);
          C += back * back / 2;
        } else {
          for (int k = 0; k < network.size(2); ++k)
            back += network.weights(2)(k, i) * delta[2][size_t(k)];
        }
        delta[l].push_back(back * slope[l][size_t(i)]);
      }
      const double alpha = session.training.learningRate;
      for (int i = 0; i < network.size(l); ++i) {
        for (int j = 0; j < network.size(l - 1); ++j) {
          dW[l].push_back(delta[l][size_t(i)] * a[l - 1][size_t(j)]);
          W[l].push_back(network.weights(l)(i, j) - alpha * dW[l].back());
        }
        db[l].push_back(delta[l][size_t(i)]);
        b[l].push_back(network.biases(l)(i) - alpha * db[l].back());
      }
    }
  }

  /// Everything that is worked out, in the order of the stages.
  Numbers all() const {
    Numbers numbers;
    const auto add = [&](const Numbers &more) {
      numbers.insert(numbers.end(), more.begin(), more.end());
    };
    for (const Numbers *each : {&z[1], &a[1], &z[2], &a[2]}) add(*each);
    numbers.push_back(C);
    for (int l = 2; l >= 1; --l) {
      for (const Numbers *each : {&delta[l], &dW[l], &db[l]}) add(*each);
    }
    for (int l = 1; l <= 2; ++l) {
      for (const Numbers *each : {&W[l], &b[l]}) add(*each);
    }
    return numbers;
  }

  /// As printf rounds it.
  static double rounded(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*e", digits - 1, value);
    return std::strtod(text, nullptr);
  }

 private:
  void activate(Activation activation, double sum, int l, int tableDigits) {
    double value = sum;
    double steepness = 1;
    if (activation == Activation::Relu) {
      value = sum > 0 ? sum : 0;
      steepness = sum > 0 ? 1 : 0;
    } else if (activation == Activation::Sigmoid) {
      value = 1 / (1 + std::exp(-sum));
      steepness = value * (1 - value);
      if (tableDigits > 0) {
        value = rounded(value, tableDigits);
        steepness = rounded(steepness, tableDigits);
      }
    }
    a[l].push_back(value);
    slope[l].push_back(steepness);
  }
};

}  // namespace chainrule

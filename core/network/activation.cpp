// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/activation.h"

#include "network/hyperbolic.h"
#include "network/sigmoid.h"

#include <algorithm>
#include <array>

namespace chainrule {
namespace {

constexpr std::array<std::string_view, 5> names = {"sigmoid", "tanh", "relu", "identity",
                                                   "softmax"};

void softmax(const double *z, double *a, int count) {
  const double largest = *std::max_element(z, z + count);
  double sum = 0;
  for (int i = 0; i < count; ++i) {
    a[i] = exponential(z[i] - largest);
    sum += a[i];
  }
  for (int i = 0; i < count; ++i) {
    a[i] /= sum;
  }
}

}  // namespace

std::string_view name(Activation activation) {
  return names[static_cast<std::size_t>(activation)];
}

std::optional<Activation> activationNamed(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) {
    return std::nullopt;
  }
  return static_cast<Activation>(found - names.begin());
}

void activate(Activation activation, const double *z, double *a, double *slope, int count,
              int samples) {
  const int n = count * samples;
  switch (activation) {
    case Activation::Sigmoid:
      sigmoid(z, a, n);
      for (int i = 0; i < n; ++i) {
        slope[i] = a[i] * (1 - a[i]);
      }
      break;
    case Activation::Tanh:
      hyperbolicTangent(z, a, n);
      for (int i = 0; i < n; ++i) {
        slope[i] = 1 - a[i] * a[i];
      }
      break;
    case Activation::Relu:
      for (int i = 0; i < n; ++i) {
        a[i] = z[i] <= 0 ? 0.0 : z[i];  // this way round NaN stays NaN
        slope[i] = z[i] > 0 ? 1.0 : 0.0;
      }
      break;
    case Activation::Identity:
      for (int i = 0; i < n; ++i) {
        a[i] = z[i];
        slope[i] = 1;
      }
      break;
    case Activation::Softmax:
      for (int k = 0; k < samples; ++k) {
        softmax(z + k * count, a + k * count, count);
      }
      for (int i = 0; i < n; ++i) {
        slope[i] = a[i] * (1 - a[i]);
      }
      break;
  }
}

void secondSlope(Activation activation, const double *a, const double *slope, double *second,
                 int count) {
  switch (activation) {
    case Activation::Sigmoid:
    case Activation::Softmax:  // σ″ = σ′ (1 − 2a)
      for (int i = 0; i < count; ++i) {
        second[i] = slope[i] * (1 - 2 * a[i]);
      }
      break;
    case Activation::Tanh:  // σ″ = −2a σ′
      for (int i = 0; i < count; ++i) {
        second[i] = -2 * a[i] * slope[i];
      }
      break;
    case Activation::Relu:
    case Activation::Identity:
      std::fill(second, second + count, 0.0);
      break;
  }
}

}  // namespace chainrule

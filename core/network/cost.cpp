// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/cost.h"

#include "network/exponential.h"
#include "network/logarithm.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chainrule {
namespace {

constexpr std::array<std::string_view, 2> names = {"half-squared-error", "cross-entropy"};

double halfSquaredError(const double *a, const double *t, int count) {
  double sum = 0;
  for (int i = 0; i < count; ++i) {
    sum += (a[i] - t[i]) * (a[i] - t[i]);
  }
  return 0.5 * sum;
}

double sigmoidCrossEntropy(const double *z, const double *t, int count) {
  double sum = 0;
  for (int i = 0; i < count; ++i) {
    // −t ln σ(z) − (1 − t) ln(1 − σ(z)) = max(z, 0) − t z + ln(1 + e^{−|z|})
    sum += std::max(z[i], 0.0) - t[i] * z[i] + logarithmOfOneAnd(exponential(-std::abs(z[i])));
  }
  return sum;
}

double softmaxCrossEntropy(const double *z, const double *t, int count) {
  const double largest = *std::max_element(z, z + count);
  double sum = 0;
  for (int i = 0; i < count; ++i) {
    sum += exponential(z[i] - largest);
  }
  double cost = 0;
  for (int i = 0; i < count; ++i) {
    cost += t[i] * ((largest - z[i]) + logarithm(sum));  // −t ln a
  }
  return cost;
}

}  // namespace

std::string_view name(Cost cost) {
  return names[static_cast<std::size_t>(cost)];
}

std::optional<Cost> costNamed(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) {
    return std::nullopt;
  }
  return static_cast<Cost>(found - names.begin());
}

bool fitTogether(Cost cost, Activation output) {
  if (cost == Cost::CrossEntropy) {
    return output == Activation::Sigmoid || output == Activation::Softmax;
  }
  return output != Activation::Softmax;
}

double sampleCost(Cost cost, Activation output, const double *z, const double *a, const double *t,
                  int count) {
  if (cost == Cost::HalfSquaredError) {
    return halfSquaredError(a, t, count);
  }
  return output == Activation::Softmax ? softmaxCrossEntropy(z, t, count)
                                       : sigmoidCrossEntropy(z, t, count);
}

void outputError(Cost cost, const double *a, const double *slope, const double *t, double *delta,
                 int count) {
  if (cost == Cost::CrossEntropy) {
    for (int i = 0; i < count; ++i) {
      delta[i] = a[i] - t[i];
    }
    return;
  }
  for (int i = 0; i < count; ++i) {
    delta[i] = (a[i] - t[i]) * slope[i];
  }
}

}  // namespace chainrule

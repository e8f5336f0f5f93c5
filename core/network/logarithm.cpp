// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/logarithm.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace chainrule {

double logarithm(double x) {
  if (!(x > 0) || std::isinf(x)) {
    return x == 0  ? -std::numeric_limits<double>::infinity()
           : x > 0 ? x
                   : std::numeric_limits<double>::quiet_NaN();
  }
  int exponent = 0;
  double m = std::frexp(x, &exponent);  // x = m 2^exponent, ½ ≤ m < 1
  if (m < std::numbers::sqrt2 / 2) {
    m *= 2;
    --exponent;
  }
  // ln m = 2 artanh u = 2 (u + u³/3 + u⁵/5 + …) with u = (m − 1)/(m + 1), |u| < 0.172; the term
  // u²⁵/25 is below 2⁻⁶⁴
  const double u = (m - 1) / (m + 1);
  const double u2 = u * u;
  double series = 0;
  for (int n = 23; n >= 1; n -= 2) {
    series = series * u2 + 1.0 / n;
  }
  return exponent * std::numbers::ln2 + 2 * u * series;
}

double logarithmOfOneAnd(double x) {
  // s = 1 + x, rounded; ln(1 + x) / x changes so slowly that it may be taken at s − 1, which is
  // exact.
  const double s = 1 + x;
  return s == 1 || std::isinf(s) ? x : logarithm(s) * (x / (s - 1));
}

}  // namespace chainrule

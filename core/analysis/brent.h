// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>
#include <utility>

namespace chainrule {

/// A place where f changes its sign between a and b, where f(a) = fa and f(b) = fb have unlike
/// signs, to `accuracy` of itself, which is at least 1e−15. f is called at most some hundred times.
/// Where f jumps over 0, the place of the jump. Source: R. P. Brent, Algorithms for minimization
/// without derivatives, 1973, chapter 4.
template <typename Function>
double signChange(const Function &f, double a, double fa, double b, double fb, double accuracy) {
  double c = a;  // f(b) and f(c) have unlike signs, and b is the better of the two
  double fc = fa;
  double step = b - a;
  double stepBefore = step;
  for (int k = 0; k < 200; ++k) {
    if ((fb > 0) == (fc > 0)) {
      c = a;
      fc = fa;
      stepBefore = step = b - a;
    }
    if (std::abs(fc) < std::abs(fb)) {
      a = std::exchange(b, c);
      c = a;
      fa = std::exchange(fb, fc);
      fc = fa;
    }
    const double tolerance =
        0.5 * accuracy * std::abs(b) + std::numeric_limits<double>::denorm_min();
    const double half = 0.5 * (c - b);
    if (std::abs(half) <= tolerance || fb == 0) {
      break;
    }
    const bool bisect = std::abs(stepBefore) < tolerance || std::abs(fa) <= std::abs(fb);
    if (!bisect) {
      // The inverse parabola through three points, or the line through two
      const double s = fb / fa;
      double p = 2 * half * s;
      double q = 1 - s;
      if (a != c) {
        const double r = fb / fc;
        q = fa / fc;
        p = s * (2 * half * q * (q - r) - (b - a) * (r - 1));
        q = (q - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) {
        q = -q;
      }
      p = std::abs(p);
      const double most =
          std::min(3 * half * q - std::abs(tolerance * q), std::abs(stepBefore * q));
      stepBefore = 2 * p < most ? step : half;
      step = 2 * p < most ? p / q : half;
    } else {
      stepBefore = step = half;
    }
    a = b;
    fa = fb;
    b += std::abs(step) > tolerance ? step : std::copysign(tolerance, half);
    fb = f(b);
  }
  return b;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chainrule {

// Made of exactly rounded operations alone, so that they have the same digits on every machine:
// those of a library depend on whether multiply and add can be fused.

/// ln x within a few units of the last digit, for x finite and at least the smallest normal number.
/// −∞ at 0, NaN below it and for NaN, ∞ for ∞.
double logarithm(double x);

/// ln(1 + x) within a few units of the last digit, for x from −½ on, however small.
double logarithmOfOneAnd(double x);

}  // namespace chainrule

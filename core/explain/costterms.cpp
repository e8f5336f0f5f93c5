// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/costterms.h"

#include "network/exponential.h"
#include "network/logarithm.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {

namespace {

Formula symbolOf(const Snapshot &snapshot, const Entry &entry) {
  Formula formula = symbol(entry);
  formula.value = snapshot.value(entry);
  return formula;
}

Formula numberOf(const Snapshot &snapshot, const Entry &entry) {
  return number(snapshot.value(entry), entry);
}

Formula squareOfDifference(Formula a, Formula t) {
  return script(parentheses({std::move(a), op("−"), std::move(t)}), upright("2"));
}

Term squaredMiss(const Snapshot &snapshot, const Entry &output, const Entry &target) {
  const double miss = snapshot.value(output) - snapshot.value(target);
  return {
      {squareOfDifference(symbolOf(snapshot, output), symbolOf(snapshot, target))},
      {squareOfDifference(numberOf(snapshot, output), parenthesised(numberOf(snapshot, target)))},
      miss * miss,
      output};
}

// ln a and ln(1 − a) of output i, from z so that they stay finite where a is rounded to 0 or 1.
std::pair<double, double> logarithms(const Snapshot &snapshot, int i) {
  const auto z = snapshot.pass.preActivations(snapshot.depth()).col(0);
  if (snapshot.network.outputActivation() == Activation::Softmax) {
    return {z(i) - logarithmOfSum(z), 0};
  }
  const double small = logarithmOfOneAnd(exponential(-std::abs(z(i))));
  return {-small + std::min(z(i), 0.0), -small - std::max(z(i), 0.0)};
}

Formula from1(Formula of) {
  return parentheses({upright("1"), op("−"), std::move(of)});
}

Formula logarithm(Formula of, double value) {
  Formula formula = row({upright("\u2009ln\u2009"), std::move(of)});
  formula.value = value;
  return formula;
}

// t ln a
Term hit(const Snapshot &snapshot, const Entry &output, const Entry &target, double ln) {
  return {{symbolOf(snapshot, target), logarithm(symbolOf(snapshot, output), ln)},
          {numberOf(snapshot, target), logarithm(numberOf(snapshot, output), ln)},
          snapshot.value(target) * ln,
          output};
}

// (1 − t) ln(1 − a)
Term miss(const Snapshot &snapshot, const Entry &output, const Entry &target, double ln) {
  return {{from1(symbolOf(snapshot, target)), logarithm(from1(symbolOf(snapshot, output)), ln)},
          {from1(numberOf(snapshot, target)), logarithm(from1(numberOf(snapshot, output)), ln)},
          (1 - snapshot.value(target)) * ln,
          output};
}

}  // namespace

double logarithmOfSum(const Eigen::Ref<const Eigen::VectorXd> &z) {
  const double largest = z.maxCoeff();
  double sum = 0;
  for (const double zi : z) sum += exponential(zi - largest);
  return largest + chainrule::logarithm(sum);
}

TermSum costTerms(const Snapshot &snapshot) {
  const int L = snapshot.depth();
  const bool sigmoid = snapshot.network.outputActivation() == Activation::Sigmoid;
  TermSum sum;
  for (int i = 0; i < snapshot.network.size(L); ++i) {
    const Entry output{Quantity::Activation, L, i, 0};
    const Entry target{Quantity::Target, L, i, 0};
    if (snapshot.session->cost == Cost::HalfSquaredError) {
      sum.add(squaredMiss(snapshot, output, target));
      continue;
    }
    const auto [lnOfOutput, lnOfRest] = logarithms(snapshot, i);
    const double t = snapshot.value(target);
    if (t != 0) sum.add(hit(snapshot, output, target, lnOfOutput));
    if (sigmoid && t != 1) sum.add(miss(snapshot, output, target, lnOfRest));
  }
  return sum;
}

}  // namespace chainrule

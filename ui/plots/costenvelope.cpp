// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costenvelope.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

EnvelopeColumn join(const CostCurve &curve, std::int64_t begin, std::int64_t end) {
  EnvelopeColumn column;
  column.firstStep = curve.firstStep() + begin * curve.bucketWidth();
  column.lastStep = curve.firstStep() + std::min(end * curve.bucketWidth(), curve.stepCount()) - 1;
  column.isGap = true;
  for (std::int64_t k = begin; k < end; ++k) {
    const CostCurve::Bucket &bucket = curve.buckets()[static_cast<std::size_t>(k)];
    for (const double cost : {bucket.minimum, bucket.maximum, bucket.last}) {
      if (!std::isfinite(cost)) {
        continue;
      }
      column.minimum = column.isGap ? cost : std::min(column.minimum, cost);
      column.maximum = column.isGap ? cost : std::max(column.maximum, cost);
      column.last = cost;
      column.isGap = false;
    }
  }
  return column;
}

}  // namespace

EnvelopeColumn columnOfStep(std::int64_t step, double cost) {
  if (!std::isfinite(cost)) {
    return {step, step, 0, 0, 0, true};
  }
  return {step, step, cost, cost, cost, false};
}

std::vector<EnvelopeColumn> costEnvelope(const CostCurve &curve, double from, double to,
                                         int atMost) {
  std::vector<EnvelopeColumn> columns;
  const auto count = static_cast<std::int64_t>(curve.buckets().size());
  if (count == 0 || !(from <= to) || atMost < 1) {
    return columns;
  }
  const auto bucketOf = [&](double step) {
    const double bucket = std::floor((step - static_cast<double>(curve.firstStep())) /
                                     static_cast<double>(curve.bucketWidth()));
    return static_cast<std::int64_t>(std::clamp(bucket, -1.0, static_cast<double>(count)));
  };
  const std::int64_t first = bucketOf(from);
  const std::int64_t last = bucketOf(to);
  std::int64_t joined = 1;
  while (last / joined - first / joined + 1 > atMost) {
    joined *= 2;
  }
  const std::int64_t begin = std::max<std::int64_t>(0, (first / joined - 1) * joined);
  const std::int64_t end = std::min(count, (last / joined + 2) * joined);
  for (std::int64_t k = begin; k < end; k += joined) {
    columns.push_back(join(curve, k, std::min(k + joined, end)));
  }
  return columns;
}

std::optional<CostExtent> extentOf(const std::vector<EnvelopeColumn> &columns, bool positive) {
  std::optional<CostExtent> extent;
  for (const EnvelopeColumn &column : columns) {
    if (column.isGap) {
      continue;
    }
    for (const double cost : {column.minimum, column.last, column.maximum}) {
      if (positive && !(cost > 0)) {
        continue;
      }
      if (!extent) {
        extent = CostExtent{cost, cost};
      }
      extent->lowest = std::min(extent->lowest, cost);
      extent->highest = std::max(extent->highest, cost);
    }
  }
  return extent;
}

std::optional<std::size_t> columnNear(const std::vector<EnvelopeColumn> &columns, double step,
                                      double within) {
  std::optional<std::size_t> column;
  for (std::size_t k = 0; k < columns.size(); ++k) {
    const double before = static_cast<double>(columns[k].firstStep) - step;
    const double beyond = step - static_cast<double>(columns[k].lastStep);
    const double distance = std::max({0.0, before, beyond});
    if (distance < within) {
      within = distance;
      column = k;
    }
  }
  return column;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/costenvelope.h"

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr int seams = 4;  // columns more, cut where a detail begins and ends

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

/// The bucket of a step, one beyond either end for those outside.
std::int64_t bucketOf(const CostCurve &curve, double step) {
  const double bucket = std::floor((step - static_cast<double>(curve.firstStep())) /
                                   static_cast<double>(curve.bucketWidth()));
  return static_cast<std::int64_t>(
      std::clamp(bucket, -1.0, static_cast<double>(curve.buckets().size())));
}

/// The buckets first … last and a column beyond each, so many joined.
std::vector<EnvelopeColumn> columnsOf(const CostCurve &curve, std::int64_t first, std::int64_t last,
                                      std::int64_t joined) {
  const auto count = static_cast<std::int64_t>(curve.buckets().size());
  const std::int64_t begin = std::max<std::int64_t>(0, (first / joined - 1) * joined);
  const std::int64_t end = std::min(count, (last / joined + 2) * joined);
  std::vector<EnvelopeColumn> columns;
  for (std::int64_t k = begin; k < end; k += joined) {
    columns.push_back(join(curve, k, std::min(k + joined, end)));
  }
  return columns;
}

/// The part of a column before a step that lies in it.
EnvelopeColumn partBefore(EnvelopeColumn column, std::int64_t step) {
  column.lastStep = step - 1;
  column.isBound = true;
  return column;
}

/// The part from a step on; what the last step of a bucket cost is known.
EnvelopeColumn partFrom(EnvelopeColumn column, std::int64_t step) {
  if (step == column.lastStep && !column.isGap) {
    return columnOfStep(step, column.last);
  }
  column.firstStep = step;
  column.isBound = true;
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
  if (curve.buckets().empty() || !(from <= to) || atMost < 1) {
    return {};
  }
  const std::int64_t first = bucketOf(curve, from);
  const std::int64_t last = bucketOf(curve, to);
  std::int64_t joined = 1;
  while (last / joined - first / joined + 1 > atMost) {
    joined *= 2;
  }
  return columnsOf(curve, first, last, joined);
}

std::vector<EnvelopeColumn> costEnvelope(const CostCurve &curve, const CostCurve *detail,
                                         double from, double to, int atMost) {
  const bool isFiner = detail && !detail->buckets().empty() &&
                       detail->bucketWidth() < curve.bucketWidth() && from <= to;
  const std::int64_t begin = isFiner ? detail->firstStep() : 0;
  const std::int64_t end = isFiner ? begin + detail->stepCount() : 0;
  const bool isInSight =
      isFiner && from < static_cast<double>(end) && to >= static_cast<double>(begin);
  if (!isInSight || atMost <= seams) {
    return costEnvelope(curve, from, to, atMost);
  }
  // Known steps in sight, in columns of a width that both curves' buckets make up.
  const auto curveEnd = static_cast<double>(curve.firstStep() + curve.stepCount());
  const double known =
      std::min(to, curveEnd) - std::max(from, static_cast<double>(curve.firstStep()));
  std::int64_t width = detail->bucketWidth();
  while (known / static_cast<double>(width) > atMost - seams) {
    width *= 2;
  }
  const std::int64_t joined = std::max(width / curve.bucketWidth(), std::int64_t{1});
  const auto first = static_cast<double>(begin);
  const auto last = static_cast<double>(end - 1);
  std::vector<EnvelopeColumn> columns;
  std::vector<EnvelopeColumn> inside =
      columnsOf(*detail, bucketOf(*detail, std::max(from, first)),
                bucketOf(*detail, std::min(to, last)), width / detail->bucketWidth());
  if (inside.front().firstStep == begin) {
    for (const EnvelopeColumn &column :
         columnsOf(curve, bucketOf(curve, std::min(from, first)), bucketOf(curve, first), joined)) {
      if (column.firstStep < begin) {
        columns.push_back(column.lastStep < begin ? column : partBefore(column, begin));
      }
    }
  }
  columns.insert(columns.end(), inside.begin(), inside.end());
  if (columns.back().lastStep < end - 1) {
    return columns;  // the rest is out of sight
  }
  for (const EnvelopeColumn &column :
       columnsOf(curve, bucketOf(curve, last), bucketOf(curve, std::max(to, last + 1)), joined)) {
    if (column.lastStep >= end) {
      columns.push_back(column.firstStep >= end ? column : partFrom(column, end));
    }
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

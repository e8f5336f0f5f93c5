// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/costcurve.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstddef>

namespace chainrule {

CostCurve::CostCurve(std::int64_t firstStep) : m_firstStep(firstStep) {
  m_buckets.reserve(capacity);
}

CostCurve::CostCurve(std::int64_t firstStep, std::int64_t bucketWidth, std::int64_t stepCount,
                     const std::vector<Bucket> &buckets)
    : CostCurve(firstStep) {
  const auto count = static_cast<std::int64_t>(buckets.size());
  assert(count <= capacity && (stepCount + bucketWidth - 1) / bucketWidth == count);
  m_stepCount = stepCount;
  m_bucketWidth = bucketWidth;
  m_inLast = count > 0 ? stepCount - (count - 1) * bucketWidth : 0;
  m_buckets.assign(buckets.begin(), buckets.end());
}

CostCurve CostCurve::coarser(int atMost) const {
  CostCurve curve(m_firstStep, m_bucketWidth, m_stepCount, m_buckets);
  while (curve.m_buckets.size() > static_cast<std::size_t>(atMost)) {
    curve.halve();
  }
  return curve;
}

// Joins the buckets two by two; the last may be alone.
void CostCurve::halve() {
  const std::size_t count = m_buckets.size();
  const bool isAlone = count % 2 == 1;
  for (std::size_t k = 0; k < count / 2; ++k) {
    const Bucket &left = m_buckets[2 * k];
    const Bucket &right = m_buckets[2 * k + 1];
    m_buckets[k] = {std::min(left.minimum, right.minimum), std::max(left.maximum, right.maximum),
                    right.last};
  }
  if (isAlone) {
    m_buckets[count / 2] = m_buckets.back();
  } else {
    m_inLast += m_bucketWidth;
  }
  m_buckets.resize(count / 2 + (isAlone ? 1 : 0));
  m_bucketWidth *= 2;
}

std::int64_t CostCurve::bucketWidthOf(std::int64_t steps) {
  const std::int64_t full = std::max<std::int64_t>(steps, 1) + capacity - 1;
  return static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(full / capacity)));
}

void CostCurve::append(double cost) {
  ++m_stepCount;
  if (m_inLast > 0 && m_inLast < m_bucketWidth) {
    Bucket &bucket = m_buckets.back();
    m_beforeLast = bucket;
    bucket.minimum = std::min(bucket.minimum, cost);
    bucket.maximum = std::max(bucket.maximum, cost);
    bucket.last = cost;
    ++m_inLast;
    return;
  }
  if (m_buckets.size() == capacity) {
    halve();
  }
  m_buckets.push_back({cost, cost, cost});
  m_inLast = 1;
}

void CostCurve::removeLast() {
  --m_stepCount;
  if (m_inLast > 1) {
    m_buckets.back() = m_beforeLast;
    --m_inLast;
    return;
  }
  m_buckets.pop_back();
  m_inLast = m_buckets.empty() ? 0 : m_bucketWidth;
}

void CostCurve::removeFrom(std::int64_t step) {
  const std::int64_t kept = (step - m_firstStep) / m_bucketWidth;
  if (kept >= static_cast<std::int64_t>(m_buckets.size())) {
    return;
  }
  m_buckets.resize(static_cast<std::size_t>(kept));
  m_stepCount = kept * m_bucketWidth;
  m_inLast = kept > 0 ? m_bucketWidth : 0;
}

}  // namespace chainrule

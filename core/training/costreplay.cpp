// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/costreplay.h"

#include <algorithm>
#include <new>
#include <utility>

namespace chainrule {
namespace {

constexpr std::int64_t maximumChunk = 1 << 16;

}  // namespace

void CostReplay::lookAt(std::int64_t from, std::int64_t to) {
  m_from = from;
  m_to = to;
  m_unreachable.clear();
  m_found.reset();
  if (to <= from) {
    forget();
  }
}

void CostReplay::forget() {
  m_details.clear();
  m_unreachable.clear();
  m_found.reset();
  m_copy.reset();
  m_part = {};
}

void CostReplay::forgetOtherPast(const Trainer &trainer) {
  if (std::exchange(m_pastVersion, trainer.pastVersion()) != m_pastVersion) {
    forget();
  }
}

const CostDetail *CostReplay::detailOf(int run) const {
  const auto found = std::find_if(m_details.begin(), m_details.end(),
                                  [run](const auto &detail) { return detail->run == run; });
  return found == m_details.end() ? nullptr : found->get();
}

std::optional<CostReplay::Part> CostReplay::nextPart(const Trainer &trainer, bool running) const {
  const auto dueOf = [&](int run, const CostCurve &curve) -> std::optional<Part> {
    if (std::find(m_unreachable.begin(), m_unreachable.end(), run) != m_unreachable.end()) {
      return std::nullopt;
    }
    const Timeline &timeline = *trainer.timelineOf(run);
    // What the step costs that the run has come to may not be known yet, or change with an edit.
    const Part part{run, std::max(m_from, timeline.firstStep()),
                    std::min(m_to, timeline.lastStep())};
    if (part.end <= part.begin ||
        CostCurve::bucketWidthOf(part.end - part.begin) >= curve.bucketWidth() ||
        part.end - timeline.stateBefore(part.begin) > mostSteps) {
      return std::nullopt;
    }
    const CostDetail *known = detailOf(run);
    if (known && known->curve.firstStep() == part.begin) {
      const bool goesOn = running && run == trainer.run() && part.end < m_to;
      if (goesOn || known->curve.stepCount() == part.end - part.begin) {
        return std::nullopt;
      }
    }
    return part;
  };
  if (m_to <= m_from) {
    return std::nullopt;
  }
  if (const auto part = dueOf(trainer.run(), trainer.curve())) {
    return part;
  }
  const auto runs = trainer.runs().all();
  for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
    if (!(*run)->isHidden) {
      if (const auto part = dueOf((*run)->id, (*run)->curve)) {
        return part;
      }
    }
  }
  return std::nullopt;
}

bool CostReplay::isDue(const Trainer &trainer, bool running) const {
  return m_found || nextPart(trainer, running);
}

void CostReplay::begin(const Trainer &trainer, const Part &part) {
  if (!m_copy || m_part.run != part.run || m_copy->lastStep() < part.end) {
    m_copy.reset();  // before there is another, which may be as large
    m_copy = trainer.replay(part.run);
  }
  m_part = part;
  m_found = std::make_shared<CostDetail>(CostDetail{part.run, CostCurve(part.begin)});
  m_isThere = false;
  m_chunk = 1;
}

bool CostReplay::isComplete() const {
  return m_found->curve.stepCount() == m_part.end - m_part.begin;
}

bool CostReplay::makeSteps(std::int64_t count) {
  if (!m_isThere) {
    m_isThere = m_copy->seek(m_part.begin, count);
    return !m_isThere || m_copy->step() == m_part.begin;
  }
  CostCurve &curve = m_found->curve;
  count = std::min(count, m_part.end - m_part.begin - curve.stepCount());
  for (; count > 0; --count) {
    m_copy->computePass();
    if (!m_copy->advance()) {
      return false;
    }
    curve.append(m_copy->pass().cost());
  }
  return true;
}

void CostReplay::giveUp() {
  m_unreachable.push_back(m_part.run);
  m_found.reset();
  m_copy.reset();
}

void CostReplay::keepFound(const Trainer &trainer) {
  std::erase_if(m_details, [&](const auto &detail) {
    return detail->run == m_part.run || !trainer.timelineOf(detail->run);
  });
  m_details.push_back(std::exchange(m_found, nullptr));
}

bool CostReplay::slice(const Trainer &trainer, bool running, const Runner::Clock &clock,
                       double seconds) {
  forgetOtherPast(trainer);
  if (!m_found) {
    const std::optional<Part> part = nextPart(trainer, running);
    if (!part) {
      return false;
    }
    try {
      begin(trainer, *part);
    } catch (const std::bad_alloc &) {
      lookAt(0, 0);  // the run goes on without
      return false;
    }
  }
  const double start = clock();
  double now = start;
  while (now - start < seconds) {
    if (!makeSteps(m_chunk)) {
      giveUp();
      return false;
    }
    if (m_isThere && isComplete()) {
      keepFound(trainer);
      return true;
    }
    const double after = clock();
    if (after - now < seconds / 8) {
      m_chunk = std::min(2 * m_chunk, maximumChunk);
    } else if (after - now > seconds / 4) {
      m_chunk = std::max(m_chunk / 2, std::int64_t{1});
    }
    now = after;
  }
  return false;
}

const std::vector<std::shared_ptr<const CostDetail>> &CostReplay::details(const Trainer &trainer) {
  forgetOtherPast(trainer);
  return m_details;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/timeline.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <iterator>
#include <utility>

namespace chainrule {
namespace {

std::span<const double> valuesOf(const Session &session) {
  return session.network.parameters().values();
}

// Whether both changes are one, made in two goes. A target can move others along, which end
// elsewhere when it moves at once, unless it is said where.
bool isContinued(const Change &earlier, const Change &later) {
  if (earlier.step != later.step || earlier.kind != later.kind) {
    return false;
  }
  return isOfLearningRate(earlier) ||
         (earlier.kind == Change::Kind::Number && earlier.edit.entry == later.edit.entry &&
          earlier.edit.sample == later.edit.sample &&
          (later.edit.entry.quantity != Quantity::Target || !later.edit.rowTargets.empty()));
}

// Whether both changes, of one step, come to the same in either order.
bool isIndependent(const Change &earlier, const Change &later) {
  const bool isOfOneRow = earlier.edit.entry.quantity == Quantity::Target &&
                          later.edit.entry.quantity == Quantity::Target &&
                          earlier.edit.sample == later.edit.sample;
  return earlier.step == later.step && earlier.kind != Change::Kind::Parameters &&
         later.kind != Change::Kind::Parameters && !isOfOneRow;
}

// Whether both changes are of α, of its schedule, of one input, or of the targets of one row.
bool isOfSame(const Change &a, const Change &b) {
  if (a.kind != b.kind || isOfLearningRate(a)) {
    return a.kind == b.kind;
  }
  return isOfDataset(a) && isOfDataset(b) && a.edit.sample == b.edit.sample &&
         a.edit.entry.quantity == b.edit.entry.quantity &&
         (a.edit.entry.quantity == Quantity::Target || a.edit.entry == b.edit.entry);
}

bool haveSameBits(std::span<const double> a, std::span<const double> b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

}  // namespace

Timeline::Timeline(const Session &session, std::size_t memory)
    : m_firstStep(session.step),
      m_lastStep(session.step),
      m_firstLearningRate(session.training.learningRate),
      m_firstSchedule(session.training.schedule),
      m_networkSeed(session.networkSeed),
      m_checkpoints(valuesOf(session).size(), memory) {
  m_checkpoints.restart(session.step, valuesOf(session));
  noteStart(session);
}

Timeline::Timeline(const RunHistory &history, const Session &session, std::size_t memory)
    : m_firstStep(history.run.firstStep),
      m_lastStep(history.run.lastStep),
      m_firstLearningRate(history.run.firstLearningRate),
      m_firstSchedule(history.run.firstSchedule),
      m_networkSeed(history.networkSeed),
      m_unknownKeys(history.unknownKeys),
      m_before(history.before),
      m_checkpoints(valuesOf(session).size(), memory),
      m_changes(history.changes) {
  m_checkpoints.restart(
      m_firstStep,
      history.start.empty() ? drawnParameters(session, history.networkSeed) : history.start,
      history.spacing);
  std::int64_t step = m_firstStep;
  for (const std::vector<double> &state : history.states) {
    step += history.spacing;
    if (m_checkpoints.isDue(step)) {
      m_checkpoints.keep(step, state);
    }
  }
  noteStart(session);
}

void Timeline::writeTo(RunHistory &history, const Session &session, std::size_t numbers) const {
  history.run.firstStep = m_firstStep;
  history.run.lastStep = m_lastStep;
  history.run.firstLearningRate = m_firstLearningRate;
  history.run.firstSchedule = m_firstSchedule;
  history.networkSeed = m_networkSeed;
  history.unknownKeys = m_unknownKeys;
  if (!haveSameBits(start(), drawnParameters(session, m_networkSeed))) {
    history.start.assign(start().begin(), start().end());
  }
  history.before = m_before;
  history.changes = m_changes;
  if (4 * start().size() > numbers) {
    return;
  }
  const Checkpoints states(m_checkpoints, numbers * sizeof(double));
  history.spacing = states.spacing();
  for (std::size_t place = 1; place < states.count(); ++place) {
    const std::span<const double> state = states.at(place).values;
    history.states.emplace_back(state.begin(), state.end());
  }
}

std::uint64_t Timeline::digest(std::size_t changes) const {
  Digest digest;
  digest.add(m_firstStep);
  digest.add(m_firstLearningRate);
  add(digest, m_firstSchedule);
  digest.add(start());
  for (const Change &change : m_before) {
    add(digest, change);
  }
  std::uint64_t sum = 0;  // of one step, in whatever order
  for (std::size_t k = 0; k < changes; ++k) {
    Digest ofChange;
    add(ofChange, m_changes[k]);
    sum += ofChange.value();
  }
  digest.add(sum);
  return digest.value();
}

Timeline::Parting Timeline::partingFrom(const Timeline &other) const {
  if (digest(0) != other.digest(0)) {
    return {m_firstStep, hasEditFrom(0)};
  }
  const auto isSame = [](const Change &a, const Change &b) {
    Digest ofA;
    Digest ofB;
    add(ofA, a);
    add(ofB, b);
    return ofA.value() == ofB.value();
  };
  const auto [own, others] = std::mismatch(m_changes.begin(), m_changes.end(),
                                           other.m_changes.begin(), other.m_changes.end(), isSame);
  std::int64_t step = std::min(m_lastStep, other.m_lastStep);
  if (own != m_changes.end()) {
    step = std::min(step, own->step);
  }
  if (others != other.m_changes.end()) {
    step = std::min(step, others->step);
  }
  return {step, hasEditFrom(static_cast<std::size_t>(own - m_changes.begin()))};
}

bool Timeline::hasEditFrom(std::size_t change) const {
  return std::any_of(m_changes.begin() + static_cast<std::ptrdiff_t>(change), m_changes.end(),
                     [](const Change &made) { return made.kind != Change::Kind::Parameters; });
}

Timeline Timeline::unmade(std::size_t memory) const {
  Timeline same = copy(memory);
  same.m_lastStep = m_firstStep;
  same.m_applied = 0;
  same.m_checkpoints.restart(m_firstStep, start());
  return same;
}

void Timeline::noteStart(const Session &session) {
  m_runStart = chainrule::runStart(session, m_networkSeed, start(), m_firstStep, m_changes);
}

Timeline Timeline::successor(const Session &session, std::size_t memory) const {
  Timeline next(session, memory);
  next.m_datasetVersion = m_datasetVersion;
  next.m_before = m_before;
  for (std::size_t k = 0; k < m_applied; ++k) {
    if (isOfDataset(m_changes[k])) {
      next.m_before.push_back(m_changes[k]);
    }
  }
  return next;
}

Timeline Timeline::copy(std::size_t memory) const {
  Timeline same(Checkpoints(m_checkpoints, memory));
  same.m_firstStep = m_firstStep;
  same.m_lastStep = m_lastStep;
  same.m_firstLearningRate = m_firstLearningRate;
  same.m_firstSchedule = m_firstSchedule;
  same.m_networkSeed = m_networkSeed;
  same.m_runStart = m_runStart;
  same.m_unknownKeys = m_unknownKeys;
  same.m_before = m_before;
  same.m_changes = m_changes;
  same.m_applied = m_applied;
  same.m_datasetVersion = m_datasetVersion;
  return same;
}

void Timeline::leave(Session &session) {
  while (m_applied > 0) {
    undo(session, m_changes[--m_applied]);
  }
  for (auto change = m_before.rbegin(); change != m_before.rend(); ++change) {
    undo(session, *change);
  }
}

void Timeline::adopt(const Session &session) {
  m_applied = 0;
  while (m_applied < m_changes.size() && m_changes[m_applied].step <= session.step) {
    ++m_applied;
  }
}

void Timeline::enter(Session &session) {
  m_applied = 0;
  for (const Change &change : m_before) {
    make(session, change);
  }
  session.step = m_firstStep;
  session.training.learningRate = m_firstLearningRate;
  session.training.schedule = m_firstSchedule;
  session.networkSeed = m_networkSeed;
  const std::span<const double> values = start();
  std::copy(values.begin(), values.end(), session.network.parameters().values().begin());
}

void Timeline::make(Session &session, const Change &change) {
  apply(session, change);
  m_datasetVersion += isOfDataset(change) ? 1 : 0;
}

void Timeline::undo(Session &session, const Change &change) {
  takeBack(session, change);
  m_datasetVersion += isOfDataset(change) ? 1 : 0;
}

void Timeline::change(Session &session, Change change) {
  assert(!hasFuture(session) && change.step == session.step);
  const bool isOfStart = change.step == m_firstStep && isOfParameter(change);
  make(session, change);
  auto earlier = std::find_if(m_changes.rbegin(), m_changes.rend(), [&change](const Change &made) {
    return isContinued(made, change) || !isIndependent(made, change);
  });
  if (earlier != m_changes.rend() && isContinued(*earlier, change)) {
    earlier->to = change.to;
    earlier->scheduleTo = change.scheduleTo;
    earlier->edit = std::move(change.edit);
  } else {
    m_changes.push_back(std::move(change));
    earlier = m_changes.rbegin();
  }
  if (changesNothing(*earlier)) {
    m_changes.erase(std::prev(earlier.base()));
  }
  m_applied = m_changes.size();
  if (isOfStart) {
    noteStart(session);
  }
}

void Timeline::insert(Session &session, Change change) {
  assert(change.step == session.step);
  make(session, change);
  const auto inserted = m_changes.insert(m_changes.begin() + static_cast<std::ptrdiff_t>(m_applied),
                                         std::move(change));
  ++m_applied;
  // What is next changed of the same leads back to here.
  const auto next = std::find_if(inserted + 1, m_changes.end(), [inserted](const Change &later) {
    return isOfSame(*inserted, later);
  });
  if (next != m_changes.end() && next->kind == Change::Kind::LearningRate) {
    next->from = session.training.learningRate;
  } else if (next != m_changes.end() && next->kind == Change::Kind::Schedule) {
    next->scheduleFrom = session.training.schedule;
  } else if (next != m_changes.end()) {
    next->back = inverse(session, next->edit);
  }
  if (session.step == m_firstStep) {
    noteStart(session);
  }
}

bool Timeline::applyPending(Session &session, std::size_t most) {
  bool hasOther = false;
  while (m_applied < std::min(m_changes.size(), most) &&
         m_changes[m_applied].step <= session.step) {
    hasOther = hasOther || !isOfLearningRate(m_changes[m_applied]);
    make(session, m_changes[m_applied++]);
  }
  return hasOther;
}

void Timeline::applyPendingTo(Session &copy) const {
  for (std::size_t k = m_applied; k < m_changes.size() && m_changes[k].step <= copy.step; ++k) {
    apply(copy, m_changes[k]);
  }
}

void Timeline::unapply(Session &session) {
  while (m_applied > 0 && m_changes[m_applied - 1].step >= session.step) {
    undo(session, m_changes[--m_applied]);
  }
}

void Timeline::stepWasMade(const Session &session) {
  m_lastStep = std::max(m_lastStep, session.step);
  if (m_checkpoints.isDue(session.step)) {  // of a file without states, in steps made again
    m_checkpoints.keep(session.step, valuesOf(session));
  }
}

bool Timeline::rewind(Session &session, std::int64_t target) {
  assert(target >= m_firstStep && target <= m_lastStep);
  const Checkpoints::Checkpoint checkpoint = m_checkpoints.before(target);
  if (session.step <= target && session.step >= checkpoint.step) {
    return false;
  }
  session.step = checkpoint.step;
  unapply(session);
  while (m_applied < m_changes.size() && m_changes[m_applied].step < session.step) {
    make(session, m_changes[m_applied++]);
  }
  std::copy(checkpoint.values.begin(), checkpoint.values.end(),
            session.network.parameters().values().begin());
  return true;
}

void Timeline::cut(const Session &session) {
  const bool cutsStart = session.step == m_firstStep && m_applied < m_changes.size();
  m_changes.resize(m_applied);
  m_lastStep = session.step;
  m_checkpoints.removeAfter(session.step);
  if (cutsStart) {
    noteStart(session);
  }
}

}  // namespace chainrule

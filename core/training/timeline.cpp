// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/timeline.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace chainrule {
namespace {

std::span<const double> valuesOf(const Session &session) {
  return session.network.parameters().values();
}

// Whether both changes are one, made in two goes. A target is not, since it can move others along,
// which end elsewhere when it moves at once.
bool isContinued(const Change &earlier, const Change &later) {
  if (earlier.step != later.step || earlier.kind != later.kind) {
    return false;
  }
  return earlier.kind == Change::Kind::LearningRate ||
         (earlier.edit.entry == later.edit.entry && earlier.edit.sample == later.edit.sample &&
          later.edit.entry.quantity != Quantity::Target);
}

bool changesNothing(const Change &change) {
  return change.kind == Change::Kind::LearningRate
             ? change.from == change.to
             : change.edit.value == change.back.value && change.back.rowTargets.empty();
}

}  // namespace

Timeline::Timeline(const Session &session, std::size_t memory)
    : m_checkpoints(valuesOf(session).size(), memory) {
  restart(session);
}

void Timeline::restart(const Session &session) {
  m_firstStep = m_lastStep = session.step;
  m_checkpoints.restart(session.step, valuesOf(session));
  m_changes.clear();
  m_applied = 0;
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
  make(session, change);
  if (!m_changes.empty() && isContinued(m_changes.back(), change)) {
    Change &last = m_changes.back();
    last.to = change.to;
    last.edit = std::move(change.edit);
  } else {
    m_changes.push_back(std::move(change));
  }
  if (changesNothing(m_changes.back())) {
    m_changes.pop_back();
  }
  m_applied = m_changes.size();
}

bool Timeline::applyPending(Session &session) {
  bool hasNumber = false;
  while (m_applied < m_changes.size() && m_changes[m_applied].step <= session.step) {
    hasNumber = hasNumber || m_changes[m_applied].kind == Change::Kind::Number;
    make(session, m_changes[m_applied++]);
  }
  return hasNumber;
}

void Timeline::unapply(Session &session) {
  while (m_applied > 0 && m_changes[m_applied - 1].step >= session.step) {
    undo(session, m_changes[--m_applied]);
  }
}

void Timeline::stepWasMade(const Session &session) {
  if (session.step <= m_lastStep) {
    return;
  }
  m_lastStep = session.step;
  if (m_checkpoints.isDue(session.step)) {
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
  m_changes.resize(m_applied);
  m_lastStep = session.step;
  m_checkpoints.removeAfter(session.step);
}

}  // namespace chainrule

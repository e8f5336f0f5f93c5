// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/runs.h"

#include <algorithm>
#include <utility>

namespace chainrule {

void Runs::keep(Kept run) {
  m_kept.push_back(std::move(run));
  if (m_kept.size() > most) {
    const auto unnamed = std::find_if(m_kept.begin(), m_kept.end() - 1,
                                      [](const Kept &kept) { return kept.run->name.empty(); });
    const auto oldest = unnamed == m_kept.end() - 1 ? m_kept.begin() : unnamed;
    m_givenUp = oldest->run;
    m_kept.erase(oldest);
  }
}

std::optional<Runs::Kept> Runs::take(int id) {
  const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                  [id](const Kept &kept) { return kept.run->id == id; });
  if (found == m_kept.end()) {
    return std::nullopt;
  }
  std::optional<Kept> kept(std::move(*found));
  m_kept.erase(found);
  return kept;
}

const Runs::Kept *Runs::find(int id) const {
  const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                  [id](const Kept &kept) { return kept.run->id == id; });
  return found == m_kept.end() ? nullptr : &*found;
}

template <typename Alter>
void Runs::alter(int id, Alter alter) {
  for (Kept &kept : m_kept) {
    if (kept.run->id == id) {
      auto run = std::make_shared<Run>(*kept.run);
      alter(*run);
      kept.run = std::move(run);
    }
  }
}

void Runs::rename(int id, const std::string &name) {
  alter(id, [&name](Run &run) { run.name = name; });
}

void Runs::setHidden(int id, bool hidden) {
  alter(id, [hidden](Run &run) { run.isHidden = hidden; });
}

void Runs::setColour(int id, int colour) {
  alter(id, [colour](Run &run) { run.colour = colour; });
}

std::vector<std::shared_ptr<const Run>> Runs::all() const {
  std::vector<std::shared_ptr<const Run>> runs;
  runs.reserve(m_kept.size());
  for (const Kept &kept : m_kept) {
    runs.push_back(kept.run);
  }
  return runs;
}

}  // namespace chainrule

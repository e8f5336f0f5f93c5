// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/run.h"
#include "training/timeline.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chainrule {

/// The runs of a session that another has taken the place of: at most 20, and when there are more
/// the oldest without a name goes first, or where all have one the oldest. Any can be returned to.
class Runs {
 public:
  static constexpr std::size_t most = 20;

  /// States along a run that is kept take so many bytes, see Checkpoints.
  static constexpr std::size_t memory = std::size_t{256} << 10;

  /// What it takes to go on with a run.
  struct Kept {
    std::shared_ptr<const Run> run;  ///< never null
    Timeline timeline;
  };

  void keep(Kept run);

  /// Makes room, so that keep() needs no memory the next time.
  void makeRoom() { m_kept.reserve(m_kept.size() + 1); }

  /// The run with this number, which is then no longer kept; empty where there is none.
  std::optional<Kept> take(int id);

  /// The run with this number, null where there is none; until the next change.
  const Kept *find(int id) const;

  void rename(int id, const std::string &name);
  void setHidden(int id, bool hidden);
  void setColour(int id, int colour);
  void remove(int id) { take(id); }

  /// Oldest first.
  std::vector<std::shared_ptr<const Run>> all() const;
  const std::vector<Kept> &kept() const { return m_kept; }

  /// The last run that had to go because there were more; null where none had to yet.
  const std::shared_ptr<const Run> &givenUp() const { return m_givenUp; }

 private:
  template <typename Alter>
  void alter(int id, Alter alter);

  std::vector<Kept> m_kept;
  std::shared_ptr<const Run> m_givenUp;
};

}  // namespace chainrule

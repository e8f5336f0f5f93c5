// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/costdetail.h"
#include "training/runner.h"
#include "training/trainer.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace chainrule {

/// Finds out what single steps of a run cost where its curve has gathered several in a bucket: a
/// copy of the trainer makes the steps again, to the last bit, in slices between which commands
/// can be heard. The trainer's own run is left alone. A run whose steps cannot be made again, as
/// one whose file holds false states, has no detail.
class CostReplay {
 public:
  /// So many steps are made again for a detail, from the nearest state that is kept; where it
  /// would take more, there is none.
  static constexpr std::int64_t mostSteps = std::int64_t{1} << 20;

  /// Asks for the steps from … to − 1, in place of any asked for before; none where to ≤ from. They
  /// are found of the present run and of those before that are not hidden, and again when the
  /// present one has got further or has become another.
  void lookAt(std::int64_t from, std::int64_t to);

  /// Forgets what was found, of a session that another has taken the place of.
  void forget();

  /// Whether slice() has something to do. While running, a part that the run has not yet got
  /// through is found once; the rest of it when it is complete or the run has ended.
  bool isDue(const Trainer &trainer, bool running) const;

  /// Makes steps again for about so many seconds. Returns whether a detail was completed. What the
  /// trainer has since changed in the past of its run is forgotten.
  bool slice(const Trainer &trainer, bool running, const Runner::Clock &clock, double seconds);

  /// At most one of a run. Those of the range asked for before stay until they are replaced.
  const std::vector<std::shared_ptr<const CostDetail>> &details(const Trainer &trainer);

 private:
  struct Part {
    int run = 0;
    std::int64_t begin = 0;
    std::int64_t end = 0;
  };

  const CostDetail *detailOf(int run) const;
  std::optional<Part> nextPart(const Trainer &trainer, bool running) const;
  void begin(const Trainer &trainer, const Part &part);
  bool makeSteps(std::int64_t count);
  void giveUp();
  bool isComplete() const;
  void keepFound(const Trainer &trainer);
  void forgetOtherPast(const Trainer &trainer);

  std::int64_t m_from = 0;
  std::int64_t m_to = 0;
  std::uint64_t m_pastVersion = 0;  // of the trainer
  std::vector<std::shared_ptr<const CostDetail>> m_details;
  std::vector<int> m_unreachable;  // runs of a file whose states and changes lead elsewhere
  std::optional<Trainer> m_copy;   // at some step of the run of m_part
  Part m_part;
  std::shared_ptr<CostDetail> m_found;  // of m_part, as far as it has got; null when at rest
  bool m_isThere = false;               // the copy has come to the part
  std::int64_t m_chunk = 1;             // how many steps to make between two looks at the clock
};

}  // namespace chainrule

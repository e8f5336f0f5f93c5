// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/training.h"

#include "output.h"

#include <algorithm>
#include <chrono>
#include <csignal>

namespace chainrule {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int) {
  interrupted = 1;
  std::signal(SIGINT, SIG_DFL);
}

}  // namespace

void hearInterrupts() {
  if (interrupted == 0) {
    std::signal(SIGINT, onInterrupt);
  }
}

bool isInterrupted() {
  return interrupted != 0;
}

Ending trainTo(Trainer &trainer, std::int64_t step, std::int64_t firstStep, ProgressBar &progress) {
  using Clock = std::chrono::steady_clock;
  constexpr auto shortSlice = std::chrono::milliseconds(5);
  constexpr auto longSlice = std::chrono::milliseconds(20);
  std::int64_t slice = 1;  // steps between two looks at the clock
  hearInterrupts();        // and from then on, between two stretches too
  Ending ending = Ending::Reached;
  while (trainer.step() < step && ending == Ending::Reached) {
    const auto begin = Clock::now();
    const std::int64_t end = trainer.step() + std::min(slice, step - trainer.step());
    while (trainer.step() < end && trainer.advance()) {
    }
    const auto taken = Clock::now() - begin;
    slice = taken < shortSlice ? slice * 2 : taken > longSlice ? std::max(slice / 2, {1}) : slice;
    progress.update(trainer.step() - firstStep);
    if (trainer.divergence()) {
      ending = Ending::Diverged;
    } else if (isInterrupted()) {
      ending = Ending::Interrupted;
    }
  }
  return ending;
}

bool trainQuietly(Trainer &trainer, std::int64_t steps) {
  ProgressBar progress(steps);
  const std::int64_t first = trainer.step();
  const Ending ending = trainTo(trainer, first + steps, first, progress);
  progress.clear();
  if (ending != Ending::Reached) {
    complainAbout(ending, trainer);
  }
  return ending == Ending::Reached;
}

int complainAbout(Ending ending, const Trainer &trainer) {
  if (ending == Ending::Interrupted) {
    complain("interrupted at step " + std::to_string(trainer.step()));
    return interruptedStatus;
  }
  complain(sentence(trainer.divergence()));
  return 1;
}

}  // namespace chainrule

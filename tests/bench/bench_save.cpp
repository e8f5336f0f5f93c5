// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saving a session of a million parameters from the whole window, offscreen at 1440×900: how long
// it takes, and the longest time in which the window does not get to answer.

#include "support/sessions.h"
#include "theme.h"
#include "window/mainwindow.h"

#include <benchmark/benchmark.h>
#include <QApplication>
#include <QEventLoop>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTimer>

#include <time.h>
#include <algorithm>
#include <chrono>

using namespace chainrule;
using Clock = std::chrono::steady_clock;

namespace {

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The longest time between two turns of the event loop, with a beat each millisecond, and the
/// processor time of the window's thread in such a turn: the rest is waiting for a core.
class Absence {
 public:
  Absence() {
    m_beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_beat, &QTimer::timeout, [this] { look(); });
    m_beat.start(1);
  }

  void begin() {
    m_last = Clock::now();
    m_lastBusy = processorSeconds();
  }
  double longest() const { return m_longest; }
  double busiest() const { return m_busiest; }

 private:
  static double processorSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
  }

  void look() {
    m_longest = std::max(m_longest, secondsSince(m_last));
    m_busiest = std::max(m_busiest, processorSeconds() - m_lastBusy);
    begin();
  }

  QTimer m_beat;
  Clock::time_point m_last;
  double m_lastBusy = 0;
  double m_longest = 0;
  double m_busiest = 0;
};

template <typename Condition>
void process(Condition condition) {
  while (!condition()) {
    QApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
}

void idle(int milliseconds) {
  QEventLoop loop;
  QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
  loop.exec();
}

void save(benchmark::State &state, bool running) {
  const QTemporaryDir folder;
  MainWindow window(true);
  window.resize(1440, 900);
  window.show();
  int opened = 0;
  int saved = 0;
  QObject::connect(window.document(), &Document::opened, [&] { ++opened; });
  QObject::connect(window.document(), &Document::saved, [&] { ++saved; });
  window.document()->openNew(large());
  process([&] { return opened == 1 && window.controller()->isSettled(); });
  if (running) {
    window.controller()->setSpeed({Speed::Unit::Unlimited, 1});
    window.controller()->run();
    process([&] { return window.controller()->snapshot()->position.step > 2; });
  }
  idle(500);  // opening it still has to be painted
  Absence absence;
  for (auto _ : state) {
    const int before = saved;
    absence.begin();
    const auto start = Clock::now();
    window.document()->save(folder.filePath(QStringLiteral("large.chainrule")));
    process([&] { return saved > before; });
    state.SetIterationTime(secondsSince(start));
    idle(50);  // the window shows it
  }
  state.counters["longest absence, ms"] = 1000 * absence.longest();
  state.counters["busiest turn, ms"] = 1000 * absence.busiest();
  window.controller()->pause();
  process([&] { return !window.controller()->isRunning(); });
}

void saveAtRest(benchmark::State &state) {
  save(state, false);
}
BENCHMARK(saveAtRest)
    ->Name("save/1000-985-10")
    ->UseManualTime()
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);

void saveWhileTraining(benchmark::State &state) {
  save(state, true);
}
BENCHMARK(saveWhileTraining)
    ->Name("save/1000-985-10-training")
    ->UseManualTime()
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char **argv) {
  const QTemporaryDir settings;
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
  benchmark::Initialize(&argc, argv);
  QApplication application(argc, argv);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  loadEmbeddedFonts();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

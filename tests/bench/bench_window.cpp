// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window, offscreen at 1440×900: from the start of the process to the first painted
// frame, from a key to the painted stage, what drawing costs training, and memory after a long run.

#include "network/networkview.h"
#include "support/trainingrate.h"
#include "theme.h"
#include "window/mainwindow.h"

#include <benchmark/benchmark.h>
#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QStyleFactory>
#include <QTimer>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

extern char **environ;

using namespace chainrule;
using Clock = std::chrono::steady_clock;

namespace {

const char *program = nullptr;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

double residentMegabytes() {
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) {
    return 0;
  }
  return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) /
         (1024 * 1024);
}

/// Counts the paint events of a widget.
class PaintCounter : public QObject {
 public:
  int count = 0;

 protected:
  bool eventFilter(QObject *, QEvent *event) override {
    count += event->type() == QEvent::Paint ? 1 : 0;
    return false;
  }
};

struct Window {
  explicit Window(const QString &session) {
    window.resize(1440, 900);
    window.show();
    window.open(session);
    process(
        [this] { return window.controller()->snapshot() && !window.controller()->isOutOfDate(); });
  }

  template <typename Condition>
  void process(Condition condition) {
    while (!condition()) {
      QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
  }

  const Snapshot &snapshot() { return *window.controller()->snapshot(); }

  MainWindow window{false};
};

/// In a process of its own: shows the window and leaves as soon as it is painted whole.
int paintOnce(int argc, char **argv) {
  QApplication application(argc, argv);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  loadEmbeddedFonts();
  Window window(QStringLiteral("lesson:article"));
  QApplication::processEvents();
  std::_Exit(0);
}

void firstPaint(benchmark::State &state) {
  for (auto _ : state) {
    std::string flag = "--paint-once";
    std::string path = program;
    char *const arguments[] = {path.data(), flag.data(), nullptr};
    const auto start = Clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, program, nullptr, nullptr, arguments, environ) != 0) {
      state.SkipWithError("cannot start the window's process");
      return;
    }
    int status = 0;
    waitpid(child, &status, 0);
    state.SetIterationTime(secondsSince(start));
  }
}
BENCHMARK(firstPaint)->Name("window/first-paint")->UseManualTime()->Unit(benchmark::kMillisecond);

/// From the command to the network's paint event, as a user gives it: when the frame before is
/// over.
void nextStageToPaintedFrame(benchmark::State &state) {
  Window window(QStringLiteral("lesson:article"));
  PaintCounter paints;
  window.window.findChild<NetworkView *>()->installEventFilter(&paints);
  QApplication::processEvents();
  for (auto _ : state) {
    const int last = stageCount(window.snapshot().depth());
    const int stage = window.snapshot().position.stage % last;
    QEventLoop idle;
    QTimer::singleShot(20, &idle, &QEventLoop::quit);
    idle.exec();
    const int before = paints.count;
    const auto start = Clock::now();
    window.window.controller()->nextStage();
    window.process(
        [&] { return window.snapshot().position.stage == stage + 1 && paints.count > before; });
    state.SetIterationTime(secondsSince(start));
  }
}
BENCHMARK(nextStageToPaintedFrame)
    ->Name("window/next-stage-to-painted-frame")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

double drawnStepsPerSecond(Window &window) {
  const std::int64_t first = window.snapshot().position.step;
  const auto begin = Clock::now();
  window.window.controller()->run();
  window.process([&] { return secondsSince(begin) >= 1; });
  window.window.controller()->pause();
  window.process([&] { return isAtRest(window.snapshot()); });
  return static_cast<double>(window.snapshot().position.step - first) / secondsSince(begin);
}

/// Both take turns, so that a busy machine slows both alike.
void trainingBesideTheWindow(benchmark::State &state) {
  Window window(QStringLiteral("lesson:full-adder"));
  window.window.controller()->setSpeed({Speed::Unit::Unlimited, 1});
  PaintCounter paints;
  window.window.findChild<NetworkView *>()->installEventFilter(&paints);
  std::vector<double> drawn;
  std::vector<double> alone;
  for (auto _ : state) {
    drawn.push_back(drawnStepsPerSecond(window));
    Session session = window.window.controller()->keep().get().session;
    session.history = nullptr;
    alone.push_back(trainingRate(session, std::chrono::seconds(1)));
  }
  state.counters["steps/s drawn"] = median(drawn);
  state.counters["steps/s alone"] = median(alone);
  state.counters["ratio"] = median(drawn) / median(alone);
  state.counters["frames/s"] = paints.count / static_cast<double>(drawn.size());
}
BENCHMARK(trainingBesideTheWindow)
    ->Name("window/training-drawn-over-alone")
    ->Iterations(5)
    ->Unit(benchmark::kSecond);

void residentMemory(benchmark::State &state) {
  Window window(QStringLiteral("lesson:full-adder"));
  TrainingController *controller = window.window.controller();
  for (auto _ : state) {
    controller->setSpeed({Speed::Unit::Unlimited, 1});
    controller->run();
    window.process([&] { return window.snapshot().position.step > 1'000'000; });
    state.counters["MB at 10^6 steps"] = residentMegabytes();
    window.process([&] { return window.snapshot().position.step > 30'000'000; });
    state.counters["MB at 3*10^7 steps"] = residentMegabytes();
    controller->pause();
    window.process([&] { return !window.snapshot().running; });
  }
}
BENCHMARK(residentMemory)->Name("window/resident-memory")->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace

int main(int argc, char **argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  program = argv[0];
  if (argc == 2 && std::string(argv[1]) == "--paint-once") {
    return paintOnce(argc, argv);
  }
  benchmark::Initialize(&argc, argv);
  QApplication application(argc, argv);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  loadEmbeddedFonts();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// One frame of the network view: a new snapshot in which every parameter and value differs from the
// last, laid out where it must be and painted whole into an image. "time" is what the frame takes,
// "processor" all threads together, those of Qt's raster engine included. 632×532 is the view in a
// window of 1440×900. Limits, at 1440×900: 4 ms for 3-4-2, 16 ms for 8 layers × 16. The Equation
// dock, painted whole: 3 ms for 3-4-2.

#include "equation/equationpage.h"
#include "equation/equationview.h"
#include "network/initialisation.h"
#include "network/networkview.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "window/stylesheet.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <array>
#include <memory>
#include <string>

using namespace chainrule;

namespace {

constexpr QSize canvas(632, 532);
constexpr QSize window(1440, 900);
constexpr QSize equationDock(436, 720);

Session deepSession() {
  Session session;
  session.network = Network(std::vector<int>(9, 16), std::vector<Activation>(8, Activation::Tanh));
  initialise(session.network, Initialisation::XavierUniform, 3);
  session.dataset.inputs = Eigen::MatrixXd::Constant(16, 1, 0.25);
  session.dataset.targets = Eigen::MatrixXd::Constant(16, 1, 0.5);
  return session;
}

/// The session with every parameter a little changed, as by a step.
Session changed(Session session) {
  for (double &value : session.network.parameters().values()) {
    value = 1.01 * value + 0.01;
  }
  return session;
}

enum class Moment { Forward, Backward, Running };

std::shared_ptr<Snapshot> snapshotAt(const Session &session, Moment moment) {
  const int depth = session.network.depth();
  if (moment == Moment::Running) {
    auto snapshot = snapshotOf(session, 0, true);
    snapshot->running = true;
    return snapshot;
  }
  return snapshotOf(session, moment == Moment::Forward
                                 ? stageNumber(Quantity::Activation, depth, depth)
                                 : stageNumber(Quantity::Delta, 1, depth));
}

void frames(benchmark::State &state, const Session &session, Moment moment, QSize size,
            const std::optional<Entry> &selected) {
  Focus focus;
  focus.setSelected(selected);
  NetworkView view(&focus);
  view.resize(size);
  view.setTheme(Theme::light());
  const std::array snapshots{snapshotAt(session, moment), snapshotAt(changed(session), moment)};
  QImage image(size, QImage::Format_RGB32);
  std::size_t k = 0;
  const auto paint = [&] {
    view.setSnapshot(snapshots[k++ % 2]);
    QPainter painter(&image);
    view.render(&painter, {}, {}, QWidget::RenderFlags());
  };
  paint();  // sets the lettering that stands still
  for (auto _ : state) {
    paint();
  }
}

/// The pointer goes from one neuron to another: only they are painted.
void hover(benchmark::State &state) {
  Focus focus;
  NetworkView view(&focus);
  view.resize(canvas);
  view.setTheme(Theme::light());
  view.setSnapshot(snapshotAt(handExample(), Moment::Backward));
  view.show();
  QCoreApplication::processEvents();
  int row = 0;
  for (auto _ : state) {
    focus.setHovered(Entry{Quantity::Activation, 1, row++ % 4, 0});
    QCoreApplication::processEvents();
  }
}

/// The Equation dock at a stage of the textbook's step, as a window shows it.
struct ShownEquation {
  explicit ShownEquation(int stage) : view(&focus) {
    view.resize(equationDock);
    view.setTheme(Theme::light());
    view.setStyleSheet(styleSheetOf(Theme::light()));
    view.setSnapshot(snapshotOf(handExample(), stage));
    view.show();
    QCoreApplication::processEvents();
  }

  Focus focus;
  EquationView view;
};

/// All of it is painted.
void equation(benchmark::State &state, int stage) {
  ShownEquation shown(stage);
  QImage image(equationDock, QImage::Format_RGB32);
  for (auto _ : state) {
    QPainter painter(&image);
    shown.view.render(&painter);
  }
}

/// The keyboard's cursor goes from one number to the next: the two are painted.
void equationCursor(benchmark::State &state) {
  ShownEquation shown(9);
  auto *page = shown.view.findChild<EquationPage *>();
  page->setFocus(Qt::TabFocusReason);
  std::size_t leaf = 0;
  for (auto _ : state) {
    page->walkTo(leaf++ % page->leaves().all().size());
    QCoreApplication::processEvents();
  }
}

/// Another neuron is explained: everything is laid out anew and painted.
void equationOfAnotherNeuron(benchmark::State &state) {
  ShownEquation shown(9);
  int row = 0;
  for (auto _ : state) {
    shown.focus.setSelected(Entry{Quantity::Activation, 1, row++ % 4, 0});
    QCoreApplication::processEvents();
  }
}

void registerFrames() {
  const std::pair<const char *, Session> sessions[] = {
      {"3-4-2", handExample()}, {"8x16", deepSession()}, {"1000-985-10", large()}};
  const std::pair<const char *, Moment> moments[] = {
      {"forward", Moment::Forward}, {"backward", Moment::Backward}, {"running", Moment::Running}};
  const auto add = [](const std::string &name, auto &&function) {
    benchmark::RegisterBenchmark(name.c_str(), function)
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime()
        ->UseRealTime();
  };
  for (const auto &[shape, session] : sessions) {
    for (const auto &[when, moment] : moments) {
      for (const QSize size : {canvas, window}) {
        const std::string name = std::string("frame/") + shape + "/" + when + "/" +
                                 std::to_string(size.width()) + "x" + std::to_string(size.height());
        add(name, [session = session, moment = moment, size](benchmark::State &state) {
          frames(state, session, moment, size, std::nullopt);
        });
      }
    }
    add(std::string("frame/") + shape + "/backward, selected/1440x900",
        [session = session](benchmark::State &state) {
          frames(state, session, Moment::Backward, window, Entry{Quantity::Activation, 1, 2, 0});
        });
  }
  add("frame/3-4-2/hover", hover);
  for (int stage = 1; stage <= stageCount(2); ++stage) {
    add("equation/3-4-2/stage " + std::to_string(stage),
        [stage](benchmark::State &state) { equation(state, stage); });
  }
  add("equation/3-4-2/cursor", equationCursor);
  add("equation/3-4-2/another neuron", equationOfAnotherNeuron);
}

}  // namespace

int main(int argc, char **argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
  }
  QApplication application(argc, argv);
  loadEmbeddedFonts();
  benchmark::Initialize(&argc, argv);
  registerFrames();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

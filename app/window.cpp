// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "application.h"
#include "files/fileerror.h"
#include "language.h"
#include "session/outputfile.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QEventLoop>

#include <new>

namespace chainrule {
namespace {

/// Opens the session and waits until its stage is shown. Throws FileError, and UsageError for a
/// stage beyond the last.
void waitForStage(MainWindow &window, const RenderRequest &request) {
  TrainingController *controller = window.controller();
  std::string error;
  QEventLoop loop;
  QObject::connect(window.document(), &Document::failed, &loop, [&](const QString &message) {
    error = message.toStdString();
    loop.quit();
  });
  int wanted = -1;
  std::optional<int> stages;  // where fewer than wanted
  QObject::connect(controller, &TrainingController::snapshotChanged, &loop, [&] {
    if (controller->isOutOfDate()) {
      return;
    }
    const Snapshot &snapshot = *controller->snapshot();
    const int last = stageCount(snapshot.depth());
    if (wanted < 0) {
      wanted = request.picture.stage.value_or(last - 1);
      if (wanted > last) {
        stages = last;
        loop.quit();
      } else if (wanted > 0) {
        controller->goToStage(wanted);
      }
    }
    if (snapshot.position.stage == wanted || snapshot.divergence) {
      loop.quit();
    }
  });
  window.open(QString::fromStdString(request.file));
  loop.exec();
  if (!error.empty()) {
    throw FileError(error);
  }
  if (stages) {
    wholeNumberIn(std::to_string(wanted), 0, *stages, "--stage");
  }
}

}  // namespace

int openWindow(const Words &words, const std::optional<std::string> &file) {
  const Application application(words);
  useLanguage(chosenLanguage());
  MainWindow window(true);
  file ? window.open(QString::fromStdString(*file)) : window.openExample();
  window.show();
  return QApplication::exec();
}

void renderWindow(const RenderRequest &request) {
  const OutputFile output(request.output);
  const Application application = Application::withoutDisplay();
  useLanguage(QString::fromStdString(request.language));
  MainWindow window(false);
  window.setThemeChoice(request.picture.dark ? MainWindow::ThemeChoice::Dark
                                             : MainWindow::ThemeChoice::Light);
  window.resize(request.picture.width, request.picture.height);
  window.show();
  waitForStage(window, request);
  QCoreApplication::processEvents();  // what is laid out and drawn when the program is idle
  QByteArray picture;
  QBuffer buffer(&picture);
  if (!window.grab().save(&buffer, "png")) {
    throw std::bad_alloc();
  }
  output.write({picture.constData(), static_cast<std::size_t>(picture.size())});
}

}  // namespace chainrule

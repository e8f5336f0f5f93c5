// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "files/fileaccess.h"
#include "output.h"
#include "theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QEventLoop>
#include <QIcon>
#include <QStyleFactory>

#include <new>
#include <vector>

namespace chainrule {
namespace {

/// The application, with the words of the command line as the C strings it keeps hold of.
class Application {
 public:
  explicit Application(const Words &words) : m_words(words) {
    m_words.insert(m_words.begin(), "chainrule");
    for (std::string &word : m_words) {
      m_pointers.push_back(word.data());
    }
    m_pointers.push_back(nullptr);
    m_count = static_cast<int>(m_words.size());
    m_application = std::make_unique<QApplication>(m_count, m_pointers.data());
    QApplication::setOrganizationName(QStringLiteral("Chainrule"));
    QApplication::setApplicationName(QStringLiteral("Chainrule"));
    QApplication::setApplicationVersion(QStringLiteral(CHAINRULE_VERSION));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/chainrule.svg")));
    loadEmbeddedFonts();
  }

 private:
  Words m_words;
  std::vector<char *> m_pointers;
  int m_count = 0;
  std::unique_ptr<QApplication> m_application;
};

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
      wanted = request.stage.value_or(last - 1);
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

// What Qt has to say about the surroundings (no XDG_RUNTIME_DIR, say) is no error of a command.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message) {
  if (type == QtFatalMsg) {
    complain(message.toStdString());
  }
}

}  // namespace

int openWindow(const Words &words, const std::optional<std::string> &file) {
  const Application application(words);
  MainWindow window(true);
  window.open(QString::fromStdString(file.value_or("lesson:article")));
  window.show();
  return QApplication::exec();
}

void renderWindow(const RenderRequest &request) {
  checkWritable(request.output);
  qInstallMessageHandler(keepQuiet);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const Application application({});
  MainWindow window(false);
  window.setThemeChoice(request.dark ? MainWindow::ThemeChoice::Dark
                                     : MainWindow::ThemeChoice::Light);
  window.resize(request.width, request.height);
  window.show();
  waitForStage(window, request);
  QCoreApplication::processEvents();  // what is laid out and drawn when the program is idle
  QByteArray picture;
  QBuffer buffer(&picture);
  if (!window.grab().save(&buffer, "png")) {
    throw std::bad_alloc();
  }
  writeFile(request.output, {picture.constData(), static_cast<std::size_t>(picture.size())});
}

}  // namespace chainrule

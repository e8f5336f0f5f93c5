// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document.h"

#include "files/fileaccess.h"
#include "files/lessons.h"
#include "files/sessionfile.h"
#include "session/trainingcontroller.h"

#include <QFileInfo>
#include <QSettings>

#include <exception>
#include <memory>
#include <utility>

namespace chainrule {
namespace {

constexpr int recentCount = 8;
const QString recentKey = QStringLiteral("files/recent");

/// What the work in the background hands back.
struct Outcome {
  std::optional<Session> session;
  QString error;
};

}  // namespace

Document::Document(TrainingController *controller, bool remembers, QObject *parent)
    : QObject(parent), m_controller(controller), m_remembers(remembers) {
  connect(controller, &TrainingController::changed, this, &Document::sessionChanged);
  connect(controller, &TrainingController::snapshotChanged, this, &Document::snapshotChanged);
  connect(controller, &TrainingController::failed, this, [this](const QString &reason) {
    m_loading.reset();
    emit failed(reason);
  });
}

void Document::open(const QString &name) {
  if (isBusy()) {
    emit failed(tr("Another file is still being read or written."));
    return;
  }
  const auto outcome = std::make_shared<Outcome>();
  m_task.start(
      [outcome, name] {
        try {
          outcome->session = openSession(name.toStdString());
        } catch (const std::exception &error) {
          outcome->error = QString::fromUtf8(error.what());
        }
      },
      [this, outcome, name] {
        if (!outcome->session) {
          emit failed(outcome->error);
          return;
        }
        const bool isFile =
            !name.startsWith(QLatin1String("lesson:")) && name != QLatin1String("-");
        load(std::move(*outcome->session),
             {isFile ? QFileInfo(name).absoluteFilePath() : QString(), false});
      });
}

void Document::openNew(Session session) {
  load(std::move(session), {QString(), true});
}

void Document::load(Session session, const Loading &loading) {
  m_saving.reset();
  m_loading = loading;
  m_controller->load(std::move(session));
}

void Document::snapshotChanged() {
  if (m_loading && !m_controller->isOutOfDate()) {
    const Loading loaded = *std::exchange(m_loading, std::nullopt);
    if (!loaded.fileName.isEmpty()) {
      remember(loaded.fileName);
    }
    setState(loaded.fileName, loaded.modified);
    emit opened();
  }
  if (m_saving && m_controller->isSettled()) {
    write(*std::exchange(m_saving, std::nullopt));
  }
}

void Document::save(const QString &fileName) {
  if (!m_controller->snapshot() || isBusy()) {
    emit failed(tr("Another file is still being read or written."));
    return;
  }
  m_saving = QFileInfo(fileName).absoluteFilePath();
  snapshotChanged();
}

void Document::write(const QString &file) {
  const std::shared_ptr<const Snapshot> snapshot = m_controller->snapshot();
  const auto outcome = std::make_shared<Outcome>();
  m_changedWhileSaving = false;
  m_task.start(
      [outcome, snapshot, file] {
        try {
          writeFile(file.toStdString(), writeSession(TrainingController::sessionOf(*snapshot)));
        } catch (const std::exception &error) {
          outcome->error = QString::fromUtf8(error.what());
        }
      },
      [this, outcome, snapshot, file] {
        if (!outcome->error.isEmpty()) {
          emit failed(outcome->error);
          return;
        }
        remember(file);
        const bool hasMoved = !m_controller->isSettled() || m_controller->isRunning() ||
                              m_controller->snapshot()->position.step != snapshot->position.step;
        setState(file, m_changedWhileSaving || hasMoved);
        emit saved();
      });
}

QStringList Document::recentFiles() {
  return QSettings().value(recentKey).toStringList();
}

void Document::sessionChanged(bool byTraining) {
  m_changedWhileSaving = true;
  if (!byTraining || !m_fileName.isEmpty()) {
    setState(m_fileName, true);
  }
}

void Document::setState(const QString &fileName, bool modified) {
  if (fileName != m_fileName || modified != m_modified) {
    m_fileName = fileName;
    m_modified = modified;
    emit stateChanged();
  }
}

void Document::remember(const QString &fileName) const {
  if (!m_remembers) {
    return;
  }
  QStringList files = recentFiles();
  files.removeAll(fileName);
  files.prepend(fileName);
  QSettings().setValue(recentKey, QStringList(files.mid(0, recentCount)));
}

}  // namespace chainrule

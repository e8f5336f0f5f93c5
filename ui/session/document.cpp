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
        m_controller->load(std::move(*outcome->session));
        const bool builtIn = name.startsWith(QLatin1String("lesson:"));
        const QString file = builtIn ? QString() : QFileInfo(name).absoluteFilePath();
        if (!builtIn) {
          remember(file);
        }
        setState(file, false);
        emit opened();
      });
}

void Document::openNew(Session session) {
  m_controller->load(std::move(session));
  setState(QString(), true);
  emit opened();
}

void Document::save(const QString &fileName) {
  const std::shared_ptr<const Snapshot> snapshot = m_controller->snapshot();
  if (!snapshot || isBusy()) {
    emit failed(tr("Another file is still being read or written."));
    return;
  }
  const auto outcome = std::make_shared<Outcome>();
  const QString file = QFileInfo(fileName).absoluteFilePath();
  m_changedWhileSaving = false;
  m_task.start(
      [outcome, snapshot, file] {
        try {
          writeFile(file.toStdString(), writeSession(TrainingController::sessionOf(*snapshot)));
        } catch (const std::exception &error) {
          outcome->error = QString::fromUtf8(error.what());
        }
      },
      [this, outcome, file] {
        if (!outcome->error.isEmpty()) {
          emit failed(outcome->error);
          return;
        }
        remember(file);
        setState(file, m_changedWhileSaving || m_controller->isRunning());
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

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
  std::shared_ptr<FileLock> lock;
  int runsLeftOut = 0;
  QString error;
};

// Takes the lock, or shares it where it is `open`'s.
std::shared_ptr<FileLock> lockOf(const QString &file, const std::shared_ptr<FileLock> &open) {
  const bool isOpen = open && open->holder().isEmpty() && open->isOf(file);
  return isOpen ? open : std::make_shared<FileLock>(file);
}

}  // namespace

Document::Document(TrainingController *controller, bool remembers, QObject *parent)
    : QObject(parent), m_controller(controller), m_remembers(remembers) {
  connect(controller, &TrainingController::snapshotChanged, this, &Document::snapshotChanged);
  connect(controller->undoStack(), &QUndoStack::cleanChanged, this, &Document::refresh);
  connect(controller->undoStack(), &QUndoStack::indexChanged, this, &Document::refresh);
  connect(controller, &TrainingController::failed, this, [this](const QString &reason) {
    if (std::exchange(m_loading, std::nullopt) && m_modified) {
      m_controller->undoStack()->resetClean();  // what was edited is still open
    }
    emit failed(reason);
  });
}

void Document::open(const QString &name) {
  const bool isFile = !name.startsWith(QLatin1String("lesson:")) && name != QLatin1String("-");
  read([name] { return openSession(name.toStdString()); },
       isFile ? QFileInfo(name).absoluteFilePath() : QString(), false);
}

void Document::recover(std::function<Session()> reading, const QString &fileName) {
  read(std::move(reading), fileName, true);
}

bool Document::refuseIf(bool busy) {
  if (busy) {
    emit failed(tr("Another file is still being read or written."));
  }
  return busy;
}

void Document::read(std::function<Session()> reading, const QString &file, bool modified) {
  if (refuseIf(isBusy())) {
    return;
  }
  const auto outcome = std::make_shared<Outcome>();
  m_task.start(
      [outcome, reading = std::move(reading), file, locked = m_remembers, open = m_lock] {
        try {
          if (locked && QFileInfo::exists(file)) {
            outcome->lock =
                lockOf(file, open);  // before it is read: nobody changes it from then on
          }
          outcome->session = reading();
        } catch (const std::exception &error) {
          outcome->error = QString::fromUtf8(error.what());
        }
      },
      [this, outcome, file, modified] {
        if (!outcome->session) {
          emit failed(outcome->error);
          return;
        }
        load(std::move(*outcome->session), file, outcome->lock, modified);
      });
}

void Document::openNew(Session session) {
  if (!refuseIf(isBusy())) {
    load(std::move(session), QString(), nullptr, true);
  }
}

void Document::load(Session session, const QString &fileName, std::shared_ptr<FileLock> lock,
                    bool modified) {
  const Run *run = session.history ? &session.history->runs.back().run : nullptr;
  m_loading = {fileName,
               std::move(lock),
               modified,
               {session.network.parameters(), session.step, session.training.learningRate,
                session.networkSeed, run != nullptr ? run->id : 1,
                run != nullptr ? run->name : std::string()}};
  m_controller->load(std::move(session));
}

void Document::snapshotChanged() {
  if (m_loading && !m_controller->isOutOfDate()) {
    const Loading loaded = *std::exchange(m_loading, std::nullopt);
    if (!loaded.fileName.isEmpty()) {
      remember(loaded.fileName);
    }
    m_saved = loaded.contents;
    m_saved.runs = m_controller->snapshot()->runs;
    m_lock = loaded.lock;
    setState(loaded.fileName, loaded.modified);
    QUndoStack *stack = m_controller->undoStack();
    loaded.modified ? stack->resetClean() : stack->setClean();
    emit opened();
  }
  refresh();
  if (m_saving && m_controller->isSettled()) {
    write(*std::exchange(m_saving, std::nullopt));
  }
}

void Document::save(const QString &fileName) {
  if (refuseIf(!m_controller->snapshot() || isBusy())) {
    return;
  }
  m_saving = QFileInfo(fileName).absoluteFilePath();
  snapshotChanged();
}

void Document::write(const QString &file) {
  const auto outcome = std::make_shared<Outcome>();
  const auto contents = std::make_shared<Contents>();
  const int edits = m_controller->undoStack()->index();
  m_task.start(
      [outcome, contents, file, locked = m_remembers, open = m_lock,
       kept = std::make_shared<std::future<TrainingThread::Kept>>(m_controller->keep())] {
        try {
          if (locked) {
            outcome->lock = lockOf(file, open);  // which waits for the disk
          }
          if (outcome->lock && !outcome->lock->holder().isEmpty()) {
            outcome->error = tr("%1: open in another window (%2), so it is not overwritten. Save "
                                "under another name.")
                                 .arg(file, outcome->lock->holder());
            return;
          }
          TrainingThread::Kept now = kept->get();
          *contents = contentsOf(*now.snapshot);
          outcome->runsLeftOut = now.session.history ? now.session.history->leftOut : 0;
          writeFile(file.toStdString(), writeSession(now.session));
        } catch (const std::exception &error) {
          outcome->error = QString::fromUtf8(error.what());
        }
      },
      [this, outcome, contents, file, edits] {
        if (!outcome->error.isEmpty()) {
          emit failed(outcome->error);
          return;
        }
        remember(file);
        m_lock = outcome->lock;
        m_saved = std::move(*contents);
        QUndoStack *stack = m_controller->undoStack();
        const bool noEditSince = stack->index() == edits;
        noEditSince ? stack->setClean() : stack->resetClean();
        setState(file, !noEditSince);
        refresh();
        emit saved(outcome->runsLeftOut);
      });
}

QStringList Document::recentFiles() {
  return QSettings().value(recentKey).toStringList();
}

void Document::refresh() {
  if (m_loading) {
    return;
  }
  if (m_controller->hasEdits()) {
    setState(m_fileName, true);
  } else if (!m_controller->isOutOfDate()) {
    setState(m_fileName, differsFromSaved(*m_controller->snapshot()));
  }
}

bool Document::differsFromSaved(const Snapshot &snapshot) const {
  if (snapshot.session->networkSeed != m_saved.networkSeed) {
    return true;
  }
  return !m_fileName.isEmpty() &&
         (snapshot.position.step != m_saved.step ||
          snapshot.training.learningRate != m_saved.learningRate || snapshot.run != m_saved.run ||
          snapshot.runName != m_saved.runName || snapshot.runs != m_saved.runs ||
          !(snapshot.network.parameters() == m_saved.parameters));
}

Document::Contents Document::contentsOf(const Snapshot &snapshot) {
  return {snapshot.network.parameters(),
          snapshot.position.step,
          snapshot.training.learningRate,
          snapshot.session->networkSeed,
          snapshot.run,
          snapshot.runName,
          snapshot.runs};
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document.h"

#include "files/fileaccess.h"
#include "files/lessons.h"
#include "files/sessionfile.h"
#include "session/filedigest.h"
#include "session/trainingcontroller.h"

#include <QFileInfo>
#include <QSettings>

#include <exception>
#include <memory>
#include <string>
#include <tuple>
#include <utility>

namespace chainrule {
namespace {

constexpr int recentCount = 8;
const QString recentKey = QStringLiteral("files/recent");

/// What the work in the background hands back.
struct Outcome {
  std::optional<Session> session;
  std::shared_ptr<FileLock> lock;
  QByteArray digest;
  bool changedOutside = false;
  int runsLeftOut = 0;
  QString error;
};

// Whether the file is there and has another content. Throws FileError where it cannot be written.
bool isChanged(const QString &file, const QByteArray &digest) {
  if (!QFileInfo::exists(file)) {
    return false;
  }
  checkWritable(file.toStdString());  // first: a pipe, say, would never come to its end
  return digestOfFile(file) != digest;
}

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
  if (isBuiltIn(name.toStdString()) || name == QLatin1String("-")) {
    read([name] { return std::pair(openSession(name.toStdString()), QByteArray()); }, QString(),
         false);
    return;
  }
  const auto reading = [path = name.toStdString()] {
    const std::string text = readFile(path);
    return std::pair(readSession(text, nameInMessages(path)), digestOf(text));
  };
  read(reading, QFileInfo(name).absoluteFilePath(), false);
}

void Document::recover(std::function<Session()> reading, const QString &fileName,
                       const QByteArray &digest) {
  read([reading = std::move(reading), digest] { return std::pair(reading(), digest); }, fileName,
       true);
}

bool Document::refuseIf(bool busy) {
  if (busy) {
    emit failed(tr("Another file is still being read or written."));
  }
  return busy;
}

void Document::read(Reading reading, const QString &file, bool modified) {
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
          std::tie(outcome->session, outcome->digest) = reading();
        } catch (const std::exception &error) {
          outcome->error = QString::fromUtf8(error.what());
        }
      },
      [this, outcome, file, modified] {
        if (!outcome->session) {
          emit failed(outcome->error);
          return;
        }
        load(std::move(*outcome->session), file, outcome->digest, outcome->lock, modified);
      });
}

void Document::openNew(Session session) {
  if (!refuseIf(isBusy())) {
    load(std::move(session), QString(), {}, nullptr, true);
  }
}

void Document::load(Session session, const QString &fileName, const QByteArray &digest,
                    std::shared_ptr<FileLock> lock, bool modified) {
  const Run *run = session.history ? &session.history->runs.back().run : nullptr;
  m_loading = {fileName,
               std::move(lock),
               digest,
               modified,
               {session.network.parameters(), session.step, session.hidden,
                session.training.learningRate, session.training.schedule, session.networkSeed,
                run != nullptr ? run->id : 1, run != nullptr ? run->name : std::string()}};
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
    m_digest = loaded.digest;
    m_changedOutside = false;
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
  startSaving(fileName, false);
}

void Document::saveOver(const QString &fileName) {
  startSaving(fileName, true);
}

void Document::startSaving(const QString &fileName, bool over) {
  if (refuseIf(!m_controller->snapshot() || isBusy())) {
    return;
  }
  m_saving = {QFileInfo(fileName).absoluteFilePath(), over};
  snapshotChanged();
}

void Document::write(const Saving &saving) {
  const auto outcome = std::make_shared<Outcome>();
  const auto contents = std::make_shared<Contents>();
  const int edits = m_controller->undoStack()->index();
  m_task.start(
      [outcome, contents,
       kept = std::make_shared<std::future<TrainingThread::Kept>>(m_controller->keep()),
       file = saving.file, locked = m_remembers, openLock = m_lock,
       open = saving.over ? QString() : m_fileName, digest = m_digest] {
        try {
          if (locked) {
            outcome->lock = lockOf(file, openLock);  // which waits for the disk
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
          const std::string text = writeSession(now.session);
          const bool isOpen = !open.isEmpty() && isSameFile(file.toStdString(), open.toStdString());
          outcome->changedOutside = isOpen && isChanged(file, digest);
          if (!outcome->changedOutside) {
            writeFile(file.toStdString(), text);
            outcome->digest = digestOf(text);
          }
        } catch (const std::exception &error) {
          outcome->error = QString::fromUtf8(error.what());
        }
      },
      [this, outcome, contents, saving, edits] {
        if (!outcome->error.isEmpty()) {
          emit failed(outcome->error);
          return;
        }
        m_changedOutside = outcome->changedOutside;
        if (m_changedOutside) {
          refresh();
          emit changedOutside(saving.file);
          return;
        }
        remember(saving.file);
        m_lock = outcome->lock;
        m_digest = outcome->digest;
        m_saved = std::move(*contents);
        QUndoStack *stack = m_controller->undoStack();
        const bool noEditSince = stack->index() == edits;
        noEditSince ? stack->setClean() : stack->resetClean();
        setState(saving.file, !noEditSince);
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
  if (m_changedOutside || m_controller->hasEdits()) {
    setState(m_fileName, true);
  } else if (!m_controller->isOutOfDate()) {
    setState(m_fileName, differsFromSaved(*m_controller->snapshot()));
  }
}

bool Document::differsFromSaved(const Snapshot &snapshot) const {
  if (snapshot.session->networkSeed != m_saved.networkSeed || snapshot.hidden != m_saved.hidden) {
    return true;
  }
  return !m_fileName.isEmpty() &&
         (snapshot.position.step != m_saved.step ||
          snapshot.training.learningRate != m_saved.learningRate ||
          snapshot.training.schedule != m_saved.schedule || snapshot.run != m_saved.run ||
          snapshot.runName != m_saved.runName || snapshot.runs != m_saved.runs ||
          !(snapshot.network.parameters() == m_saved.parameters));
}

Document::Contents Document::contentsOf(const Snapshot &snapshot) {
  return {snapshot.network.parameters(),
          snapshot.position.step,
          snapshot.hidden,
          snapshot.training.learningRate,
          snapshot.training.schedule,
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

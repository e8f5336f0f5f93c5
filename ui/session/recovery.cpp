// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery.h"

#include "session/document.h"
#include "session/trainingcontroller.h"

#include <exception>
#include <utility>

namespace chainrule {

Recovery::Recovery(TrainingController *controller, Document *document, QObject *parent)
    : QObject(parent),
      m_controller(controller),
      m_document(document),
      m_task(std::make_unique<BackgroundTask>()) {
  setDelay(usualDelay);
  m_sinceChange.setSingleShot(true);
  m_sinceChange.setTimerType(Qt::PreciseTimer);
  connect(&m_sinceChange, &QTimer::timeout, this, [this] {
    m_isDue = true;
    keepIfDue();
  });
  connect(document, &Document::opened, this, &Recovery::opened);
  connect(document, &Document::failed, this, [this] { m_recovering.reset(); });
  connect(document, &Document::stateChanged, this, &Recovery::refresh);
  connect(controller, &TrainingController::snapshotChanged, this, &Recovery::refresh);
}

Recovery::~Recovery() {
  m_task.reset();  // waits for what is being written
  for (const auto &file : {m_writing, m_file}) {
    if (file) {
      file->remove();
    }
  }
}

void Recovery::setDelay(std::chrono::milliseconds delay) {
  m_sinceChange.setInterval(delay);
}

void Recovery::recover(std::shared_ptr<RecoveryFile> file) {
  m_recovering = file;
  m_document->recover([file] { return file->read(); }, file->about().fileName,
                      file->about().digest);
}

void Recovery::opened() {
  giveUp();
  m_firstStep = state().step;
  if (m_recovering) {
    m_file = std::exchange(m_recovering, nullptr);
    m_seen = state();
  }
}

void Recovery::refresh() {
  if (m_controller->isOutOfDate()) {
    return;
  }
  if (!hasWork()) {
    giveUp();
    return;
  }
  if (m_seen != state()) {
    m_seen = state();
    if (!m_sinceChange.isActive()) {
      m_sinceChange.start();
    }
  }
  keepIfDue();
}

void Recovery::keepIfDue() {
  if (m_isDue && !m_writing && !m_controller->isOutOfDate() && hasWork()) {
    keep();
  }
}

void Recovery::keep() {
  m_isDue = false;
  m_sinceChange.stop();
  if (!m_file) {
    m_file = std::make_shared<RecoveryFile>();
  }
  const std::shared_ptr<const Snapshot> snapshot = m_controller->snapshot();
  m_file->setAbout({m_document->fileName(), QString::fromStdString(snapshot->session->title),
                    QDateTime::currentDateTime(), m_document->fileDigest()});
  m_writing = m_file;
  const auto error = std::make_shared<QString>();
  const auto step = std::make_shared<std::int64_t>(0);
  m_task->start(
      [error, step, file = m_file,
       kept = std::make_shared<std::future<TrainingThread::Kept>>(m_controller->keep())] {
        try {
          const Session session = kept->get().session;
          *step = session.step;
          file->write(session);
        } catch (const std::exception &problem) {
          *error = QString::fromUtf8(problem.what());
        }
      },
      [this, error, step] { finish(*error, *step); });
}

void Recovery::finish(const QString &error, std::int64_t step) {
  const std::shared_ptr<RecoveryFile> file = std::exchange(m_writing, nullptr);
  if (std::exchange(m_isGivenUp, false)) {
    file->remove();
  } else if (error.isEmpty()) {
    m_hasFailed = false;
    emit kept(step);
  } else {
    m_sinceChange.start();
    if (!std::exchange(m_hasFailed, true)) {
      emit failed(error);
    }
  }
  keepIfDue();
}

void Recovery::giveUp() {
  m_seen.reset();
  m_isDue = false;
  m_sinceChange.stop();
  if (m_writing) {
    m_isGivenUp = true;
  } else if (m_file) {
    m_file->remove();
  }
}

bool Recovery::hasWork() const {
  return m_document->isModified() ||
         (m_document->fileName().isEmpty() && state().step != m_firstStep);
}

Recovery::State Recovery::state() const {
  const Snapshot &snapshot = *m_controller->snapshot();
  return {snapshot.generation,
          snapshot.position.step,
          snapshot.hidden,
          snapshot.training.learningRate,
          snapshot.training.schedule,
          snapshot.runName,
          snapshot.runs};
}

}  // namespace chainrule

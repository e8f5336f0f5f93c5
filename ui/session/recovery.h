// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backgroundtask.h"
#include "session/recoveryfile.h"
#include "training/snapshot.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chainrule {

class Document;
class TrainingController;

/// Keeps the session of a window on the disk while it holds work that is saved nowhere: what would
/// be asked about before closing, and the steps made of a session without a file. The user's file
/// isn't touched. Once the work is saved, taken back, or given up for another session, or the
/// window is closed, what was kept is removed.
class Recovery : public QObject {
  Q_OBJECT

 public:
  /// How long after a change it is kept, however many follow, as in training. With the time to
  /// write it, no more than a minute of work can be lost.
  static constexpr std::chrono::milliseconds usualDelay{30'000};

  Recovery(TrainingController *controller, Document *document, QObject *parent = nullptr);
  ~Recovery() override;

  void setDelay(std::chrono::milliseconds delay);

  /// Opens what was left behind in place of what is open, as a change of its file. It is kept on
  /// until it is saved or given up, or forgotten about where it cannot be opened.
  void recover(std::shared_ptr<RecoveryFile> file);

 signals:
  void kept(std::int64_t step);
  void failed(const QString &message);  ///< not again before it has worked

 private:
  /// What changes whenever there is something new to keep.
  struct State {
    std::uint64_t generation;
    std::int64_t step;
    Hidden hidden;
    double learningRate;
    Schedule schedule;
    std::string runName;
    std::vector<std::shared_ptr<const Run>> runs;
    bool operator==(const State &) const = default;
  };

  void opened();
  void refresh();
  void keepIfDue();
  void keep();
  void finish(const QString &error, std::int64_t step);
  void giveUp();
  bool hasWork() const;
  State state() const;

  TrainingController *m_controller;
  Document *m_document;
  std::int64_t m_firstStep = 0;  // of the session opened
  std::optional<State> m_seen;
  std::shared_ptr<RecoveryFile> m_file;
  std::shared_ptr<RecoveryFile> m_writing;
  std::shared_ptr<RecoveryFile> m_recovering;
  QTimer m_sinceChange;  // the first that is not kept
  bool m_isDue = false;
  bool m_isGivenUp = false;  // what is being written
  bool m_hasFailed = false;
  std::unique_ptr<BackgroundTask> m_task;
};

}  // namespace chainrule

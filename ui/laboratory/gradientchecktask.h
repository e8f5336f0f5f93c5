// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradientcheck.h"
#include "session/backgroundtask.h"
#include "training/snapshot.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace chainrule {

/// What is known of the gradients of one state. The cost is the mean over the rows of the step to
/// be made from it.
struct GradientCheckAnswer {
  std::vector<int> rows;    ///< 0-based
  std::size_t trained = 0;  ///< parameters; `check` may be of a part of them
  std::shared_ptr<const GradientCheck> check;
  std::vector<std::size_t> order;                ///< of the check's parameters, the worst first
  std::size_t failures = 0;                      ///< how many did not pass
  std::optional<Entry> parameter;                ///< that the curve is of
  std::shared_ptr<const DifferenceCurve> curve;  ///< null: none yet
};

struct GradientCheckQuestion {
  std::shared_ptr<const Snapshot> snapshot;
  /// The trained parameter to draw the curve of, which is checked whatever the sample is; empty:
  /// the worst.
  std::optional<Entry> parameter;
  /// Whether the answer before is of the same state, so that only the curve is another.
  bool keepsCheck = false;
};

/// Checks gradients on a thread of its own. Of several questions the newest counts: one under way
/// is left off after one parameter's time.
class GradientCheckTask : public QObject {
  Q_OBJECT

 public:
  explicit GradientCheckTask(QObject *parent = nullptr);
  ~GradientCheckTask() override;

  void ask(GradientCheckQuestion question);

  /// Leaves off what is under way.
  void stop();

  bool isBusy() const { return m_task.isBusy(); }

  /// 0 … 1 of the parameters.
  double progress() const;

  /// The newest; never null, empty at first.
  const std::shared_ptr<const GradientCheckAnswer> &answer() const { return m_answer; }

 signals:
  void answered();
  void progressed();  ///< some times a second while it is busy
  void failed(const QString &reason);

 private:
  struct Result;
  void begin();
  void work(Result &result, const GradientCheckQuestion &question, const std::stop_token &stop);
  void takeResult();

  std::optional<GradientCheckQuestion> m_next;
  std::shared_ptr<const GradientCheckAnswer> m_answer;
  std::shared_ptr<Result> m_result;
  std::atomic<std::size_t> m_made = 0;
  std::atomic<std::size_t> m_toMake = 0;
  std::stop_source m_stop;
  QTimer m_news;
  BackgroundTask m_task;  // last: it ends before what its work uses
};

}  // namespace chainrule

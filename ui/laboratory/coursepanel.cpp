// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/coursepanel.h"

#include "export/plottables.h"
#include "roomytheme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr int mostPoints = 240;
constexpr int runningInterval = 400;    // ms between courses of a run that goes on
constexpr qint64 longestRunning = 150;  // ms a course may take to be found while training runs
constexpr double wordsHeight = 24;
constexpr double smallestType = 12;

}  // namespace

CoursePanel::CoursePanel(CourseKind kind, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_points(kind == CourseKind::Sharpness ? mostPoints : 0),
      m_plot(new CoursePlot(kind, this)),
      m_words(new QLabel(this)) {
  m_again.setSingleShot(true);
  m_again.setInterval(runningInterval);
  connect(&m_again, &QTimer::timeout, this, &CoursePanel::askIfNeeded);
  connect(&m_task, &NewestTask::failed, this, &CoursePanel::failed);
  connect(&m_task, &NewestTask::ended, this, &CoursePanel::showEnd);
}

void CoursePanel::setTheme(const Theme &theme) {
  m_theme = roomyFor(smallestType, theme);
  m_plot->setTheme(m_theme);
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, theme.muted);
  m_words->setPalette(colours);
  m_words->setFont(theme.textFont(12.5));
  resizeEvent(nullptr);
  update();
}

void CoursePanel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  m_plot->setStep(m_snapshot->position.step);
  askIfNeeded();
  refresh();
}

CoursePanel::Key CoursePanel::key() const {
  const Snapshot &now = *m_snapshot;
  return {now.generation,
          now.run,
          std::max(now.lastStepOfRun, now.position.step),
          now.changes.size() + now.edits.size() + now.scheduleChanges.size(),
          now.changes.empty() ? now.firstLearningRate : now.changes.back().to,
          now.edits.empty() ? 0 : now.edits.back().to,
          now.scheduleChanges.empty() ? now.firstSchedule : now.scheduleChanges.back().to};
}

bool CoursePanel::isCurrent() const {
  return m_snapshot && !m_outOfDate && m_answered == key();
}

void CoursePanel::askIfNeeded() {
  if (!isVisible() || !m_snapshot || m_outOfDate || !m_source || m_asked == key()) {
    return;
  }
  if (m_snapshot->running) {
    if (m_lastTook > longestRunning || m_task.isBusy()) {
      return;  // asked again when it rests, or when the one under way is there
    }
    if (m_sinceAsked.isValid() && m_sinceAsked.elapsed() < runningInterval) {
      if (!m_again.isActive()) {
        m_again.start();
      }
      return;
    }
  }
  m_asked = key();
  m_sinceAsked.start();
  const auto found = std::make_shared<std::optional<RunCourse>>();
  m_task.start([found, source = m_source(), points = m_points](
                   const std::stop_token &stop) { *found = courseOf(*source(), points, stop); },
               [this, found] { take(std::make_shared<const RunCourse>(std::move(**found))); });
}

void CoursePanel::take(std::shared_ptr<const RunCourse> course) {
  m_course = std::move(course);
  m_answered = m_asked;
  m_plot->setCourse(m_course);
}

void CoursePanel::showEnd() {
  m_lastTook = m_sinceAsked.elapsed();
  askIfNeeded();
  refresh();
}

bool CoursePanel::isOfRun() const {
  return m_answered && m_snapshot && !m_outOfDate &&
         m_answered->generation == m_snapshot->generation && m_answered->run == m_snapshot->run;
}

std::optional<double> CoursePanel::lambdaMax() const {
  if (!isVisible() || !m_course || m_course->sharpness.empty() || !isOfRun()) {
    return std::nullopt;
  }
  return m_plot->pointNear(m_snapshot->position.step).lambdaMax;
}

void CoursePanel::refresh() {
  m_plot->setStale(m_course && !isCurrent() && !(isOfRun() && m_snapshot->running));
  QString words = m_plot->words();
  if (m_course && !m_course->isWhole) {
    words += QLatin1Char(' ') +
             tr("(The run is long: its last %1 steps.)")
                 .arg(QLocale().toString(qint64(m_course->lastStep - m_course->firstStep + 1)));
  }
  m_words->setText(words);
  emit courseChanged();
}

PlotRecord CoursePanel::record() const {
  const bool isSharpness = m_kind == CourseKind::Sharpness;
  PlotRecord record;
  record.name = isSharpness ? tr("Sharpness") : tr("Gradient norms");
  record.size = m_plot->size();
  record.isStale = m_plot->isStale();
  if (!m_course) {
    return record;
  }
  record.picture = [kind = m_kind, course = m_course, stale = record.isStale,
                    step = m_snapshot->position.step](const Theme &theme, QSize size) {
    const auto plot = std::make_shared<CoursePlot>(kind);
    plot->setTheme(theme);
    plot->setCourse(course);
    plot->setStale(stale);
    plot->setStep(step);
    plot->resize(size);
    return Picture{size, theme.canvas, {}, [plot](QPainter &painter) { plot->paint(painter); }};
  };
  if (isSharpness) {
    record.tables.push_back({tr("Numbers as CSV"),
                             tr("λmax and 2/α at the steps where λmax was found, with all digits."),
                             QString(), [course = m_course] { return sharpnessTable(*course); }});
  } else {
    record.tables.push_back(
        {tr("Numbers as CSV"),
         tr("‖∂C/∂W‖ of each layer with all digits: the lowest, the highest and the last of each "
            "few steps, or of each step where there are few."),
         QString(), [course = m_course] { return gradientNormTable(*course); }});
  }
  return record;
}

// Out of sight nothing is computed.
void CoursePanel::hideEvent(QHideEvent *event) {
  QWidget::hideEvent(event);
  if (m_task.isBusy()) {
    m_task.stop();
    m_asked = m_answered;
  }
}

void CoursePanel::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  if (m_snapshot) {
    askIfNeeded();
    refresh();
  }
}

void CoursePanel::resizeEvent(QResizeEvent *) {
  const int words = qRound(wordsHeight * m_theme.scale);
  const int margin = qRound(18 * m_theme.scale);
  m_plot->setGeometry(0, 0, width(), std::max(1, height() - words));
  m_words->setGeometry(margin, height() - words, std::max(1, width() - 2 * margin), words);
}

void CoursePanel::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), m_theme.canvas);
}

}  // namespace chainrule

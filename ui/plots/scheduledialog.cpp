// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/scheduledialog.h"

#include "numberformat.h"
#include "panels/learningratescale.h"
#include "plots/ratecourse.h"
#include "schedulewords.h"
#include "textline.h"
#include "training/session.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace chainrule {
namespace {

constexpr std::int64_t usualSteps = 100;
constexpr double usualFactor = 0.5;
constexpr double previewMargin = 14;
constexpr double axisHeight = 20;
constexpr double labelSize = 12;

QDoubleSpinBox *stepsBox(std::int64_t least, std::int64_t value, const char *name) {
  auto *box = new QDoubleSpinBox;
  box->setDecimals(0);
  box->setRange(static_cast<double>(least), static_cast<double>(maximumSteps));
  box->setGroupSeparatorShown(true);
  box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  box->setValue(static_cast<double>(value));
  box->setObjectName(QLatin1String(name));
  return box;
}

}  // namespace

/// α over the steps, and where the next one stands.
class SchedulePreview : public QWidget {
 public:
  SchedulePreview(double learningRate, std::int64_t step, std::int64_t lastStep, const Theme &theme)
      : m_learningRate(learningRate), m_step(step), m_leastSteps(lastStep), m_theme(theme) {
    setObjectName(QStringLiteral("schedulePreview"));
    setMinimumSize(qRound(420 * theme.scale), qRound(150 * theme.scale));
  }

  /// Nothing where there is none.
  void show(const std::optional<Schedule> &chosen) {
    m_isEmpty = !chosen;
    update();
    if (m_isEmpty) {
      return;
    }
    const Schedule &schedule = *chosen;
    const std::int64_t steps = std::min(schedule.steps, maximumSteps / 8);
    const std::int64_t warmUp = std::min(schedule.warmUp, maximumSteps / 8);
    const bool ends = schedule.kind == Schedule::Kind::Cosine;
    const std::int64_t last =
        std::max({m_leastSteps, warmUp + (ends ? steps + steps / 4 : 4 * steps), warmUp * 3 / 2,
                  std::int64_t{10}});
    m_course = RateCourse(m_learningRate, schedule, last);
  }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.canvas);
    const double scale = m_theme.scale;
    const double margin = previewMargin * scale;
    const QRectF area(margin, margin / 2, width() - 2 * margin,
                      height() - margin / 2 - axisHeight * scale);
    painter.setPen(QPen(m_theme.nodeOutline, 1.2));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const PlotMapping mapping{area, {0, static_cast<double>(m_course.lastStep())}, {0, 1}, false};
    if (m_isEmpty) {
      return;
    }
    const RateLine line(m_course, mapping);
    line.paintLine(painter, m_theme);
    std::vector<QRectF> taken;
    if (m_step > 0) {
      const double x = mapping.x(static_cast<double>(m_step));
      painter.setPen(QPen(m_theme.ink, 1.2, Qt::DashLine));
      painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
      taken.emplace_back(x - 1, area.top(), 2, area.height());
    }
    line.paintLabels(painter, m_theme, m_step, taken);
    const QRectF labels(area.left(), area.bottom(), area.width(), axisHeight * scale);
    const QFont font = m_theme.textFont(labelSize);
    drawTextLine(painter, font, m_theme.muted, labels, Qt::AlignLeft, QStringLiteral("0"));
    drawTextLine(
        painter, font, m_theme.muted, labels, Qt::AlignRight,
        ScheduleDialog::tr("step %1").arg(QLocale().toString(qint64(m_course.lastStep()))));
  }

 private:
  double m_learningRate;
  std::int64_t m_step;
  std::int64_t m_leastSteps;
  Theme m_theme;
  RateCourse m_course;
  bool m_isEmpty = true;
};

ScheduleDialog::ScheduleDialog(double learningRate, const Schedule &schedule, std::int64_t step,
                               std::int64_t lastStep, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_learningRate(learningRate),
      m_step(step),
      m_kind(new QComboBox),
      m_steps(stepsBox(1, schedule.steps > 0 ? schedule.steps : usualSteps, "scheduleSteps")),
      m_factor(new QLineEdit(inField(hasFactor(schedule.kind) ? schedule.factor : usualFactor))),
      m_warmUp(stepsBox(0, schedule.warmUp, "scheduleWarmUp")),
      m_form(new QFormLayout),
      m_words(new QLabel),
      m_preview(new SchedulePreview(learningRate, step, lastStep, theme)),
      m_factorIsUsers(hasFactor(schedule.kind)) {
  setWindowTitle(tr("Schedule of the learning rate α"));
  m_kind->setObjectName(QStringLiteral("scheduleKind"));
  for (const Schedule::Kind each :
       {Schedule::Kind::Constant, Schedule::Kind::StepDecay, Schedule::Kind::Exponential,
        Schedule::Kind::InverseTime, Schedule::Kind::Cosine}) {
    m_kind->addItem(scheduleName({each}));
  }
  m_kind->setCurrentIndex(static_cast<int>(schedule.kind));
  m_factor->setObjectName(QStringLiteral("scheduleFactor"));
  m_words->setObjectName(QStringLiteral("scheduleWords"));
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::PlainText);
  m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_words->setMinimumHeight(3 * m_words->fontMetrics().lineSpacing());
  m_kind->setToolTip(tr("How α changes from step to step"));
  m_steps->setToolTip(tr("After how many steps α takes the factor, or how many the cosine lasts"));
  m_factor->setToolTip(tr("What α is multiplied by: a number from 0 to 1"));
  m_warmUp->setToolTip(tr("Over how many steps α grows to its full size at first; 0 for none"));
  m_form->addRow(tr("&Kind"), m_kind);
  m_form->addRow(tr("&Steps"), m_steps);
  m_form->addRow(tr("&Factor"), m_factor);
  m_form->addRow(tr("&Warm-up, steps"), m_warmUp);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  m_accept = buttons->button(QDialogButtonBox::Ok);
  m_accept->setToolTip(tr("The next step goes by this schedule (Enter)"));
  buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Leave α as it is (Escape)"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_kind, &QComboBox::currentIndexChanged, this, &ScheduleDialog::changeKind);
  connect(m_steps, &QDoubleSpinBox::valueChanged, this, &ScheduleDialog::refresh);
  connect(m_warmUp, &QDoubleSpinBox::valueChanged, this, &ScheduleDialog::refresh);
  connect(m_factor, &QLineEdit::textEdited, this, [this] { m_factorIsUsers = true; });
  connect(m_factor, &QLineEdit::textChanged, this, &ScheduleDialog::refresh);
  auto *column = new QVBoxLayout(this);
  column->addLayout(m_form);
  column->addWidget(m_preview, 1);
  column->addWidget(m_words);
  column->addWidget(buttons);
  refresh();
}

Schedule::Kind ScheduleDialog::kind() const {
  return static_cast<Schedule::Kind>(m_kind->currentIndex());
}

void ScheduleDialog::changeKind() {
  if (!m_factorIsUsers) {
    m_factor->setText(inField(kind() == Schedule::Kind::Cosine ? 0 : usualFactor));
  }
  refresh();
}

QString ScheduleDialog::problem() const {
  if (!hasFactor(kind())) {
    return {};
  }
  const bool isCosine = kind() == Schedule::Kind::Cosine;
  const std::optional<double> factor = learningRateTyped(m_factor->text());
  if (factor && *factor <= 1 && (isCosine ? *factor >= 0 : *factor > 0)) {
    return {};
  }
  return (isCosine ? tr("“%1” is no factor: a number from 0 to 1 is expected.")
                   : tr("“%1” is no factor: a number above 0 and at most 1 is expected."))
      .arg(m_factor->text().simplified().left(30));
}

// What the next step takes is told since a schedule counts from step 0, not from here.
QString ScheduleDialog::words(const Schedule &schedule) const {
  const QString next = shortNumber(m_learningRate * partAt(schedule, m_step));
  return scheduleWords(schedule) + QLatin1Char('\n') +
         tr("Step %1, the next, takes α = %2").arg(QLocale().toString(qint64(m_step)), next);
}

std::optional<Schedule> ScheduleDialog::schedule() const {
  if (!problem().isEmpty()) {
    return std::nullopt;
  }
  Schedule schedule;
  schedule.kind = kind();
  if (hasSteps(schedule.kind)) {
    schedule.steps = static_cast<std::int64_t>(m_steps->value());
  }
  if (hasFactor(schedule.kind)) {
    schedule.factor = learningRateTyped(m_factor->text()).value_or(0);
  }
  schedule.warmUp = static_cast<std::int64_t>(m_warmUp->value());
  return schedule;
}

void ScheduleDialog::refresh() {
  m_form->setRowVisible(m_steps, hasSteps(kind()));
  m_form->setRowVisible(m_factor, hasFactor(kind()));
  const std::optional<Schedule> chosen = schedule();
  m_accept->setEnabled(chosen.has_value());
  m_words->setText(chosen ? words(*chosen) : problem());
  m_preview->show(chosen);
  m_preview->setAccessibleName(chosen ? words(*chosen) : QString());
}

}  // namespace chainrule

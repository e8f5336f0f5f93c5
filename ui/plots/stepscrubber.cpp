// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/stepscrubber.h"

#include "controls/trackslider.h"
#include "textline.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {
namespace {

constexpr double fontSize = 12;
constexpr double rowHeight = 26;
constexpr double gap = 8;
constexpr double handleInset = 8.5;  // of the track in the slider
constexpr int mostPositions = 1 << 30;

QString grouped(std::int64_t step) {
  return QLocale().toString(qint64(step));
}

/// Digits, and what stands between groups of them in the locale.
QRegularExpression whatIsTyped() {
  return QRegularExpression(
      QStringLiteral("[\\d\\s%1]*").arg(QRegularExpression::escape(QLocale().groupSeparator())),
      QRegularExpression::UseUnicodePropertiesOption);
}

}  // namespace

StepScrubber::StepScrubber(QWidget *parent)
    : QWidget(parent), m_slider(new TrackSlider(this)), m_field(new QLineEdit(this)) {
  m_slider->setObjectName(QStringLiteral("stepSlider"));
  m_slider->setAccessibleName(tr("Step of the run"));
  m_field->setObjectName(QStringLiteral("stepField"));
  m_field->setAccessibleName(tr("Step"));
  m_field->setAlignment(Qt::AlignRight);
  m_field->setValidator(new QRegularExpressionValidator(whatIsTyped(), m_field));
  m_field->setFocusPolicy(Qt::StrongFocus);
  m_field->installEventFilter(this);
  m_slider->installEventFilter(this);
  connect(m_slider, &TrackSlider::valueChanged, this, &StepScrubber::takePosition);
  connect(m_slider, &TrackSlider::spokenValueRequested, m_slider,
          [this](double step) { m_slider->setValue(positionOf(static_cast<std::int64_t>(step))); });
  connect(m_field, &QLineEdit::editingFinished, this, &StepScrubber::showStep);
  setEnabled(false);
  showStep();
  setTheme(Theme::light());
}

void StepScrubber::setTheme(const Theme &theme) {
  m_theme = theme;
  colour();
  updateGeometry();
  resizeEvent(nullptr);
  update();
}

void StepScrubber::colour() {
  m_slider->setTheme(m_theme, m_outOfDate ? m_theme.muted : m_theme.ink, true);
  m_field->setFont(m_theme.textFont(fontSize, QFont::DemiBold, m_outOfDate));
  QPalette colours = m_theme.palette();
  colours.setColor(QPalette::Base, m_theme.card);
  colours.setColor(QPalette::Text, m_outOfDate ? m_theme.muted : m_theme.ink);
  m_field->setPalette(colours);
  m_field->setProperty("stale", m_outOfDate);  // for the style sheet
  m_field->style()->unpolish(m_field);
  m_field->style()->polish(m_field);
}

std::int64_t StepScrubber::stepAt(int position) const {
  return std::min(m_first + position * m_stepsPerPosition, m_last);
}

int StepScrubber::positionOf(std::int64_t step) const {
  const std::int64_t within = std::clamp(step, m_first, m_last) - m_first;
  return static_cast<int>((within + m_stepsPerPosition - 1) / m_stepsPerPosition);
}

void StepScrubber::setRun(std::int64_t first, std::int64_t last, std::int64_t step,
                          bool outOfDate) {
  if (std::exchange(m_outOfDate, outOfDate) != outOfDate) {
    colour();
  }
  if (first == m_first && last == m_last && step == m_step) {
    return;
  }
  const bool isNarrower = m_last != last;
  m_first = first;
  m_last = last;
  setEnabled(last > first);
  if (!m_slider->isSliderDown()) {
    m_step = step;
  }
  setPositions();
  if (isNarrower) {
    resizeEvent(nullptr);
    update();
  }
  showStep();
}

// Where the track goes on beyond the run, so do its positions.
void StepScrubber::setPositions() {
  // As far as the track goes where the words below end it sooner.
  const double share = (trackEnd() - m_trackLeft) / std::max(1.0, m_trackRight - m_trackLeft);
  const auto shown = static_cast<double>(m_reach - m_first) * std::clamp(share, 0.0, 1.0);
  const std::int64_t reach = std::max(m_last, m_first + static_cast<std::int64_t>(shown));
  m_stepsPerPosition = (reach - m_first) / mostPositions + 1;
  const auto positions =
      static_cast<int>((reach - m_first + m_stepsPerPosition - 1) / m_stepsPerPosition);
  const QSignalBlocker blocker(m_slider);
  m_slider->setRange(0, positions);
  m_slider->setReach(positionOf(m_last));
  m_slider->setPageStep(std::max(1, positionOf(m_last) / 10));
  m_slider->setValue(positionOf(m_step));
  m_slider->update();
  showSight();
}

void StepScrubber::setSight(const std::optional<Sight> &sight) {
  if (m_sight != sight) {
    m_sight = sight;
    showSight();
    describe();
  }
}

void StepScrubber::showSight() {
  const auto position = [this](double step) {
    const double within = (step - static_cast<double>(m_first)) / double(m_stepsPerPosition);
    return static_cast<int>(std::clamp(within, 0.0, double(m_slider->maximum())));
  };
  m_slider->setBand(
      m_sight ? std::optional(TrackSlider::Band{position(m_sight->from), position(m_sight->to)})
              : std::nullopt);
}

void StepScrubber::takePosition(int position) {
  const std::int64_t before = std::exchange(m_step, stepAt(position));
  if (position != positionOf(m_step)) {
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(positionOf(m_step));
  }
  if (m_step != before) {
    showStep();
    emit stepChosen(m_step);
  }
}

void StepScrubber::showStep() {
  const bool isBeingTyped = m_field->hasFocus() && m_field->isModified();
  if (!isBeingTyped) {
    m_field->setText(grouped(m_step));
  }
  describe();
}

void StepScrubber::describe() {
  const QString where = tr("step %1 of %2").arg(grouped(m_step), grouped(m_last));
  m_slider->setSpokenValue({static_cast<double>(m_step), static_cast<double>(m_first),
                            static_cast<double>(m_last), where});
  QString tip = m_step < m_last
                    ? tr("Step %1 of %2. Training from here repeats the run; a change makes it "
                         "another one")
                          .arg(grouped(m_step), grouped(m_last))
                    : tr("Go back to any step of the run");
  if (m_sight) {
    tip += QLatin1Char('\n') + tr("The band is what the plot shows of it");
  }
  m_slider->setToolTip(tip);
  m_field->setToolTip(tr("Type a step from %1 to %2").arg(grouped(m_first), grouped(m_last)));
}

// Digits with or without the locale's groups; anything else goes back to the step that is shown.
void StepScrubber::takeTyped() {
  bool isNumber = false;
  QString typed = m_field->text();
  typed.remove(QLocale().groupSeparator());
  typed.remove(QLatin1Char(' '));
  const qint64 step = typed.toLongLong(&isNumber);
  m_field->setModified(false);
  if (!isNumber) {
    const QString text = m_field->text().simplified();
    showStep();
    emit stepRefused(tr("“%1” is no step: a whole number from %2 to %3 is expected.")
                         .arg(text, grouped(m_first), grouped(m_last)));
    return;
  }
  m_step = std::clamp(std::int64_t{step}, m_first, m_last);
  if (step > m_last) {
    emit stepRefused(tr("The run has no step %1 yet. This is its last one, step %2.")
                         .arg(grouped(step), grouped(m_last)));
  } else if (step < m_first) {
    emit stepRefused(tr("The run has no step %1. This is its first one, step %2.")
                         .arg(grouped(step), grouped(m_first)));
  }
  const QSignalBlocker blocker(m_slider);
  m_slider->setValue(positionOf(m_step));
  showStep();
  m_field->selectAll();
  emit stepChosen(m_step);
}

bool StepScrubber::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
    update();
  }
  if (watched == m_field && event->type() == QEvent::KeyPress) {
    const auto *key = static_cast<QKeyEvent *>(event);
    // A line edit leaves Enter to the window, where it makes a step.
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      takeTyped();
      return true;
    }
    if (key->key() == Qt::Key_Escape) {
      m_field->setModified(false);
      showStep();
      m_field->clearFocus();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

double StepScrubber::fieldWidth() const {
  const QFontMetricsF metrics(m_field->font());
  return metrics.horizontalAdvance(QString(grouped(m_last).size(), QLatin1Char('8'))) +
         22 * m_theme.scale;
}

QSize StepScrubber::sizeHint() const {
  return {qRound(200 * m_theme.scale), qRound(rowHeight * m_theme.scale)};
}

void StepScrubber::setTrack(double left, double right, std::int64_t reach, double words) {
  if (left == m_trackLeft && right == m_trackRight && reach == m_reach && words == m_words) {
    return;
  }
  m_trackLeft = left;
  m_trackRight = right;
  m_reach = reach;
  m_words = words;
  resizeEvent(nullptr);
  update();
}

double StepScrubber::wordsBegin() const {
  const QFontMetricsF metrics(m_theme.textFont(fontSize));
  const double words = metrics.horizontalAdvance(before()) + metrics.horizontalAdvance(after());
  const double gaps = 3 * gap * m_theme.scale;
  return std::min(m_words, width() - words - fieldWidth() - gaps);
}

double StepScrubber::trackEnd() const {
  return std::min(m_trackRight, wordsBegin() - (handleInset + gap) * m_theme.scale);
}

QString StepScrubber::before() const {
  return tr("Step");
}

QString StepScrubber::after() const {
  return tr("of %1").arg(grouped(m_last));
}

void StepScrubber::resizeEvent(QResizeEvent *) {
  const double scale = m_theme.scale;
  const QFontMetricsF metrics(m_theme.textFont(fontSize));
  const double inset = handleInset * scale;
  const double words = wordsBegin();
  const int from = qRound(m_trackLeft - inset);
  const int to = qRound(trackEnd() + inset);
  m_slider->setGeometry(from, qRound(4 * scale), std::max(1, to - from), qRound(18 * scale));
  const double left = words + gap * scale + metrics.horizontalAdvance(before());
  setPositions();
  m_field->setGeometry(QRectF(left, 1, fieldWidth(), rowHeight * scale - 2).toAlignedRect());
}

void StepScrubber::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const QFont font = m_theme.textFont(fontSize);
  const double between = gap * m_theme.scale;
  if (m_slider->hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.ink, 2));
    painter.drawRoundedRect(QRectF(m_slider->geometry()).adjusted(-2, -2, 2, 2), 4, 4);
  }
  const QRectF field(m_field->geometry());
  drawTextLine(painter, font, m_theme.muted, {0, 0, field.left() - between, height() * 1.0},
               Qt::AlignRight, before());
  drawTextLine(painter, font, m_theme.muted,
               {field.right() + between, 0, width() - field.right() - between, height() * 1.0},
               Qt::AlignLeft, after());
}

}  // namespace chainrule

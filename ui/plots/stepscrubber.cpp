// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/stepscrubber.h"

#include "controls/trackslider.h"
#include "textline.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

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

}  // namespace

StepScrubber::StepScrubber(QWidget *parent)
    : QWidget(parent), m_slider(new TrackSlider(this)), m_field(new QLineEdit(this)) {
  m_slider->setObjectName(QStringLiteral("stepSlider"));
  m_slider->setAccessibleName(tr("Step of the run"));
  m_field->setObjectName(QStringLiteral("stepField"));
  m_field->setAccessibleName(tr("Step"));
  m_field->setAlignment(Qt::AlignRight);
  m_field->setFocusPolicy(Qt::StrongFocus);
  m_field->installEventFilter(this);
  connect(m_slider, &TrackSlider::valueChanged, this, [this](int position) {
    m_step = stepAt(position);
    showStep();
    emit stepChosen(m_step);
  });
  connect(m_slider, &TrackSlider::spokenValueRequested, m_slider,
          [this](double step) { m_slider->setValue(positionOf(static_cast<std::int64_t>(step))); });
  connect(m_field, &QLineEdit::editingFinished, this, &StepScrubber::showStep);
  setEnabled(false);
  showStep();
  setTheme(Theme::light());
}

void StepScrubber::setTheme(const Theme &theme) {
  m_theme = theme;
  m_slider->setTheme(theme, theme.ink, true);
  m_field->setFont(theme.textFont(fontSize, QFont::DemiBold));
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Base, theme.card);
  m_field->setPalette(colours);
  updateGeometry();
  resizeEvent(nullptr);
  update();
}

std::int64_t StepScrubber::stepAt(int position) const {
  return std::min(m_first + position * m_stepsPerPosition, m_last);
}

int StepScrubber::positionOf(std::int64_t step) const {
  const std::int64_t within = std::clamp(step, m_first, m_last) - m_first;
  return static_cast<int>((within + m_stepsPerPosition - 1) / m_stepsPerPosition);
}

void StepScrubber::setRun(std::int64_t first, std::int64_t last, std::int64_t step) {
  if (first == m_first && last == m_last && step == m_step) {
    return;
  }
  const bool isNarrower = m_last != last;
  m_first = first;
  m_last = last;
  m_stepsPerPosition = (last - first) / mostPositions + 1;
  setEnabled(last > first);
  const int positions = positionOf(last);
  const QSignalBlocker blocker(m_slider);
  m_slider->setRange(0, positions);
  m_slider->setPageStep(std::max(1, positions / 10));
  if (!m_slider->isSliderDown()) {
    m_step = step;
    m_slider->setValue(positionOf(step));
    m_slider->update();
  }
  if (isNarrower) {
    resizeEvent(nullptr);
    update();
  }
  showStep();
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
  m_slider->setToolTip(m_step < m_last
                           ? tr("Step %1 of %2. Training from here repeats the run; a change makes "
                                "it another one")
                                 .arg(grouped(m_step), grouped(m_last))
                           : tr("Go back to any step of the run"));
  m_field->setToolTip(tr("Type a step from %1 to %2").arg(grouped(m_first), grouped(m_last)));
}

// Digits with or without the locale's groups; anything else, or a step the run does not have, goes
// back to the step that is shown.
void StepScrubber::takeTyped() {
  bool isNumber = false;
  QString typed = m_field->text();
  typed.remove(QLocale().groupSeparator());
  typed.remove(QLatin1Char(' '));
  const qint64 step = typed.toLongLong(&isNumber);
  m_field->setModified(false);
  if (!isNumber) {
    showStep();
    return;
  }
  m_step = std::clamp(std::int64_t{step}, m_first, m_last);
  const QSignalBlocker blocker(m_slider);
  m_slider->setValue(positionOf(m_step));
  showStep();
  m_field->selectAll();
  emit stepChosen(m_step);
}

bool StepScrubber::eventFilter(QObject *watched, QEvent *event) {
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

void StepScrubber::setTrack(double left, double right, double words) {
  if (left == m_trackLeft && right == m_trackRight && words == m_words) {
    return;
  }
  m_trackLeft = left;
  m_trackRight = right;
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
  const double end = std::min(m_trackRight, words - inset - gap * scale);
  const QRectF slider(m_trackLeft - inset, 4 * scale, std::max(1.0, end - m_trackLeft + 2 * inset),
                      18 * scale);
  m_slider->setGeometry(slider.toAlignedRect());
  const double left = words + gap * scale + metrics.horizontalAdvance(before());
  m_field->setGeometry(QRectF(left, 1, fieldWidth(), rowHeight * scale - 2).toAlignedRect());
}

void StepScrubber::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const QFont font = m_theme.textFont(fontSize);
  const double between = gap * m_theme.scale;
  const QRectF field(m_field->geometry());
  drawTextLine(painter, font, m_theme.muted, {0, 0, field.left() - between, height() * 1.0},
               Qt::AlignRight, before());
  drawTextLine(painter, font, m_theme.muted,
               {field.right() + between, 0, width() - field.right() - between, height() * 1.0},
               Qt::AlignLeft, after());
}

}  // namespace chainrule

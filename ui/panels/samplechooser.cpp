// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/samplechooser.h"

#include "panels/transportbutton.h"
#include "tabulartext.h"
#include "textline.h"

#include <QLocale>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double captionSize = 12;
constexpr double captionCentre = -15;  // from the middle of the widget
constexpr double numberSize = 18;
constexpr double numberCentre = 8;
constexpr double narrowest = 50;
constexpr double widest = 108;
constexpr double widestCompact = 68;
constexpr double compactFactor = 0.9;

}  // namespace

SampleChooser::SampleChooser(QWidget *parent)
    : QWidget(parent),
      m_previous(new TransportButton(TransportIcon::Back, TransportButton::Shape::Bare, this)),
      m_next(new TransportButton(TransportIcon::NextStage, TransportButton::Shape::Bare, this)) {
  m_previous->setObjectName(QStringLiteral("previousSample"));
  m_previous->setAccessibleName(tr("Previous sample"));
  m_previous->setToolTip(tr("Previous sample ([)"));
  m_next->setObjectName(QStringLiteral("nextSample"));
  m_next->setAccessibleName(tr("Next sample"));
  m_next->setToolTip(tr("Next sample (])"));
  for (TransportButton *button : {m_previous, m_next}) {
    button->setAutoRepeat(true);
    button->setEnabled(false);
  }
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  setAccessibleName(tr("Sample"));
  connect(m_previous, &QAbstractButton::clicked, this, [this] { chooseNeighbour(-1); });
  connect(m_next, &QAbstractButton::clicked, this, [this] { chooseNeighbour(1); });
}

void SampleChooser::setTheme(const Theme &theme) {
  m_theme = theme;
  m_previous->setTheme(theme);
  m_next->setTheme(theme);
  updateGeometry();
  update();
}

void SampleChooser::setCompact(bool compact) {
  m_compact = compact;
  updateGeometry();
  update();
}

void SampleChooser::setSample(int sample, int rows) {
  if (m_sample == sample && m_rows == rows) {
    return;
  }
  if (m_rows != rows) {
    updateGeometry();
  }
  m_sample = sample;
  m_rows = rows;
  m_previous->setEnabled(rows > 1);
  m_next->setEnabled(rows > 1);
  setAccessibleDescription(
      tr("%1 of %2").arg(QLocale().toString(sample + 1), QLocale().toString(rows)));
  setToolTip(tr("Sample %1: the row of the data that is shown").arg(accessibleDescription()));
  update();
}

void SampleChooser::setStale(bool stale) {
  if (m_stale != stale) {
    m_stale = stale;
    update();
  }
}

void SampleChooser::chooseNeighbour(int offset) {
  if (m_rows > 1) {
    emit sampleChosen(((m_sample + offset) % m_rows + m_rows) % m_rows);
  }
}

QString SampleChooser::text(int sample) const {
  return QStringLiteral("%1 / %2").arg(sample + 1).arg(m_rows);
}

QSize SampleChooser::sizeHint() const {
  const double scale = m_theme.scale * (m_compact ? compactFactor : 1);
  const TabularText numbers(m_theme.textFont(numberSize, QFont::DemiBold));
  const double width = std::clamp(numbers.width(text(std::max(0, m_rows - 1))), narrowest * scale,
                                  (m_compact ? widestCompact : widest) * m_theme.scale);
  return {static_cast<int>(std::ceil(width)) + 2 * m_previous->sizeHint().width(),
          qRound(50 * m_theme.scale)};
}

void SampleChooser::resizeEvent(QResizeEvent *) {
  const QSize arrow = m_previous->sizeHint();
  const int top = qRound(height() / 2.0 + numberCentre * m_theme.scale) - arrow.height() / 2;
  m_previous->setGeometry(0, top, arrow.width(), arrow.height());
  m_next->setGeometry(width() - arrow.width(), top, arrow.width(), arrow.height());
}

void SampleChooser::wheelEvent(QWheelEvent *event) {
  m_wheel += event->angleDelta().y();
  const int notches = m_wheel / QWheelEvent::DefaultDeltasPerStep;
  m_wheel -= notches * QWheelEvent::DefaultDeltasPerStep;
  if (notches != 0) {
    chooseNeighbour(-notches);
  }
  event->accept();
}

void SampleChooser::paintEvent(QPaintEvent *) {
  const double scale = m_theme.scale;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  drawTextLine(painter, m_theme.textFont(captionSize), m_theme.muted,
               QRectF(rect()).translated(0, captionCentre * scale), Qt::AlignLeft, tr("Sample"));
  if (m_rows == 0) {
    return;
  }
  const double arrow = m_previous->width();
  const QRectF middle =
      QRectF(rect()).adjusted(arrow, 0, -arrow, 0).translated(0, numberCentre * scale);
  const double full =
      TabularText(m_theme.textFont(numberSize, QFont::DemiBold)).width(text(m_rows - 1));
  const double size = numberSize * std::min(1.0, middle.width() / full);
  painter.setPen(m_stale ? m_theme.muted : m_theme.ink);
  TabularText(m_theme.textFont(size, m_stale ? QFont::Normal : QFont::DemiBold, m_stale))
      .paintCentred(painter, middle, text(m_sample));
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/slipnote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QToolButton>

namespace chainrule {

namespace {

constexpr int markWidth = 40;  // left of the words
constexpr int compactMarkWidth = 28;

const QString dismissedKey = QStringLiteral("equation/dismissedSlips");

QStringList rememberedAsDismissed() {
  return QSettings().value(dismissedKey).toStringList();
}

}  // namespace

SlipNote::SlipNote(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_dismiss(new QToolButton(this)) {
  auto *layout = new QHBoxLayout(this);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_dismiss, 0, Qt::AlignTop);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_dismiss->setObjectName(QStringLiteral("dockButton"));
  m_dismiss->setText(QStringLiteral("✕"));
  m_dismiss->setFocusPolicy(Qt::TabFocus);
  m_dismiss->setToolTip(tr("Don't point this out again"));
  m_dismiss->setAccessibleName(tr("Don't point this out again"));
  connect(m_dismiss, &QToolButton::clicked, this, &SlipNote::dismiss);
  hide();
}

void SlipNote::setTheme(const Theme &theme) {
  m_theme = theme;
  QPalette palette = theme.palette();
  palette.setColor(QPalette::WindowText, theme.ink);
  palette.setColor(QPalette::ButtonText, theme.muted);
  m_text->setPalette(palette);
  setCompact(m_compact);
  m_dismiss->setPalette(palette);
  update();
}

void SlipNote::setCompact(bool compact) {
  m_compact = compact;
  const double s = m_theme.scale;
  const int button = qRound(20 * s);
  m_dismiss->setFixedSize(button, button);
  layout()->setContentsMargins((QMarginsF(compact ? compactMarkWidth : markWidth, compact ? 3 : 6,
                                          compact ? 4 : 8, compact ? 3 : 6) *
                                s)
                                   .toMargins());
  m_text->setFont(m_theme.textFont(compact ? 11 : 12.5));
  update();
}

void SlipNote::setSlip(const QString &name, const QString &text) {
  m_name = name;
  m_text->setText(text);
  setAccessibleName(text);
  refresh();
}

QString SlipNote::text() const {
  return m_text->text();
}

bool SlipNote::anyDismissed() {
  return !rememberedAsDismissed().isEmpty();
}

void SlipNote::setRemembers(bool remembers) {
  m_remembers = remembers;
  refresh();
}

void SlipNote::recallAll() {
  m_dismissed.clear();
  if (m_remembers) {
    QSettings().remove(dismissedKey);
  }
  refresh();
}

void SlipNote::dismiss() {
  if (m_remembers) {
    QSettings().setValue(dismissedKey, dismissed() << m_name);
  } else {
    m_dismissed << m_name;
  }
  refresh();
}

QStringList SlipNote::dismissed() const {
  return m_remembers ? rememberedAsDismissed() : m_dismissed;
}

void SlipNote::refresh() {
  setVisible(!m_name.isEmpty() && !dismissed().contains(m_name));
}

void SlipNote::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.sunk);
  painter.fillRect(QRect(0, 0, width(), 1), m_theme.hairline);
  painter.setRenderHint(QPainter::Antialiasing);
  const double diameter = 16;
  const int room = m_compact ? compactMarkWidth : markWidth;
  const QRectF mark((room - diameter) / 2, m_compact ? 5 : 8, diameter, diameter);
  painter.setPen(QPen(m_theme.muted, 1.3));
  painter.drawEllipse(mark);
  painter.setPen(m_theme.muted);
  painter.setFont(m_theme.textFont(11, QFont::DemiBold));
  painter.drawText(mark, Qt::AlignCenter, QStringLiteral("!"));
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"

#include <QHBoxLayout>
#include <QPainter>

namespace chainrule {
namespace {

constexpr int markWidth = 34;

}  // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_close(new QToolButton(this)) {
  auto *layout = new QHBoxLayout(this);
  layout->addWidget(m_label, 1);
  layout->addWidget(m_close);
  m_label->setWordWrap(true);
  m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setObjectName(QStringLiteral("dockButton"));
  m_close->setText(QStringLiteral("✕"));
  m_close->setToolTip(tr("Close this message"));
  m_close->setAccessibleName(tr("Close this message"));
  connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

void MessageBar::setTheme(const Theme &theme) {
  m_theme = theme;
  restyle();
}

void MessageBar::show(Kind kind, const QString &message) {
  m_kind = kind;
  m_label->setText(message);
  setAccessibleName(message);
  restyle();
  setVisible(true);
}

void MessageBar::hideNote() {
  if (m_kind == Kind::Note) {
    hide();
  }
}

void MessageBar::restyle() {
  const QColor text = m_kind == Kind::Error ? m_theme.wrong : m_theme.ink;
  QPalette palette = m_label->palette();
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::ButtonText, text);
  m_label->setPalette(palette);
  m_close->setPalette(palette);
  const auto scaled = [this](int size) { return qRound(size * m_theme.scale); };
  layout()->setContentsMargins(scaled(markWidth), scaled(5), scaled(8), scaled(5));
  m_close->setFixedSize(scaled(20), scaled(20));
  m_label->setFont(m_theme.textFont(13));
  update();
}

void MessageBar::paintEvent(QPaintEvent *) {
  const bool error = m_kind == Kind::Error;
  QPainter painter(this);
  painter.fillRect(rect(), error ? m_theme.wrongGround : m_theme.card);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.hairline);
  painter.setPen(error ? m_theme.wrong : m_theme.muted);
  painter.setFont(m_theme.textFont(14, QFont::DemiBold));
  painter.drawText(QRect(0, 0, qRound(markWidth * m_theme.scale), height()), Qt::AlignCenter,
                   error ? QStringLiteral("✕") : QStringLiteral("i"));
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dockheader.h"

#include "controls/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace chainrule {
namespace {

constexpr int icon = 12;  // px
constexpr int tabsHeight = 30;

QIcon paintedIcon(const QColor &colour, void (*draw)(QPainter &)) {
  QPixmap pixmap(icon * 8, icon * 8);
  pixmap.setDevicePixelRatio(8);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, 1.3));
  draw(painter);
  return pixmap;
}

void drawFloat(QPainter &painter) {
  painter.drawRoundedRect(QRectF(1, 4, 7, 7), 1, 1);
  painter.drawPolyline(QPolygonF({{4, 4}, {4, 1}, {11, 1}, {11, 8}, {8, 8}}));
}

void drawClose(QPainter &painter) {
  painter.drawLine(QPointF(2, 2), QPointF(10, 10));
  painter.drawLine(QPointF(10, 2), QPointF(2, 10));
}

/// Its text as far as there is room, from the right.
class NoteLabel : public QLabel {
 public:
  using QLabel::QLabel;
  QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
  }
};

}  // namespace

DockHeader::DockHeader(QDockWidget *dock)
    : QWidget(dock),
      m_dock(dock),
      m_title(new QLabel(dock->windowTitle(), this)),
      m_note(new NoteLabel(this)),
      m_float(makeButton(tr("Float or dock %1").arg(dock->windowTitle()))),
      m_close(makeButton(tr("Close %1").arg(dock->windowTitle()))) {
  auto *layout = new QHBoxLayout(this);
  layout->setSpacing(2);
  layout->addWidget(m_title);
  layout->addWidget(m_note, 1);
  layout->addSpacing(4);
  layout->addWidget(m_float);
  layout->addWidget(m_close);
  connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
  connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
}

QToolButton *DockHeader::makeButton(const QString &name) {
  auto *button = new QToolButton(this);
  button->setObjectName(QStringLiteral("dockButton"));
  button->setToolTip(name);
  button->setAccessibleName(name);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

void DockHeader::setTheme(const Theme &theme) {
  m_theme = theme;
  const auto scaled = [&theme](int size) { return qRound(size * theme.scale); };
  const int above = m_tabs ? 0 : scaled(4);
  layout()->setContentsMargins(scaled(12), above, scaled(6), above);
  if (m_isAway) {
    setFixedHeight(0);
  } else if (m_tabs) {
    setFixedHeight(scaled(tabsHeight));
  }
  for (QToolButton *button : {m_float, m_close}) {
    button->setFixedSize(scaled(20), scaled(20));
    button->setIconSize({scaled(icon), scaled(icon)});
  }
  m_title->setFont(theme.textFont(13, QFont::DemiBold));
  setType(m_note, theme.textFont(12), theme.muted);
  if (m_tabs) {
    m_tabs->setFont(theme.textFont(13));
  }
  m_float->setIcon(paintedIcon(theme.muted, drawFloat));
  m_close->setIcon(paintedIcon(theme.muted, drawClose));
  update();
}

QSize DockHeader::sizeHint() const {
  const QSize size = QWidget::sizeHint();
  return m_isAway ? QSize(size.width(), 0) : size;
}

QSize DockHeader::minimumSizeHint() const {
  const QSize size = QWidget::minimumSizeHint();
  return m_isAway ? QSize(size.width(), 0) : size;
}

void DockHeader::setAway(bool away) {
  m_isAway = away;
  for (QWidget *part : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_float),
                        static_cast<QWidget *>(m_close)}) {
    part->setVisible(!away);
  }
  setTheme(m_theme);
}

void DockHeader::setNote(const QString &note) {
  m_note->setText(note);
  m_note->setToolTip(note);
}

void DockHeader::setTabBar(QTabBar *tabs) {
  m_tabs = tabs;
  m_title->hide();
  auto *row = static_cast<QHBoxLayout *>(layout());
  row->insertWidget(0, tabs, 0, Qt::AlignBottom);
}

void DockHeader::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.chrome);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.hairline);
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationfoot.h"

#include "equation/boxlayout.h"
#include "explain/plaintext.h"

#include <QFontMetricsF>
#include <QPaintEvent>

#include <cmath>

namespace chainrule {

namespace {

// In pixels at scale 1.
constexpr double footHeight = 39;
constexpr double margin = 19;
constexpr double baseline = 24;
constexpr double textSize = 12;
constexpr double symbolSize = 16;
constexpr double keySize = 11;
constexpr double keyPadding = 5;
constexpr double space = 4;

constexpr int noteTime = 4000;  // milliseconds

}  // namespace

EquationFoot::EquationFoot(QWidget *parent) : QWidget(parent) {
  setAccessibleName(tr("Parameters used, and what comes next"));
  m_brief.setSingleShot(true);
  m_brief.setInterval(noteTime);
  connect(&m_brief, &QTimer::timeout, this, [this] { setNote({}); });
  setTheme(Theme::light());
}

void EquationFoot::showBriefly(const QString &note) {
  setNote(note);
  m_brief.start();
}

void EquationFoot::setNote(const QString &note) {
  m_note = note;
  describe();
  update();
}

void EquationFoot::describe() {
  const QString left = m_note.isEmpty() ? plainText(m_uses) : m_note;
  setAccessibleDescription(tr("%1 %2 (%3)").arg(left, plainText(m_next), m_key));
}

void EquationFoot::setTheme(const Theme &theme) {
  m_theme = theme;
  setFixedHeight(qRound(footHeight * theme.scale));
  update();
}

void EquationFoot::setContent(const EquationContent &content) {
  m_uses = content.uses;
  m_next = content.next;
  m_key = content.key;
  describe();
  update();
}

/// Returns the right end; only measures without a painter.
double EquationFoot::paintPieces(QPainter *painter, double x, const Pieces &pieces) const {
  const double s = m_theme.scale;
  const QFont font = m_theme.textFont(textSize);
  const QFontMetricsF metrics(font);
  for (std::size_t k = 0; k < pieces.size(); ++k) {
    if (k > 0) x += space * s;
    if (const auto *text = std::get_if<QString>(&pieces[k])) {
      if (painter) {
        painter->setFont(font);
        painter->setPen(m_theme.muted);
        painter->drawText(QPointF(x, baseline * s), *text);
      }
      x += metrics.horizontalAdvance(*text);
    } else {
      const FormulaBox box(std::get<Formula>(pieces[k]), m_theme, symbolSize);
      if (painter) box.paint(*painter, {x, baseline * s});
      x += box.width();
    }
  }
  return x;
}

/// Returns the left end.
double EquationFoot::paintKey(QPainter &painter, double right) const {
  const double s = m_theme.scale;
  const QFont font = m_theme.textFont(keySize);
  const QFontMetricsF metrics(font);
  const double textWidth = metrics.horizontalAdvance(m_key);
  const double middle = baseline * s - metrics.capHeight() / 2;
  const double left = right - textWidth - 2 * keyPadding * s;
  const QRectF cap(std::round(left) + 0.5, std::round(middle - 8 * s) + 0.5,
                   std::round(right - left), std::round(16 * s));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(m_theme.hairline);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(cap, 3, 3);
  painter.setFont(font);
  painter.setPen(m_theme.muted);
  painter.drawText(QPointF(cap.center().x() - textWidth / 2, baseline * s), m_key);
  return left;
}

void EquationFoot::paintEvent(QPaintEvent *event) {
  QPainter painter(this);
  painter.fillRect(event->rect(), m_theme.canvas);
  painter.fillRect(QRectF(0, 0, width(), 1), m_theme.hairline);
  const double s = m_theme.scale;
  const Pieces first = m_note.isEmpty() ? m_uses : Pieces{m_note};
  const double keyWidth = QFontMetricsF(m_theme.textFont(keySize)).horizontalAdvance(m_key);
  const double next = paintPieces(nullptr, 0, m_next) + (2 * space + 2 * keyPadding) * s + keyWidth;
  const double right = width() - margin * s;
  // Where both have no room, what comes next is left to the ribbon.
  if (paintPieces(nullptr, margin * s, first) + space * s <= right - next) {
    const double key = paintKey(painter, right);
    paintPieces(&painter, key - 2 * space * s - paintPieces(nullptr, 0, m_next), m_next);
  }
  paintPieces(&painter, margin * s, first);
}

QString plainText(const Pieces &pieces) {
  QStringList words;
  for (const auto &piece : pieces) {
    const auto *text = std::get_if<QString>(&piece);
    words.append(text ? *text : QString::fromStdString(plainText(std::get<Formula>(piece))));
  }
  return words.join(u' ');
}

}  // namespace chainrule

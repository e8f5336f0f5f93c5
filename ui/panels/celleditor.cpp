// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/celleditor.h"

#include "entryname.h"
#include "numberformat.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chainrule {

namespace {
constexpr int sideMargin = 5;
constexpr int mostBubbleWidth = 320;
constexpr int bubbleGap = 4;
}  // namespace

CellEditor::CellEditor(const Edit &current, const QString &typed, const Theme &theme,
                       Refusal refusal, QWidget *parent)
    : QLineEdit(parent), m_current(current), m_theme(theme), m_refusal(std::move(refusal)) {
  setFrame(false);
  setAlignment(Qt::AlignRight);
  setFont(theme.textFont(12));
  setTextMargins(sideMargin, 0, sideMargin, 0);
  setStyleSheet(QStringLiteral("QLineEdit { background: %1; color: %2; border: none; padding: 0; "
                               "selection-background-color: %2; selection-color: %1; }")
                    .arg(theme.card.name(), theme.ink.name()));
  setAccessibleName(tr("New value of %1").arg(entryWords(current.entry)));
  if (typed.isEmpty()) {
    setText(inField(current.value));
    selectAll();
  } else {
    setText(typed);
  }
  connect(this, &QLineEdit::textEdited, this, [this] {
    if (!m_message.isEmpty()) {
      showMessage(refusalOf(text()));
    }
  });
}

CellEditor::~CellEditor() {
  delete m_bubble;
}

int CellEditor::preferredWidth() const {
  return static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) +
         2 * sideMargin + 8;
}

QString CellEditor::refusalOf(const QString &text) const {
  const std::optional<double> value = numberIn(text);
  if (!value) {
    return tr("A number is expected, such as 0.5 or −2e−3.");
  }
  Edit edit = m_current;
  edit.value = *value;
  return m_refusal(edit);
}

bool CellEditor::commit() {
  if (const QString message = refusalOf(text()); !message.isEmpty()) {
    showMessage(message);
    return false;
  }
  Edit edit = m_current;
  edit.value = *numberIn(text());
  const bool isNew = edit.value != m_current.value;
  m_isFinished = true;
  showMessage({});
  if (isNew) {
    emit committed(edit);
  }
  emit closed();
  return true;
}

void CellEditor::finish() {
  m_isFinished = true;
  showMessage({});
  emit closed();
}

void CellEditor::showMessage(const QString &message) {
  m_message = message;
  setAccessibleDescription(message);
  if (message.isEmpty()) {
    delete m_bubble;
  } else {
    if (!m_bubble) {
      m_bubble = makeBubble();
    }
    m_bubble->setText(message);
    placeBubble();
    m_bubble->show();
  }
  update();
}

QLabel *CellEditor::makeBubble() const {
  auto *bubble = new QLabel(window());
  bubble->setTextFormat(Qt::PlainText);
  bubble->setFont(m_theme.textFont(12));
  bubble->setAttribute(Qt::WA_TransparentForMouseEvents);
  bubble->setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %2; "
                                       "border-radius: 4px; padding: 3px 7px; }")
                            .arg(m_theme.card.name(), m_theme.wrong.name()));
  return bubble;
}

void CellEditor::placeBubble() const {
  const QWidget *room = window();
  m_bubble->setWordWrap(false);
  const int width = std::min({m_bubble->sizeHint().width(), mostBubbleWidth, room->width()});
  m_bubble->setWordWrap(true);
  const int height = m_bubble->heightForWidth(width);
  const QRect field(mapTo(room, QPoint()), size());
  const int below = field.bottom() + 1 + bubbleGap;
  const int y = below + height <= room->height() ? below : field.top() - bubbleGap - height;
  const int x = std::clamp(field.left(), 0, std::max(0, room->width() - width));
  m_bubble->setGeometry(x, y, width, height);
  m_bubble->raise();
}

void CellEditor::moveEvent(QMoveEvent *event) {
  QLineEdit::moveEvent(event);
  if (m_bubble) {
    placeBubble();
  }
}

void CellEditor::keyPressEvent(QKeyEvent *event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
      commit();
      event->accept();
      return;
    case Qt::Key_Escape:
      finish();
      event->accept();
      return;
    default:
      QLineEdit::keyPressEvent(event);
      event->accept();
  }
}

void CellEditor::focusOutEvent(QFocusEvent *event) {
  QLineEdit::focusOutEvent(event);
  if (m_isFinished || event->reason() == Qt::PopupFocusReason ||
      event->reason() == Qt::ActiveWindowFocusReason) {
    return;
  }
  if (!refusalOf(text()).isEmpty() || !commit()) {
    finish();
  }
}

void CellEditor::paintEvent(QPaintEvent *event) {
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  painter.setPen(QPen(m_message.isEmpty() ? m_theme.ink : m_theme.wrong, 2));
  painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

}  // namespace chainrule

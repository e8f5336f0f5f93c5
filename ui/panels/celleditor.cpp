// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/celleditor.h"

#include "entryname.h"
#include "numberformat.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace chainrule {

namespace {
constexpr int sideMargin = 5;
}

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
    setText(exact(current.value));
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
  if (isNew) {
    emit committed(edit);
  }
  emit closed();
  return true;
}

void CellEditor::finish() {
  m_isFinished = true;
  QToolTip::hideText();
  emit closed();
}

void CellEditor::showMessage(const QString &message) {
  m_message = message;
  setToolTip(message);
  setAccessibleDescription(message);
  if (message.isEmpty()) {
    QToolTip::hideText();
  } else {
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), message, this, {}, 60000);
  }
  update();
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

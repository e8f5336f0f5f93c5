// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/answerrow.h"

#include "explain/plaintext.h"
#include "predict/formulalabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace chainrule {
namespace {

constexpr double symbolSize = 22;
constexpr int symbolWidth = 62;
constexpr int fieldWidth = 124;

}  // namespace

AnswerRow::AnswerRow(const Formula &symbol, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_symbol(new FormulaLabel(this)),
      m_field(new QLineEdit(this)),
      m_words(new QLabel(this)) {
  const auto scaled = [&theme](int size) { return qRound(size * theme.scale); };
  m_symbol->setFormula(row({symbol, op("=")}), symbolSize, theme);
  m_symbol->setMinimumWidth(std::max(scaled(symbolWidth), m_symbol->sizeHint().width()));
  m_field->setFixedWidth(scaled(fieldWidth));
  m_field->setMaxLength(40);
  m_field->setAccessibleName(QString::fromStdString(plainText(symbol)));
  m_field->setToolTip(tr("Type a number, Enter checks it; ↑ and ↓ go from answer to answer"));
  m_field->setFont(theme.textFont(13.5));
  m_field->installEventFilter(this);
  m_words->setFont(theme.textFont(13, QFont::DemiBold));
  m_words->setTextFormat(Qt::PlainText);
  m_words->setWordWrap(true);
  auto *line = new QHBoxLayout(this);
  line->setContentsMargins(0, 2, 0, 2);
  line->setSpacing(scaled(10));
  line->addWidget(m_symbol);
  line->addWidget(m_field);
  line->addWidget(m_words, 1);
  connect(m_field, &QLineEdit::textEdited, this, [this] { setState(State::Empty, {}); });
  colour();
}

void AnswerRow::setState(State state, const QString &words) {
  m_state = state;
  const QString mark = state == State::Right   ? QStringLiteral("✓ ")
                       : state == State::Wrong ? QStringLiteral("✕ ")
                                               : QString();
  m_words->setText(mark + words);
  m_field->setReadOnly(state == State::Right || state == State::Shown);
  m_field->setAccessibleDescription(words);
  colour();
}

// Green and red mean right and wrong here alone, and never without their mark.
void AnswerRow::colour() {
  const bool isRight = m_state == State::Right;
  const bool isWrong = m_state == State::Wrong;
  const QColor text = isRight ? m_theme.right : isWrong ? m_theme.wrong : m_theme.ink;
  const QColor ground = isRight   ? m_theme.rightGround
                        : isWrong ? m_theme.wrongGround
                                  : m_theme.card;
  const QString sheet = QStringLiteral(
      "QLineEdit { color: %1; background: %2; border: 1px solid %3; }"
      "QLineEdit:focus { border: 2px solid %4; padding: 3px 5px; }");
  m_field->setStyleSheet(sheet.arg(m_theme.ink.name(), ground.name(),
                                   (isRight || isWrong ? text : m_theme.controlFrame).name(),
                                   m_theme.ink.name()));
  QPalette colours = m_words->palette();
  colours.setColor(QPalette::WindowText, isRight || isWrong ? text : m_theme.muted);
  m_words->setPalette(colours);
}

bool AnswerRow::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::FocusIn) {
    emit entered();
  }
  if (event->type() != QEvent::KeyPress) {
    return QWidget::eventFilter(watched, event);
  }
  // A line edit would leave these to the window, where they make steps.
  switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      emit answered();
      return true;
    case Qt::Key_Escape:
      emit left();
      return true;
    case Qt::Key_Up:
      emit moved(-1);
      return true;
    case Qt::Key_Down:
      emit moved(1);
      return true;
    default:
      break;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace chainrule

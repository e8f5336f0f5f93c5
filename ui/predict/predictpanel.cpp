// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/predictpanel.h"

#include "explain/equation.h"
#include "numberformat.h"
#include "predict/answerrow.h"
#include "predict/formulalabel.h"
#include "predict/mistakepicture.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr int margin = 18;
constexpr double equationSize = 29;
constexpr double hintSize = 18;

QString fromCore(const std::string &text) {
  return QString::fromStdString(text);
}

QString titleOf(const Stage &stage, int depth) {
  QString text = fromCore(title(stage, depth));
  text[0] = text[0].toLower();
  return text;
}

QLabel *label(const char *name) {
  auto *made = new QLabel;
  made->setObjectName(QLatin1String(name));
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  return made;
}

}  // namespace

PredictPanel::PredictPanel(QWidget *parent)
    : QWidget(parent),
      m_area(new QScrollArea),
      m_title(label("predictTitle")),
      m_place(label("predictPlace")),
      m_equation(new FormulaLabel),
      m_instruction(label("predictInstruction")),
      m_digits(new QComboBox),
      m_questions(new QWidget),
      m_heading(label("predictHeading")),
      m_picture(new MistakePicture),
      m_words(label("predictWords")),
      m_hintLines(new QWidget),
      m_score(label("predictScore")),
      m_hint(new QPushButton(tr("H&int"))),
      m_show(new QPushButton(tr("Sho&w the answer"))),
      m_check(new QPushButton) {
  setObjectName(QStringLiteral("predictPanel"));
  setAccessibleName(tr("Predict"));
  m_place->setAlignment(Qt::AlignRight | Qt::AlignTop);
  m_digits->setObjectName(QStringLiteral("predictDigits"));
  m_digits->setAccessibleName(tr("Significant digits that count"));
  m_digits->setToolTip(tr("How many significant digits of an answer have to be right"));
  for (int digits = fewestAnswerDigits; digits <= mostAnswerDigits; ++digits) {
    m_digits->addItem(tr("%1 significant digits").arg(digits), digits);
  }
  setDigits(usualAnswerDigits);
  m_hint->setObjectName(QStringLiteral("predictHint"));
  m_show->setObjectName(QStringLiteral("predictShow"));
  m_check->setObjectName(QStringLiteral("predictCheck"));
  m_check->setAutoDefault(true);
  m_hint->setToolTip(tr("The equation of the entry, then its factors, then its products"));
  m_show->setToolTip(tr("Give this answer away"));
  m_check->setToolTip(tr("Check the answer, or go on to the next stage (Enter)"));
  m_column = new QVBoxLayout(m_questions);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  auto *hints = new QVBoxLayout(m_hintLines);
  hints->setContentsMargins(0, 0, 0, 0);

  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setWidget(makePage());
  m_area->viewport()->setAutoFillBackground(false);
  m_area->widget()->setAutoFillBackground(false);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_area, 1);
  column->addWidget(makeFoot());
  connect(m_check, &QPushButton::clicked, this, &PredictPanel::pressed);
  connect(m_hint, &QPushButton::clicked, this, &PredictPanel::giveHint);
  connect(m_show, &QPushButton::clicked, this, &PredictPanel::showAnswer);
  setTheme(Theme::light());
}

PredictPanel::~PredictPanel() = default;

QWidget *PredictPanel::makePage() {
  auto *page = new QWidget;
  auto *column = new QVBoxLayout(page);
  column->setContentsMargins(margin, 12, margin, 8);
  column->setSpacing(8);
  auto *head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_place);
  column->addLayout(head);
  column->addWidget(m_equation);
  auto *order = new QHBoxLayout;
  order->addWidget(m_instruction, 1);
  order->addWidget(m_digits);
  column->addSpacing(6);
  column->addLayout(order);
  column->addWidget(m_questions);
  column->addSpacing(10);
  column->addWidget(m_heading);
  column->addWidget(m_picture);
  column->addWidget(m_words);
  column->addWidget(m_hintLines);
  column->addStretch(1);
  return page;
}

QWidget *PredictPanel::makeFoot() {
  auto *foot = new QWidget;
  auto *column = new QVBoxLayout(foot);
  column->setContentsMargins(margin, 8, margin, 10);
  column->addWidget(m_score);
  auto *line = new QHBoxLayout;
  line->addWidget(m_hint);
  line->addWidget(m_show);
  line->addStretch(1);
  line->addWidget(m_check);
  column->addLayout(line);
  return foot;
}

void PredictPanel::setTheme(const Theme &theme) {
  m_theme = theme;
  m_picture->setTheme(theme);
  const auto set = [&theme](QLabel *one, double size, QFont::Weight weight, const QColor &colour) {
    one->setFont(theme.textFont(size, weight));
    QPalette colours = one->palette();
    colours.setColor(QPalette::WindowText, colour);
    one->setPalette(colours);
  };
  set(m_title, 13, QFont::DemiBold, theme.ink);
  set(m_place, 13, QFont::Normal, theme.muted);
  set(m_instruction, 13, QFont::DemiBold, theme.ink);
  set(m_heading, 13, QFont::DemiBold, theme.ink);
  set(m_words, 14.5, QFont::Normal, theme.ink);
  set(m_score, 13, QFont::Normal, theme.muted);
  if (m_prediction) {
    makeRows();
  }
  refresh();
  update();
}

int PredictPanel::digits() const {
  return m_digits->currentData().toInt();
}

void PredictPanel::setDigits(int digits) {
  m_digits->setCurrentIndex(m_digits->findData(digits));
}

int PredictPanel::askedStage() const {
  return m_prediction ? m_prediction->stageNumber() : 0;
}

void PredictPanel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  ask();
}

// The same stage of the same numbers keeps its answers.
void PredictPanel::ask() {
  const int before = askedStage();
  // Of the window, which need not be active: a dialog may have led to this.
  const bool hadKeyboard = isAncestorOf(window()->focusWidget());
  if (!m_snapshot || !isVisible() || !canPredict(*m_snapshot)) {
    m_prediction.reset();
    m_key.reset();
  } else if (!m_outOfDate) {
    const Key key{m_snapshot->generation,
                  m_snapshot->run,
                  m_snapshot->position,
                  m_snapshot->sample,
                  m_snapshot->training.learningRate,
                  m_snapshot->training.schedule};
    if (m_key == key) {
      return;
    }
    m_key = key;
    m_prediction = std::make_unique<Prediction>(m_snapshot);
    m_row = 0;
  } else {
    return;
  }
  makeRows();
  refresh();
  if (hadKeyboard) {
    takeKeyboard();
  }
  if (askedStage() != before) {
    emit askedChanged();
  }
}

void PredictPanel::makeRows() {
  qDeleteAll(m_rows);
  m_rows.clear();
  if (!m_prediction) {
    return;
  }
  const auto &questions = m_prediction->questions();
  m_hints.resize(static_cast<qsizetype>(questions.size()));
  for (std::size_t k = 0; k < questions.size(); ++k) {
    const auto place = static_cast<int>(k);
    const bool isOfC = m_prediction->stage().quantity == Quantity::Cost;
    auto *row = new AnswerRow(isOfC ? symbol(Quantity::Cost, 0) : symbol(questions[k].entry),
                              m_theme, m_questions);
    m_column->addWidget(row);
    row->show();
    m_rows.append(row);
    connect(row, &AnswerRow::answered, this, [this, place] { check(place); });
    connect(row, &AnswerRow::entered, this, [this, place] { showRow(place); });
    connect(row, &AnswerRow::left, this, &PredictPanel::left);
    connect(row, &AnswerRow::moved, this, [this, place](int rows) {
      goTo(std::clamp(place + rows, 0, static_cast<int>(m_rows.size()) - 1));
    });
    const Prediction::Question &question = questions[k];
    const QSignalBlocker blocker(row->field());
    if (question.isShown) {
      row->field()->setText(significant(m_prediction->show(k)));
      row->setState(AnswerRow::State::Shown, tr("shown"));
    } else if (question.diagnosis) {
      row->field()->setText(fromCore(question.text));
      row->setState(
          question.isRight() ? AnswerRow::State::Right : AnswerRow::State::Wrong,
          fromCore(diagnosisLabel(m_prediction->snapshot(), question.entry, *question.diagnosis)));
    }
  }
  for (qsizetype k = 1; k < m_rows.size(); ++k) {
    setTabOrder(m_rows[k - 1]->field(), m_rows[k]->field());
  }
}

void PredictPanel::check(int row) {
  const auto place = static_cast<std::size_t>(row);
  const Prediction::Question &question = m_prediction->questions()[place];
  if (question.isDone()) {
    goTo(nextOpen(row));
    return;
  }
  AnswerRow *asked = m_rows[row];
  const QString text = asked->field()->text();
  if (text.trimmed().isEmpty()) {
    return;
  }
  const bool isFirst = question.tries == 0;
  const std::optional<Diagnosis> found = m_prediction->answer(place, text.toStdString(), digits());
  if (!found) {
    asked->setState(AnswerRow::State::Empty, tr("a number is expected, as −0.25, 1e-3 or 3/8"));
    showRow(row);
    return;
  }
  m_tries += 1;
  m_asked += isFirst ? 1 : 0;
  m_right += found->isRight() ? 1 : 0;
  asked->setState(found->isRight() ? AnswerRow::State::Right : AnswerRow::State::Wrong,
                  fromCore(diagnosisLabel(m_prediction->snapshot(), question.entry, *found)));
  refresh();
  if (found->isRight()) {
    goTo(nextOpen(row));
  } else {
    asked->field()->selectAll();
    // Once they are laid out, what is said comes into sight.
    QMetaObject::invokeMethod(
        this, [this] { m_area->ensureWidgetVisible(m_words); }, Qt::QueuedConnection);
  }
}

int PredictPanel::nextOpen(int after) const {
  const auto count = static_cast<int>(m_rows.size());
  for (int k = 1; k <= count; ++k) {
    const int row = (after + k) % count;
    if (!m_prediction->questions()[static_cast<std::size_t>(row)].isDone()) {
      return row;
    }
  }
  return -1;
}

// To a question, or where none is open to the button that goes on.
void PredictPanel::goTo(int row) {
  if (row >= 0) {
    m_rows[row]->field()->setFocus(Qt::OtherFocusReason);
  } else {
    m_check->setFocus(Qt::OtherFocusReason);
  }
}

void PredictPanel::takeKeyboard() {
  if (m_prediction) {
    goTo(nextOpen(-1));
  } else if (m_check->isEnabled()) {
    m_check->setFocus(Qt::OtherFocusReason);
  } else {
    emit left();
  }
}

void PredictPanel::pressed() {
  if (!m_prediction) {
    emit beginRequested();
  } else if (m_prediction->isDone()) {
    emit nextStageRequested();
  } else {
    check(m_row);
  }
}

void PredictPanel::giveHint() {
  if (m_prediction) {
    ++m_hints[m_row];
    refresh();
    goTo(m_row);
  }
}

void PredictPanel::showAnswer() {
  if (!m_prediction) {
    return;
  }
  const auto place = static_cast<std::size_t>(m_row);
  const Prediction::Question &question = m_prediction->questions()[place];
  if (question.isDone()) {
    return;
  }
  m_asked += question.tries == 0 ? 1 : 0;
  m_rows[m_row]->field()->setText(significant(m_prediction->show(place)));
  m_rows[m_row]->setState(AnswerRow::State::Shown, tr("shown"));
  refresh();
  goTo(nextOpen(m_row));
}

void PredictPanel::showRow(int row) {
  m_row = row;
  refresh();
}

void PredictPanel::refresh() {
  const bool asks = m_prediction != nullptr;
  for (QWidget *part : {static_cast<QWidget *>(m_equation), static_cast<QWidget *>(m_instruction),
                        static_cast<QWidget *>(m_digits), m_questions,
                        static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_show)}) {
    part->setVisible(asks);
  }
  m_score->setText(m_asked == 0
                       ? QString()
                       : tr("%1 of %2 right, %3")
                             .arg(m_right)
                             .arg(m_asked)
                             .arg(m_tries == 1 ? tr("1 try") : tr("%1 tries").arg(m_tries)));
  qDeleteAll(m_hintLines->findChildren<FormulaLabel *>());
  if (!asks) {
    m_title->setText(tr("Predict the numbers of a step"));
    m_place->clear();
    m_heading->clear();
    m_picture->show(nullptr, {});
    m_words->setText(
        tr("Each stage is asked for before it is shown. Type what you have worked "
           "out; a wrong answer is told what it betrays."));
    m_check->setText(tr("Be&gin"));
    m_check->setEnabled(m_snapshot && !m_snapshot->running);
    return;
  }
  const Snapshot &snapshot = m_prediction->snapshot();
  const Stage &stage = m_prediction->stage();
  m_title->setText(tr("Your turn: %1").arg(titleOf(stage, snapshot.depth())));
  m_place->setText(
      tr("stage %1 of %2").arg(m_prediction->stageNumber()).arg(stageCount(snapshot.depth())));
  m_equation->setFormula(
      equation(stage, snapshot.network, snapshot.session->cost, snapshot.training.trainBiases),
      equationSize, m_theme, Qt::AlignHCenter);
  m_instruction->setText(tr("Type what you worked out"));
  const auto place = static_cast<std::size_t>(m_row);
  const Prediction::Question &question = m_prediction->questions()[place];
  const bool isWrong = question.diagnosis && !question.isDone();
  std::vector<MistakePlace> places;
  if (isWrong && question.diagnosis->verdict == Diagnosis::Verdict::Mistake) {
    places = placesOf(snapshot, question.entry, question.diagnosis->slips.front());
  }
  m_picture->show(m_prediction ? m_snapshot : nullptr, places);
  const QString name = m_rows[m_row]->field()->accessibleName();
  m_heading->setText(isWrong ? tr("%1: %2").arg(name, m_rows[m_row]->words().mid(2)) : QString());
  m_words->setText(isWrong ? fromCore(diagnosisWords(snapshot, question.entry, *question.diagnosis))
                           : QString());
  const std::vector<Formula> hints = m_prediction->hints(place);
  const int given = std::min(m_hints[m_row], static_cast<int>(hints.size()));
  for (int k = 0; k < given; ++k) {
    auto *line = new FormulaLabel(m_hintLines);
    line->setFormula(hints[static_cast<std::size_t>(k)], hintSize, m_theme);
    m_hintLines->layout()->addWidget(line);
  }
  m_hint->setText(tr("H&int %1 of %2")
                      .arg(std::min(given + 1, static_cast<int>(hints.size())))
                      .arg(hints.size()));
  m_hint->setEnabled(given < std::ssize(hints) && !question.isDone());
  m_show->setEnabled(!question.isDone());
  m_check->setEnabled(true);
  m_check->setText(m_prediction->isDone() ? tr("Next stage") : tr("Chec&k"));
}

void PredictPanel::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  ask();
  refresh();
}

void PredictPanel::hideEvent(QHideEvent *event) {
  QWidget::hideEvent(event);
  ask();
}

void PredictPanel::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), m_theme.canvas);
}

}  // namespace chainrule

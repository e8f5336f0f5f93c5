// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/predictpanel.h"

#include "controls/labels.h"
#include "numberformat.h"
#include "predict/answerrow.h"
#include "predict/diagnosiswords.h"
#include "predict/formulalabel.h"
#include "predict/mistakelinesview.h"
#include "predict/mistakepicture.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

Answers::State stateOf(const Diagnosis &diagnosis) {
  switch (diagnosis.verdict) {
    case Diagnosis::Verdict::Right:
      return Answers::State::Right;
    case Diagnosis::Verdict::TooShort:
      return Answers::State::Open;
    default:
      return Answers::State::Wrong;
  }
}

}  // namespace

PredictPanel::PredictPanel(Answers *answers, QWidget *parent)
    : QWidget(parent),
      m_answers(answers),
      m_area(new QScrollArea),
      m_title(wrappingLabel("predictTitle")),
      m_place(wrappingLabel("predictPlace")),
      m_equation(new FormulaLabel),
      m_given(wrappingLabel("predictGiven")),
      m_instruction(wrappingLabel("predictInstruction")),
      m_digits(new QComboBox),
      m_questions(new QWidget),
      m_heading(wrappingLabel("predictHeading")),
      m_picture(new MistakePicture),
      m_lines(new MistakeLinesView),
      m_words(wrappingLabel("predictWords")),
      m_hintLines(new QWidget),
      m_score(wrappingLabel("predictScore")),
      m_report(new QPushButton(tr("Save &report…"))),
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
  m_report->setObjectName(QStringLiteral("predictReport"));
  m_report->setToolTip(tr("What was asked and answered so far, as a page or a table"));
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
  connect(m_digits, &QComboBox::currentIndexChanged, this, [this] {
    setNotes();
    refresh();
  });
  connect(m_check, &QPushButton::clicked, this, &PredictPanel::pressed);
  connect(m_hint, &QPushButton::clicked, this, &PredictPanel::giveHint);
  connect(m_show, &QPushButton::clicked, this, &PredictPanel::showAnswer);
  connect(m_report, &QPushButton::clicked, this, &PredictPanel::reportRequested);
  connect(answers, &Answers::checkRequested, this, &PredictPanel::check);
  connect(answers, &Answers::passedOn, this, &PredictPanel::goTo);
  connect(answers, &Answers::currentChanged, this, &PredictPanel::refresh);
  setTheme(Theme::light());
}

PredictPanel::~PredictPanel() = default;

int PredictPanel::digits() const {
  return m_digits->currentData().toInt();
}

void PredictPanel::setDigits(int digits) {
  m_digits->setCurrentIndex(m_digits->findData(digits));
}

int PredictPanel::askedStage() const {
  const bool isAsked = m_prediction && isVisible() && m_answers->count() > 0;
  return isAsked ? m_prediction->stageNumber() : 0;
}

void PredictPanel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  ask();
}

void PredictPanel::askFirst(const std::optional<Entry> &entry) {
  m_first = entry;
  if (m_prediction && putFirst()) {
    ask(true);
  }
}

// Where the entry is one of the stage's and not the first already.
bool PredictPanel::putFirst() {
  const int asked = m_first ? stageAskingFor(*m_first, m_prediction->snapshot().network) : 0;
  if (asked != m_prediction->stageNumber() || m_prediction->questions().front().entry == *m_first) {
    return false;
  }
  m_prediction->putFirst(*m_first);
  return true;
}

// The same stage of the same numbers keeps its answers, while another tab is in front, too.
void PredictPanel::ask(bool anew) {
  // Of the window, which need not be active: a dialog may have led to this.
  const bool hadKeyboard = isAncestorOf(window()->focusWidget());
  if (!isVisible()) {
    if (m_prediction && !m_outOfDate && m_snapshot->generation != m_key->generation) {
      forget();  // the questions of a session or of numbers that are gone
    }
    if (m_answers->count() == 0) {
      return;
    }
    m_typed = m_prediction ? answersNow(true) : QList<Answers::Answer>();
    m_answers->ask({});
  } else if (!m_snapshot || !canPredict(*m_snapshot)) {
    forget();
    m_answers->ask({});
  } else if (m_outOfDate && m_prediction && m_answers->count() == 0) {
    m_answers->ask(answersNow(true));  // as they were asked, until the numbers are there
  } else if (!m_outOfDate) {
    const Key key{m_snapshot->generation,
                  m_snapshot->run,
                  m_snapshot->position,
                  m_snapshot->sample,
                  m_snapshot->training.learningRate,
                  m_snapshot->training.schedule,
                  m_snapshot->hidden};
    if (m_key != key) {
      forget();
      m_key = key;
      m_prediction = std::make_unique<Prediction>(m_snapshot);
      putFirst();
      m_answers->ask(answersNow(false));
    } else if (anew || m_answers->count() == 0) {
      m_answers->ask(answersNow(true));
    } else {
      return;
    }
  } else {
    return;
  }
  setNotes();
  makeRows();
  refresh();
  if (hadKeyboard) {
    takeKeyboard();
  }
  if (askedStage() != std::exchange(m_asked, askedStage())) {
    emit askedChanged();
  }
}

void PredictPanel::forget() {
  if (m_prediction && !m_prediction->record().events.empty()) {
    m_record.push_back(m_prediction->record());
  }
  m_prediction.reset();
  m_key.reset();
  m_typed.clear();
}

std::vector<PredictedStage> PredictPanel::record() const {
  std::vector<PredictedStage> all = m_record;
  if (m_prediction && !m_prediction->record().events.empty()) {
    all.push_back(m_prediction->record());
  }
  return all;
}

// Those that were graded, and what is typed and not checked yet where the questions stay.
QList<Answers::Answer> PredictPanel::answersNow(bool sameQuestions) {
  QList<Answers::Answer> answers;
  for (std::size_t k = 0; m_prediction && k < m_prediction->questions().size(); ++k) {
    const Prediction::Question &question = m_prediction->questions()[k];
    if (question.isShown) {
      answers.append(
          {question.entry, shownNumber(static_cast<int>(k)), tr("shown"), Answers::State::Shown});
    } else if (question.diagnosis) {
      answers.append({question.entry, QString::fromStdString(question.text),
                      QString::fromStdString(diagnosisLabel(m_prediction->snapshot(),
                                                            question.entry, *question.diagnosis)),
                      stateOf(*question.diagnosis)});
    } else {
      answers.append({question.entry});
    }
    if (sameQuestions) {
      keepTyped(answers.last());
    }
  }
  return answers;
}

// Typed just now, or before another tab came to the front.
void PredictPanel::keepTyped(Answers::Answer &answer) const {
  const auto isOfEntry = [&answer](const Answers::Answer &typed) {
    return typed.entry == answer.entry;
  };
  const std::optional<int> now = m_answers->find(answer.entry);
  const auto before = std::find_if(m_typed.begin(), m_typed.end(), isOfEntry);
  if (now && m_answers->at(*now).state == Answers::State::Open) {
    answer = m_answers->at(*now);
  } else if (!now && before != m_typed.end() && before->state == Answers::State::Open) {
    answer = *before;
  }
}

// How many digits are asked for, where that is more than were chosen.
void PredictPanel::setNotes() {
  for (int k = 0; m_prediction && k < m_answers->count(); ++k) {
    const int asked = digitsOf(k);
    m_answers->setNote(k, asked > digits() ? tr("%1 digits here").arg(asked) : QString());
  }
}

int PredictPanel::digitsOf(int row) const {
  return m_prediction->digitsOf(static_cast<std::size_t>(row), digits());
}

// With as many digits as are asked for, and no fewer than elsewhere.
QString PredictPanel::shownNumber(int row) {
  return significant(m_prediction->show(static_cast<std::size_t>(row)), std::max(4, digitsOf(row)));
}

void PredictPanel::makeRows() {
  qDeleteAll(m_rows);
  m_rows.clear();
  for (int k = 0; k < m_answers->count(); ++k) {
    const Entry &entry = m_answers->at(k).entry;
    const bool isOfC = entry.quantity == Quantity::Cost;
    auto *row = new AnswerRow(m_answers, k, isOfC ? symbol(Quantity::Cost, 0) : symbol(entry),
                              m_theme, m_questions);
    m_column->addWidget(row);
    row->show();
    m_rows.append(row);
    connect(row->field(), &AnswerField::checked, this, [this, k] { goOn(k); });
    connect(row->field(), &AnswerField::left, this, &PredictPanel::left);
    connect(row->field(), &AnswerField::moved, this, [this, k](int rows) {
      goTo(std::clamp(k + rows, 0, static_cast<int>(m_rows.size()) - 1));
    });
  }
  for (qsizetype k = 1; k < m_rows.size(); ++k) {
    setTabOrder(m_rows[k - 1]->field(), m_rows[k]->field());
  }
}

void PredictPanel::check(int row) {
  const auto place = static_cast<std::size_t>(row);
  const QString text = m_answers->at(row).text;
  const std::optional<Diagnosis> found = m_prediction->answer(place, text.toStdString(), digits());
  if (!found) {
    m_answers->set(row, text, Answers::State::Open,
                   tr("a number is expected, as −0.25, 1e-3 or 3/8"));
    return;
  }
  const Entry &entry = m_prediction->questions()[place].entry;
  m_answers->set(row, text, stateOf(*found),
                 QString::fromStdString(diagnosisLabel(m_prediction->snapshot(), entry, *found)));
  refresh();
  if (!found->isRight()) {
    bringIntoSight(m_words);
  }
  emit answered();
}

// What was said just now has no place until it is laid out, from inside outwards.
void PredictPanel::bringIntoSight(QWidget *part) {
  for (QWidget *widget = part; widget != m_area->viewport(); widget = widget->parentWidget()) {
    if (widget->layout() != nullptr) {
      widget->layout()->activate();
    }
  }
  QEvent layoutRequest(QEvent::LayoutRequest);  // the area gives its page the height it has now
  QCoreApplication::sendEvent(m_area, &layoutRequest);
  m_area->ensureWidgetVisible(part);
}

// To the next question, or to the same one that is not answered yet.
void PredictPanel::goOn(int row) {
  if (m_answers->at(row).isDone()) {
    goTo(m_answers->nextOpen(row));
  } else {
    m_rows[row]->field()->selectAll();
  }
}

// To a question, or where none is open to the button that goes on.
void PredictPanel::goTo(int row) {
  if (row >= 0) {
    m_rows[row]->field()->setFocus(Qt::OtherFocusReason);
    if (m_answers->at(row).state == Answers::State::Wrong) {
      m_rows[row]->field()->selectAll();  // another number takes its place
    }
  } else {
    m_check->setFocus(Qt::OtherFocusReason);
  }
}

void PredictPanel::takeKeyboard() {
  if (m_prediction) {
    goTo(m_answers->nextOpen(-1));
  } else if (m_check->isEnabled()) {
    m_check->setFocus(Qt::OtherFocusReason);
  } else {
    emit left();
  }
}

void PredictPanel::beginAnswer(const QString &text) {
  const int current = m_answers->current();
  const int row = m_answers->at(current).isDone() ? m_answers->nextOpen(current) : current;
  goTo(row);
  if (row >= 0) {
    m_answers->type(row, text);
    m_rows[row]->field()->end(false);
  }
}

void PredictPanel::pressed() {
  if (!m_prediction) {
    emit beginRequested();
  } else if (m_prediction->isDone()) {
    emit nextStageRequested();
  } else {
    const int row = m_answers->current();
    m_answers->check(row);
    goTo(row);
    goOn(row);
  }
}

void PredictPanel::giveHint() {
  if (m_prediction) {
    m_prediction->giveHint(static_cast<std::size_t>(m_answers->current()));
    refresh();
    goTo(m_answers->current());
    bringIntoSight(m_hintLines);
  }
}

void PredictPanel::showAnswer() {
  const int row = m_answers->current();
  if (!m_prediction || m_answers->at(row).isDone()) {
    return;
  }
  m_answers->set(row, shownNumber(row), Answers::State::Shown, tr("shown"));
  refresh();
  goTo(m_answers->nextOpen(row));
}

void PredictPanel::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  ask();
  refresh();
}

void PredictPanel::hideEvent(QHideEvent *event) {
  QWidget::hideEvent(event);
  // It may be for a moment, while docks are arranged.
  QMetaObject::invokeMethod(
      this, [this] { ask(); }, Qt::QueuedConnection);
}

void PredictPanel::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), m_theme.canvas);
}

}  // namespace chainrule

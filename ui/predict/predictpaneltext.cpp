// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the panel says: of the stage, of the answer the keyboard is at, and of all so far.

#include "entryname.h"
#include "explain/equation.h"
#include "explain/numbertext.h"
#include "numberformat.h"
#include "predict/diagnosiswords.h"
#include "predict/formulalabel.h"
#include "predict/mistakelinesview.h"
#include "predict/mistakepicture.h"
#include "predict/predictpanel.h"

#include <QLocale>

#include <algorithm>

namespace chainrule {
namespace {

constexpr double equationSize = 29;
constexpr double hintSize = 18;

QString fromCore(const std::string &text) {
  return QString::fromStdString(text);
}

QString titleOf(const Stage &stage, int depth) {
  QString text = fromCore(title(stage, depth));
  if (QLocale().language() != QLocale::German) {  // which writes nouns with a capital
    text[0] = text[0].toLower();
  }
  return text;
}

bool isOfParameter(const Formula &formula) {
  return formula.entry &&
         (formula.entry->quantity == Quantity::Weight || formula.entry->quantity == Quantity::Bias);
}

// The parameters of a line with so many digits, where that is more than they have elsewhere.
Formula withDigits(Formula formula, int digits) {
  if (formula.kind == Formula::Kind::Number && isOfParameter(formula) &&
      digits > NumberStyle().digits) {
    formula.text = numberText(formula, {digits});
  }
  for (Formula &child : formula.children) {
    child = withDigits(std::move(child), digits);
  }
  return formula;
}

}  // namespace

void PredictPanel::showScore() {
  PredictionScore score;
  for (const PredictedStage &stage : m_record) {
    score += scoreOf(stage);
  }
  if (m_prediction) {
    score += scoreOf(m_prediction->record());
  }
  const bool isAny = score.asked > 0;
  m_score->setText(isAny
                       ? tr("%1 of %2 right, %3")
                             .arg(score.right)
                             .arg(score.asked)
                             .arg(score.tries == 1 ? tr("1 try") : tr("%1 tries").arg(score.tries))
                       : QString());
  m_report->setVisible(isAny || score.hints > 0);
}

void PredictPanel::sayNothingIsAsked() {
  m_title->setText(tr("Predict the numbers of a step"));
  m_place->clear();
  m_heading->clear();
  m_picture->show(nullptr, {});
  m_lines->show({});
  m_words->setText(
      tr("Each stage is asked for before it is shown. Type what you have worked "
         "out; a wrong answer is told what it betrays."));
  m_check->setText(tr("Be&gin"));
  m_check->setEnabled(m_snapshot && !m_snapshot->running);
}

void PredictPanel::showHints(std::size_t place) {
  qDeleteAll(m_hintLines->findChildren<FormulaLabel *>());
  if (!m_prediction) {
    return;
  }
  const std::vector<Formula> hints = m_prediction->hints(place);
  const Prediction::Question &question = m_prediction->questions()[place];
  const int given = std::min(question.hints, static_cast<int>(hints.size()));
  for (int k = 0; k < given; ++k) {
    auto *line = new FormulaLabel(m_hintLines);
    line->setFormula(
        withDigits(hints[static_cast<std::size_t>(k)], digitsOf(static_cast<int>(place)) + 1),
        hintSize, m_theme);
    m_hintLines->layout()->addWidget(line);
    line->show();  // now, so that it has its place
  }
  m_hint->setText(tr("H&int %1 of %2")
                      .arg(std::min(given + 1, static_cast<int>(hints.size())))
                      .arg(hints.size()));
  m_hint->setEnabled(given < std::ssize(hints) && !question.isDone());
}

void PredictPanel::showGiven(std::size_t place) {
  QStringList numbers;
  for (const Entry &entry : m_prediction->given(place)) {
    numbers += QStringLiteral("%1\u00a0=\u00a0%2")
                   .arg(entrySymbol(entry), significant(m_prediction->snapshot().value(entry)));
  }
  m_given->setText(numbers.isEmpty()
                       ? QString()
                       : tr("Given, as it is hidden: %1").arg(numbers.join(QStringLiteral("; "))));
  m_given->setVisible(!numbers.isEmpty());
}

void PredictPanel::refresh() {
  const bool asks = m_prediction != nullptr;
  m_given->hide();
  for (QWidget *part : {static_cast<QWidget *>(m_equation), static_cast<QWidget *>(m_instruction),
                        static_cast<QWidget *>(m_digits), m_questions,
                        static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_show)}) {
    part->setVisible(asks);
  }
  showScore();
  const auto place = static_cast<std::size_t>(m_answers->current());
  showHints(place);
  if (!asks) {
    sayNothingIsAsked();
    return;
  }
  const Snapshot &snapshot = m_prediction->snapshot();
  const Stage &stage = m_prediction->stage();
  m_title->setText(tr("Your turn: %1").arg(titleOf(stage, snapshot.depth())));
  m_place->setText(
      tr("stage %1 of %2").arg(m_prediction->stageNumber()).arg(stageCount(snapshot.depth())));
  m_equation->setFormula(equation(stage, snapshot.network, snapshot.session->cost,
                                  snapshot.training.trainBiases, snapshot.batchSize),
                         equationSize, m_theme, Qt::AlignHCenter);
  showGiven(place);
  m_instruction->setText(tr("Type what you worked out"));
  const Prediction::Question &question = m_prediction->questions()[place];
  const bool isWrong = question.diagnosis && !question.isDone();
  std::vector<MistakePlace> places;
  if (isWrong && question.diagnosis->verdict == Diagnosis::Verdict::Mistake) {
    places = placesOf(snapshot, question.entry, question.diagnosis->slips.front());
  }
  m_picture->show(m_prediction->sharedSnapshot(), places);
  m_lines->show(isWrong ? m_prediction->lines(place) : std::nullopt);
  m_heading->setText(isWrong ? tr("%1: %2").arg(entrySymbol(question.entry),
                                                fromCore(diagnosisLabel(snapshot, question.entry,
                                                                        *question.diagnosis)))
                             : QString());
  const int asked = digitsOf(static_cast<int>(place));
  m_words->setText(
      isWrong ? fromCore(diagnosisWords(snapshot, question.entry, *question.diagnosis))
      : asked > digits() && !question.isDone()
          ? tr("The step is so small that only %1 significant digits tell %2 from what it was. A "
               "tooltip has all digits of a number.")
                .arg(asked)
                .arg(entrySymbol(question.entry))
          : QString());
  m_show->setEnabled(!question.isDone());
  m_check->setEnabled(true);
  m_check->setText(m_prediction->isDone() ? tr("Next stage") : tr("Chec&k"));
}

}  // namespace chainrule

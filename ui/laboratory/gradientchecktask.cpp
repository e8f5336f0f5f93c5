// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/gradientchecktask.h"

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

bool holds(const GradientCheck &check, const Entry &entry) {
  return std::any_of(check.parameters.begin(), check.parameters.end(),
                     [&](const CheckedParameter &parameter) { return parameter.entry == entry; });
}

void add(GradientCheck &check, const CheckedParameter &parameter) {
  check.passed = check.passed && parameter.passed;
  if (parameter.relativeError > check.maxRelativeError) {
    check.maxRelativeError = parameter.relativeError;
    check.worst = check.parameters.size();
  }
  check.parameters.push_back(parameter);
}

void setCheck(GradientCheckAnswer &answer, GradientCheck check) {
  answer.order = check.worstFirst();
  answer.failures = static_cast<std::size_t>(
      std::count_if(check.parameters.begin(), check.parameters.end(),
                    [](const CheckedParameter &parameter) { return !parameter.passed; }));
  answer.check = std::make_shared<const GradientCheck>(std::move(check));
}

}  // namespace

GradientCheckTask::GradientCheckTask(QObject *parent)
    : NewestTask(parent),
      m_answer(std::make_shared<GradientCheckAnswer>()),
      m_progress(std::make_shared<Progress>()) {}

double GradientCheckTask::progress() const {
  const auto all = static_cast<double>(m_progress->toMake);
  return all > 0 ? std::min(1.0, static_cast<double>(m_progress->made) / all) : 0;
}

void GradientCheckTask::ask(const GradientCheckQuestion &question) {
  m_progress = std::make_shared<Progress>();
  auto answer = std::make_shared<GradientCheckAnswer>();
  if (question.keepsCheck) {
    *answer = *m_answer;
  }
  start([answer, question, progress = m_progress](
            const std::stop_token &stop) { find(*answer, question, *progress, stop); },
        [this, answer] {
          m_answer = answer;
          emit answered();
        });
}

void GradientCheckTask::find(GradientCheckAnswer &answer, const GradientCheckQuestion &question,
                             Progress &progress, const std::stop_token &stop) {
  const Session session = sessionOf(*question.snapshot);
  if (!answer.check) {
    answer.rows = rowsOfStep(session);
    answer.trained = trainedParameters(session);
    const std::vector<Entry> entries = quicklyChecked(session, answer.rows.size());
    progress.toMake = entries.size();
    auto check = checkGradients(session, answer.rows, entries, stop, &progress.made);
    if (!check) {
      return;
    }
    setCheck(answer, std::move(*check));
  }
  if (question.parameter && !holds(*answer.check, *question.parameter)) {
    const auto one = checkGradients(session, answer.rows, {&*question.parameter, 1}, stop);
    if (!one) {
      return;
    }
    GradientCheck check = *answer.check;
    add(check, one->parameters.front());
    setCheck(answer, std::move(check));
  }
  answer.parameter =
      question.parameter.value_or(answer.check->parameters[answer.check->worst].entry);
  auto curve = differenceCurve(session, answer.rows, *answer.parameter, stop);
  if (curve) {
    answer.curve = std::make_shared<const DifferenceCurve>(std::move(*curve));
  }
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/progress.h"

#include "predict/answer.h"

#include <algorithm>
#include <utility>

namespace chainrule {

LessonProgress::LessonProgress(std::shared_ptr<const LessonScript> script)
    : m_script(std::move(script)), m_states(m_script->steps.size()) {}

void LessonProgress::goTo(int index, const Snapshot &snapshot) {
  m_index = std::clamp(index, 0, stepCount() - 1);
  m_deeds.predicted.clear();
  m_deeds.editsBefore = snapshot.edits;
}

bool LessonProgress::isDone(int index) const {
  const LessonStep &step = m_script->steps[static_cast<std::size_t>(index)];
  return (!step.task && !step.question) || m_states[static_cast<std::size_t>(index)].isDone;
}

int LessonProgress::tasks() const {
  return static_cast<int>(
      std::count_if(m_script->steps.begin(), m_script->steps.end(),
                    [](const LessonStep &step) { return step.task || step.question; }));
}

int LessonProgress::tasksDone() const {
  return static_cast<int>(std::count_if(m_states.begin(), m_states.end(),
                                        [](const State &state) { return state.isDone; }));
}

bool LessonProgress::observe(const Snapshot &snapshot) {
  if (isDone() || !step().task || !isMet(step().task->condition, snapshot, m_deeds)) {
    return false;
  }
  state().isDone = true;
  return true;
}

void LessonProgress::choose(const std::vector<std::size_t> &chosen) {
  if (!step().question || state().isDone) {
    return;
  }
  Answered answered{chosen, {}, true, true};
  std::sort(answered.chosen.begin(), answered.chosen.end());
  const std::vector<LessonChoice> &choices = step().question->choices;
  for (std::size_t k = 0; k < choices.size(); ++k) {
    const bool isChosen = std::binary_search(answered.chosen.begin(), answered.chosen.end(), k);
    answered.isRight = answered.isRight && isChosen == choices[k].isRight;
  }
  state().isDone = answered.isRight;
  state().answered = std::move(answered);
}

void LessonProgress::type(std::string_view text, const Snapshot &snapshot) {
  if (!step().question || state().isDone) {
    return;
  }
  const std::optional<Answer> answer = readAnswer(text);
  const LessonQuestion &question = *step().question;
  const double number = numberAskedFor(question, snapshot);
  const bool isRight = answer && chainrule::isRight(answer->value, number, question.digits);
  const bool isShort = answer && !isRight && isTooShort(*answer, number, question.digits);
  state().isDone = isRight;
  state().answered =
      Answered{{}, std::string(text), answer.has_value(), isRight, isShort ? answer->digits : 0};
}

double numberAskedFor(const LessonQuestion &question, const Snapshot &snapshot) {
  return question.entry ? snapshot.value(*question.entry) : question.number;
}

std::vector<LessonSpan> spansOf(std::string_view text) {
  std::vector<LessonSpan> spans;
  const auto add = [&spans](std::string_view part, bool isStrong) {
    if (!part.empty()) {
      spans.push_back({std::string(part), isStrong});
    }
  };
  std::size_t from = 0;
  while (true) {
    const std::size_t opening = text.find('*', from);
    const std::size_t closing =
        opening == std::string_view::npos ? opening : text.find('*', opening + 1);
    if (closing == std::string_view::npos) {
      break;
    }
    add(text.substr(from, opening - from), false);
    add(text.substr(opening + 1, closing - opening - 1), true);
    from = closing + 1;
  }
  add(text.substr(from), false);
  return spans;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lessonjson.h"

#include "backprop/stage.h"
#include "files/hiddenjson.h"
#include "lesson/names.h"
#include "predict/answer.h"
#include "text/say.h"

#include <algorithm>
#include <string>

namespace chainrule {
namespace {

bool isLanguage(std::string_view code) {
  return code.size() >= 2 && code.size() <= 3 &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

void expectSize(const JsonPlace &place, std::size_t most) {
  const std::string &text = place.text();
  if (text.empty()) {
    place.refuse(say("a text"), say("an empty one"));
  }
  if (text.size() > most) {
    place.refuse(say("at most %1 bytes", std::to_string(most)), std::to_string(text.size()));
  }
}

const Json::Array &readList(const JsonPlace &place, std::size_t least, std::size_t most,
                            const char *things) {
  const std::string expected = say(things, std::to_string(least), std::to_string(most));
  const Json::Array &list = place.array(expected);
  if (list.size() < least || list.size() > most) {
    place.refuse(expected, std::to_string(list.size()));
  }
  return list;
}

LessonText readTextIfThere(const JsonPlace &place) {
  return place.exists() ? readText(place, maximumText) : LessonText();
}

LessonPlace readPlace(const JsonPlace &place, const Session &session) {
  LessonPlace at;
  expectKeys(place, {"step", "stage", "sample"});
  if (const JsonPlace step = place["step"]; step.exists()) {
    at.step =
        static_cast<std::int64_t>(step.wholeNumber(0, static_cast<std::uint64_t>(maximumSteps)));
  }
  if (const JsonPlace stage = place["stage"]; stage.exists()) {
    at.stage = readStage(stage, session.network);
  }
  if (const JsonPlace sample = place["sample"]; sample.exists()) {
    at.sample = static_cast<int>(
                    sample.wholeNumber(1, static_cast<std::uint64_t>(session.dataset.rows()))) -
                1;
  }
  if (at.isEmpty()) {
    place.refuse(say("\"step\", \"stage\" or \"sample\""), say("none of them"));
  }
  return at;
}

LessonTask readTask(const JsonPlace &place, const Network &network) {
  expectKeys(place, {"text", "until"});
  return {readText(place["text"], maximumText), readCondition(place["until"], network)};
}

void readChoices(const JsonPlace &place, LessonQuestion &question) {
  const std::size_t count = readList(place, 2, maximumChoices, toSay("%1 to %2 choices")).size();
  for (std::size_t k = 0; k < count; ++k) {
    const JsonPlace choice = place[k];
    expectKeys(choice, {"text", "right", "reply"});
    question.choices.push_back({readText(choice["text"], maximumText),
                                choice["right"].exists() && choice["right"].boolean(),
                                readTextIfThere(choice["reply"])});
  }
  if (std::none_of(question.choices.begin(), question.choices.end(),
                   [](const LessonChoice &choice) { return choice.isRight; })) {
    place.refuse(say("a choice with \"right\": true"), say("none"));
  }
}

void readNumber(const JsonPlace &place, const Network &network, LessonQuestion &question) {
  if (place.value()->text() == nullptr) {
    question.number = place.number();
    return;
  }
  const LessonTarget target = readTarget(place, network);
  if (target.isWhole()) {
    place.refuse(say("one entry"));
  }
  question.entry = target.entry;
}

LessonQuestion readQuestion(const JsonPlace &place, const Network &network) {
  expectKeys(place, {"text", "choices", "number", "digits", "right", "wrong"});
  LessonQuestion question;
  question.text = readText(place["text"], maximumText);
  const JsonPlace choices = place["choices"];
  const JsonPlace number = place["number"];
  if (choices.exists() == number.exists()) {
    place.refuse(say("either \"choices\" or \"number\""),
                 choices.exists() ? say("both") : say("neither"));
  }
  if (choices.exists()) {
    readChoices(choices, question);
  } else {
    readNumber(number, network, question);
  }
  for (const char *key : {"digits", "right", "wrong"}) {
    if (choices.exists() && place[key].exists()) {
      place[key].refuse(say("nothing with \"choices\""));
    }
  }
  if (const JsonPlace digits = place["digits"]; digits.exists()) {
    question.digits = static_cast<int>(digits.wholeNumber(fewestAnswerDigits, mostAnswerDigits));
  }
  question.right = readTextIfThere(place["right"]);
  question.wrong = readTextIfThere(place["wrong"]);
  return question;
}

LessonStep readStep(const JsonPlace &place, const Session &session) {
  const Network &network = session.network;
  expectKeys(place, {"title", "text", "at", "show", "tab", "hidden", "task", "question"});
  LessonStep step;
  step.title = readText(place["title"], maximumTitle);
  step.text = readText(place["text"], maximumText);
  if (const JsonPlace at = place["at"]; at.exists()) {
    step.at = readPlace(at, session);
  }
  if (const JsonPlace show = place["show"]; show.exists()) {
    step.show = readTarget(show, network);
  }
  if (const JsonPlace tab = place["tab"]; tab.exists()) {
    const std::string *name = tab.value()->text();
    step.tab = name != nullptr ? tabNamed(*name) : std::nullopt;
    if (!step.tab) {
      tab.refuse(tabNames());
    }
  }
  if (const JsonPlace hidden = place["hidden"]; hidden.exists()) {
    expectKeys(hidden, {"quantities", "panels"});
    step.hidden = readHidden(hidden);
  }
  if (const JsonPlace task = place["task"]; task.exists()) {
    step.task = readTask(task, network);
  }
  if (const JsonPlace question = place["question"]; question.exists()) {
    if (step.task) {
      question.refuse(say("nothing beside \"task\""));
    }
    step.question = readQuestion(question, network);
  }
  return step;
}

}  // namespace

void expectKeys(const JsonPlace &place, const std::vector<std::string_view> &keys) {
  place.expectObject();
  for (const auto &[key, value] : *place.value()->object()) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
      place[key].refuse(say("no key but %1", oneOf({keys.begin(), keys.end()})), '"' + key + '"');
    }
  }
}

LessonText readText(const JsonPlace &place, std::size_t most) {
  const bool isText = place.exists() && place.value()->text() != nullptr;
  const bool isObject = place.exists() && place.value()->object() != nullptr;
  if (!isText && !isObject) {
    place.refuse(say("a text, or an object with one for each language"));
  }
  if (isText) {
    expectSize(place, most);
    return {{{"en", place.text()}}};
  }
  LessonText text;
  for (const auto &[language, value] : *place.value()->object()) {
    if (!isLanguage(language)) {
      place[language].refuse(say("a language of two or three letters, as \"en\""),
                             '"' + language + '"');
    }
    expectSize(place[language], most);
    text.byLanguage.emplace_back(language, place[language].text());
  }
  if (text.byLanguage.empty()) {
    place.refuse(say("a text in at least one language"), say("none"));
  }
  return text;
}

int readStage(const JsonPlace &place, const Network &network) {
  const std::string *name = place.exists() ? place.value()->text() : nullptr;
  const auto stage = name != nullptr ? stageNamed(*name, network.depth()) : std::nullopt;
  if (!stage) {
    const std::vector<std::string> names = stageNames(network.depth());
    place.refuse(network.depth() <= 3 ? oneOf(names)
                                      : say("a stage from %1 to %2, or %3", '"' + names[1] + '"',
                                            '"' + names.back() + '"', std::string("\"start\"")));
  }
  return *stage;
}

LessonTarget readTarget(const JsonPlace &place, const Network &network) {
  const std::string *name = place.exists() ? place.value()->text() : nullptr;
  const auto target = name != nullptr ? targetNamed(*name, network) : std::nullopt;
  if (!target) {
    place.refuse(say("an entry or a quantity of this network, as %1", exampleOfTarget(network)));
  }
  return *target;
}

std::shared_ptr<const LessonScript> readLesson(const JsonPlace &place, const Session &session) {
  expectKeys(place, {"steps"});
  const JsonPlace steps = place["steps"];
  auto script = std::make_shared<LessonScript>();
  const std::size_t count = readList(steps, 1, maximumLessonSteps, toSay("%1 to %2 steps")).size();
  for (std::size_t k = 0; k < count; ++k) {
    script->steps.push_back(readStep(steps[k], session));
  }
  script->source = toText(*place.value());
  return script;
}

}  // namespace chainrule

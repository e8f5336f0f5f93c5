// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/predictionreport.h"

#include "backprop/namesinfiles.h"
#include "explain/equation.h"
#include "explain/formula.h"
#include "explain/mathml.h"
#include "explain/numbertext.h"
#include "export/htmlpage.h"
#include "files/csv.h"
#include "files/json.h"
#include "text/say.h"

#include <algorithm>
#include <initializer_list>

namespace chainrule {
namespace {

using Event = PredictedStage::Event;
using Question = PredictedStage::Question;

std::string cells(std::initializer_list<std::string> texts) {
  std::string line;
  for (const std::string &text : texts) {
    line += ',' + csvCell(text);
  }
  return line;
}

/// What is asked for of W and b is what the update makes of them.
std::string nameOf(Quantity quantity) {
  const bool isUpdated = quantity == Quantity::Weight || quantity == Quantity::Bias;
  return std::string(nameInFiles(quantity)) + (isUpdated ? "_new" : "");
}

// quantity,layer,row,column
std::string cellsOf(const Entry &entry) {
  if (entry.quantity == Quantity::Cost) {
    return cells({nameOf(entry.quantity), "", "", ""});
  }
  const bool isMatrix = belongsToEdge(entry.quantity);
  return cells({nameOf(entry.quantity), std::to_string(entry.layer), std::to_string(entry.row + 1),
                isMatrix ? std::to_string(entry.column + 1) : ""});
}

std::string valueOf(const Question &question) {
  return question.value ? Json(*question.value).numberText() : "";
}

bool isRight(const Event &event) {
  return event.verdict == Diagnosis::Verdict::Right;
}

bool isTooShort(const Event &event) {
  return event.verdict == Diagnosis::Verdict::TooShort;
}

int numberOf(const PredictedStage &stage) {
  return stage.stage.isUpdate() ? stageCount(stage.depth)
                                : stageNumber(stage.stage.quantity, stage.stage.layer, stage.depth);
}

std::string eventCells(const PredictedStage &stage, const Event &event) {
  const Question &question = stage.questions[event.question];
  const std::string entry = cellsOf(question.entry);
  switch (event.kind) {
    case Event::Kind::Hint:
      return ",hint" + entry + ",,,,,,";
    case Event::Kind::Shown:
      return ",shown" + entry + ",,,,,," + valueOf(question);
    case Event::Kind::Answer:
      break;
  }
  const bool right = isRight(event);
  return ",answer" + entry +
         cells({event.text, Json(event.number).numberText(), std::to_string(event.digits),
                right               ? "right"
                : isTooShort(event) ? "short"
                                    : "wrong",
                right ? "" : event.labelInEnglish, right ? valueOf(question) : ""});
}

const char *const reportStyle = R"css(
:root { --right: #146c43; --wrong: #b3261e; }
@media screen and (prefers-color-scheme: dark) { :root { --right: #63cf98; --wrong: #ff8a80; } }
.report { border-collapse: collapse; width: 100%; margin: .6rem 0; }
.report th { text-align: left; font-weight: 600; font-size: .88em; color: var(--muted); }
.report th, .report td { padding: .35em .8em .35em 0; vertical-align: baseline;
  border-bottom: 1px solid var(--hairline); }
.report td:first-child { white-space: nowrap; }
.report tr { break-inside: avoid; }
.right { color: var(--right); font-weight: 600; } .wrong { color: var(--wrong); font-weight: 600; }
.order { color: var(--muted); display: inline-block; min-width: 2em; }
)css";

std::string span(const std::string &classes, const std::string &words) {
  return "<span class=\"" + classes + "\">" + escapedMarkup(words) + "</span>";
}

std::string triesOf(int count) {
  return count == 1 ? say("1 try") : sayCount("%n tries", count);
}

std::string summaryOf(const PredictionScore &score) {
  const std::string hints = score.hints == 1 ? say("1 hint") : sayCount("%n hints", score.hints);
  const std::string shown =
      score.shown == 1 ? say("1 answer shown") : sayCount("%n answers shown", score.shown);
  //: %4: "3 tries"; %5: "2 hints"; %6: "1 answer shown".
  return say("%1 of %2 right, %3 of them with the first answer and no hint; %4, %5, %6.",
             score.right, score.asked, score.atOnce, triesOf(score.tries), hints, shown);
}

std::string eventLine(const Event &event, int order, int hint) {
  std::string text = span("order", std::to_string(order));
  switch (event.kind) {
    case Event::Kind::Hint:
      return htmlElement("div", "", text + escapedMarkup(say("hint %1", hint)));
    case Event::Kind::Shown:
      return htmlElement("div", "", text + escapedMarkup(say("the answer was shown")));
    case Event::Kind::Answer:
      break;
  }
  text += escapedMarkup(event.text) + " ";
  if (isRight(event)) {
    return htmlElement("div", "", text + span("right", say("✓ right")));
  }
  text = htmlElement(
      "div", "",
      text + (isTooShort(event) ? escapedMarkup(event.label) : span("wrong", "✕ " + event.label)));
  std::string words = escapedMarkup(event.words);
  for (std::size_t at = words.find('\n'); at != std::string::npos; at = words.find('\n', at + 1)) {
    words.replace(at, 1, "<br>");
  }
  return words.empty() ? text : text + htmlElement("div", "note", words);
}

std::string resultOf(const Question &question, int tries) {
  const std::string after = ", " + escapedMarkup(triesOf(tries));
  if (question.isRight) {
    return span("right", say("✓ right")) + after;
  }
  if (question.isShown) {
    return escapedMarkup(say("shown: %1", numberText(*question.value)));
  }
  return tries == 0 ? escapedMarkup(say("not answered"))
                    : span("wrong", say("✕ not right yet")) + after;
}

std::string questionRow(const PredictedStage &stage, std::size_t question, int firstOrder) {
  std::string events;
  int hints = 0;
  int tries = 0;
  for (std::size_t k = 0; k < stage.events.size(); ++k) {
    const Event &event = stage.events[k];
    if (event.question != question) {
      continue;
    }
    hints += event.kind == Event::Kind::Hint ? 1 : 0;
    tries += event.kind == Event::Kind::Answer && !isTooShort(event) ? 1 : 0;
    events += eventLine(event, firstOrder + static_cast<int>(k), hints);
  }
  const Entry &entry = stage.questions[question].entry;
  const Formula symbol = inlineSymbol(entry);
  return htmlElement(
      "tr", "",
      htmlElement(
          "td", "",
          mathml(entry.quantity == Quantity::Cost ? inlineSymbol(Quantity::Cost, 0) : symbol, {},
                 Ink::ByQuantity)) +
          htmlElement("td", "", events) +
          htmlElement("td", "", resultOf(stage.questions[question], tries)));
}

}  // namespace

std::string predictionTable(std::span<const PredictedStage> stages) {
  const InEnglish english;
  std::string text =
      "order,session,step,sample,stage,event,quantity,layer,row,column,typed,number,digits,result,"
      "diagnosis,value\n";
  int order = 0;
  for (const PredictedStage &stage : stages) {
    const std::string begin =
        cells({stage.session, std::to_string(stage.step), std::to_string(stage.sample),
               std::to_string(numberOf(stage))});
    const auto add = [&](const std::string &cells) {
      text += std::to_string(++order) + begin + cells + '\n';
    };
    for (const Question &question : stage.questions) {
      add(",asked" + cellsOf(question.entry) + ",,,,,," + valueOf(question));
    }
    for (const Event &event : stage.events) {
      add(eventCells(stage, event));
    }
  }
  return text;
}

std::string predictionDocument(std::span<const PredictedStage> stages) {
  PredictionScore whole;
  for (const PredictedStage &stage : stages) {
    whole += scoreOf(stage);
  }
  const std::string title = say("Predictions");
  std::string body = htmlElement("h1", "", escapedMarkup(title)) + htmlParagraph(summaryOf(whole));
  int order = 1;
  for (const PredictedStage &stage : stages) {
    body += htmlElement("h2", "", escapedMarkup(chainrule::title(stage.stage, stage.depth)));
    body += htmlParagraph(
        say("%1: step %2, stage %3 of %4, sample %5", stage.session, std::to_string(stage.step),
            numberOf(stage), stageCount(stage.depth), stage.sample + 1),
        "note");
    body += htmlParagraph(summaryOf(scoreOf(stage)));
    const auto head = [](const std::string &words) {
      return htmlElement("th", "", escapedMarkup(words));
    };
    std::string rows = htmlElement(
        "tr", "", head(say("asked for")) + head(say("in this order")) + head(say("in the end")));
    for (std::size_t k = 0; k < stage.questions.size(); ++k) {
      rows += questionRow(stage, k, order);
    }
    order += static_cast<int>(stage.events.size());
    body += htmlElement("table", "report", rows);
  }
  return htmlPage(title, reportStyle, body);
}

}  // namespace chainrule

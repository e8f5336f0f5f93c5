// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/htmldocument.h"

#include "explain/mathml.h"
#include "export/formulapieces.h"
#include "export/htmlpage.h"
#include "text/say.h"

#include <algorithm>
#include <utility>

namespace chainrule {

namespace {

constexpr auto element = htmlElement;

std::string paragraph(const std::string &words, std::string_view classes = "") {
  return htmlParagraph(words, classes);
}

// About how many characters wide a piece is that cannot be broken: its matrices.
double charactersIn(const Formula &piece, double ofNumber) {
  double width = 0;
  if (piece.block) {
    width = ofNumber *
            static_cast<double>(printedPlaces(static_cast<int>(piece.block->values.cols())).size());
  }
  for (const Formula &child : piece.children) width += charactersIn(child, ofNumber);
  return width;
}

class Document {
 public:
  explicit Document(const WorkedExample &example)
      : m_example(example), m_style{example.options.digits, ".", false} {}

  std::string text() const {
    std::string body =
        element("h1", "", escapedMarkup(m_example.title)) + paragraph(m_example.summary);
    for (const std::string &note : m_example.notes) body += paragraph(note, "note");
    body += figureOf(m_example.drawing);
    for (const WorkedPart &part : m_example.parts) body += partOf(part);
    if (!solved() && m_example.options.answers) body += answers();
    return htmlPage(m_example.title,
                    ":root { --digits: " + std::to_string(m_style.digits + 4) + "; }", body);
  }

 private:
  bool solved() const { return m_example.options.solutions; }

  std::string math(const Formula &formula) const {
    return mathml(formula, m_style, Ink::ByQuantity);
  }

  std::string inPieces(const Formula &formula) const {
    std::string text;
    for (const Formula &piece : pieces(formula)) text += math(piece);
    return text;
  }

  // A box of formulas, smaller where the widest piece would not fit a sheet of paper.
  std::string box(const std::string &classes, const Formula &formula,
                  const std::string &content) const {
    constexpr double onPaper = 78;  // characters
    const double ofNumber = m_style.digits + 4.5;
    double widest = 1;
    for (const Formula &piece : pieces(formula)) {
      widest = std::max(widest, charactersIn(piece, ofNumber));
    }
    std::string tag = "<div";
    if (!classes.empty()) tag += " class=\"" + classes + "\"";
    if (widest > onPaper) tag += " style=\"--scale: " + coordinate(onPaper / widest) + "\"";
    return tag + ">" + content + "</div>\n";
  }

  static std::string figureOf(const NetworkDrawing &drawing) {
    if (drawing.neurons.empty()) return {};
    return element(
        "figure", "",
        svgPicture(drawing) +
            element("figcaption", "",
                    escapedMarkup(say("Weights: blue and solid are positive, orange and dashed "
                                      "negative, grey dots zero; the wider the larger."))));
  }

  std::string partOf(const WorkedPart &part) const {
    std::string text = element("h2", "", escapedMarkup(part.title)) + paragraph(part.words);
    if (part.drawing) text += figureOf(*part.drawing);
    std::string given;
    NumberStyle style = m_style;
    style.asGiven = true;
    style.digits = std::max(style.digits, m_example.options.givenDigits);
    for (const WorkedGiven &item : part.given) {
      std::string content = mathml(item.formula, style, Ink::ByQuantity);
      if (!item.words.empty()) content += element("span", "note", escapedMarkup(item.words));
      given += box("", item.formula, content);
    }
    if (!given.empty()) text += element("div", "given", given);
    for (const WorkedStage &stage : part.stages) text += stageOf(stage);
    return element("section", part.isOnNewPage ? "sheet" : "", text);
  }

  // Number, equation and blanks in one line.
  std::string questionOf(const WorkedStage &stage) const {
    std::string text;
    for (const WorkedResult &result : stage.results) {
      const bool isFirst = text.empty();
      text += element("div", "question",
                      (isFirst ? numbered(stage.number) : "<span></span>") +
                          element("div", "", resultOf(result)) +
                          (isFirst ? element("h3", "note", escapedMarkup(stage.title)) : ""));
    }
    return text;
  }

  std::string stageOf(const WorkedStage &stage) const {
    if (stage.equation.children.empty()) return questionOf(stage);
    std::string text = element("h3", "", numbered(stage.number) + escapedMarkup(stage.title));
    std::string equation = element("div", "line", inPieces(stage.equation));
    if (!stage.shapes.empty()) equation += element("span", "shapes", escapedMarkup(stage.shapes));
    text += element("div", "line equation", equation);
    for (const WorkedResult &result : stage.results) {
      if (!result.isWorkedBelow) text += resultOf(result);
    }
    text += paragraph(stage.words);
    for (const WorkedEntry &entry : stage.entries) text += entryOf(entry);
    return text + paragraph(stage.left, "note") + paragraph(stage.slip, "note");
  }

  static std::string numbered(int number) {
    return "<span class=\"number\">" + std::to_string(number) + "</span>";
  }

  std::string resultOf(const WorkedResult &result) const {
    std::vector<Formula> formula{result.symbol, op(result.relation)};
    if (!solved()) {
      if (result.rule) {
        formula.push_back(*result.rule);
        formula.push_back(op("="));
      }
      const std::string left = inPieces(row(formula));
      formula.push_back(result.value);
      return box("line result", row(std::move(formula)), left + blankFor(result.value));
    }
    if (result.expression) {
      formula.push_back(*result.expression);
      formula.push_back(op("="));
    }
    formula.push_back(result.value);
    const Formula whole = row(std::move(formula));
    return box("line result", whole, inPieces(whole));
  }

  // An empty cell as wide as a number.
  static std::string blank() { return "<span class=\"blank\"></span>"; }

  std::string blankFor(const Formula &value) const {
    if (!value.block) return blank();
    const auto rows = printedPlaces(static_cast<int>(value.block->values.rows()));
    const auto columns = printedPlaces(static_cast<int>(value.block->values.cols()));
    std::string text;
    for (const int i : rows) {
      std::string cells;
      for (const int j : columns) {
        cells += "<td>" + (i == gap || j == gap ? std::string("…") : blank()) + "</td>";
      }
      text += element("tr", "", cells);
    }
    return element("table", "matrix", text);
  }

  // Two columns: what is left of the relation, and one below the other what is right of it.
  std::string entryOf(const WorkedEntry &entry) const {
    std::string text;
    for (const Formula &whole : entry.lines) {
      const auto [left, right] = splitAtRelation(whole);
      const std::string end = solved() ? "" : math(row({row({}), op("=")})) + blank();
      const Formula spaced = row({row({}), right});
      text += element("div", "", left.children.empty() ? "" : math(left)) +
              element("div", "line", inPieces(spaced) + end);
    }
    return (entry.title.empty() ? "" : paragraph(entry.title, "note")) +
           element("div", "entry", text);
  }

  std::string answers() const {
    std::string text = element("h2", "key", escapedMarkup(say("Answers")));
    for (const WorkedPart &part : m_example.parts) {
      if (part.stages.empty()) continue;
      text += element("h3", "", escapedMarkup(part.title));
      std::string list;
      for (const WorkedStage &stage : part.stages) {
        std::string number = numbered(stage.number);
        for (const WorkedResult &result : stage.results) {
          list +=
              element("div", "answer", number + math(row({result.symbol, op("="), result.value})));
          number.clear();
        }
      }
      text += element("div", "answers", list);
    }
    return element("section", "", text);
  }

  const WorkedExample &m_example;
  NumberStyle m_style;
};

}  // namespace

std::string htmlDocument(const WorkedExample &example) {
  return Document(example).text();
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/latexdocument.h"

#include "explain/latex.h"
#include "explain/plaintext.h"
#include "export/formulapieces.h"
#include "text/say.h"

#include <algorithm>

namespace chainrule {

namespace {

constexpr std::string_view preamble = R"(\documentclass[10pt,a4paper]{article}
\usepackage[margin=20mm]{geometry}
\usepackage{amsmath,graphicx,xcolor}
\definecolor{weight}{HTML}{1269B4}
\definecolor{bias}{HTML}{8A4B2D}
\definecolor{sum}{HTML}{00737A}
\definecolor{activation}{HTML}{776000}
\definecolor{error}{HTML}{661F8C}
\definecolor{cost}{HTML}{C01F33}
\definecolor{rate}{HTML}{B0246F}
\definecolor{positive}{HTML}{0072B2}
\definecolor{negative}{HTML}{D55E00}
\definecolor{none}{HTML}{7D8893}
\definecolor{muted}{HTML}{5A6672}
\setlength{\parindent}{0pt}
\setlength{\parskip}{3pt plus 1pt}
\raggedright
\lineskip=4pt
\lineskiplimit=2pt
\binoppenalty=300
\relpenalty=100
\newsavebox{\formula}
\newlength{\lead}
% A formula that cannot be broken, scaled down where it is wider than the text.
\newcommand{\fit}[1]{\sbox{\formula}{$\displaystyle #1$}%
  \ifdim\wd\formula>\linewidth\resizebox{\linewidth}{!}{\usebox{\formula}}%
  \else\usebox{\formula}\fi}
% The first line of an entry: its symbol, and what that is. The next ones stand under the relation.
\newcommand{\first}[2]{\par\addvspace{5pt}\settowidth{\lead}{$\displaystyle #1$}%
  \hangindent=\dimexpr\lead+2em\relax$\displaystyle #1 #2$\par}
\newcommand{\next}[1]{\hangindent=\dimexpr\lead+2em\relax\hspace*{\lead}$\displaystyle {}#1$\par}
\newcommand{\firstfit}[2]{\par\addvspace{5pt}\settowidth{\lead}{$\displaystyle #1$}%
  $\displaystyle #1$\begin{minipage}{\dimexpr\linewidth-\lead}#2\end{minipage}\par}
% A line of an entry with a part that cannot be broken.
\newcommand{\nextfit}[1]{\hspace*{\lead}\begin{minipage}{\dimexpr\linewidth-\lead}%
  #1\end{minipage}\par}
\newcommand{\stage}[2]{\subsection*{\makebox[1.6em][l]{\color{muted}#1}#2}}
\newcommand{\stroke}[3]{\makebox(0,0){\rotatebox[origin=c]{#1}{\rule{#2}{#3}}}}
)";

// Whether TeX finds no place to break the line in where it needs one.
bool isRigid(const Formula &formula) {
  constexpr std::size_t longest = 120;
  if (formula.kind == Formula::Kind::Matrix) return true;
  if (formula.kind == Formula::Kind::Fraction) return plainText(formula).size() > longest;
  return std::any_of(formula.children.begin(), formula.children.end(), isRigid);
}

class Document {
 public:
  explicit Document(const WorkedExample &example)
      : m_example(example), m_style{example.options.digits, ".", false} {}

  std::string text() {
    m_text = preamble;
    // Room for the widest number of so many digits in handwriting.
    m_text += "\\newcommand{\\blank}{\\underline{\\hspace{" +
              std::to_string(10 + 3 * m_style.digits) + "mm}\\rule{0pt}{7mm}}}\n";
    m_text += "\\begin{document}\n";
    m_text += "{\\LARGE\\bfseries " + latexText(m_example.title) + "\\par}\n\\medskip\n";
    paragraph(m_example.summary);
    for (const std::string &note : m_example.notes) paragraph(note);
    if (!m_example.drawing.neurons.empty()) m_text += latexPicture(m_example.drawing);
    for (const WorkedPart &part : m_example.parts) addPart(part);
    if (!m_example.options.solutions && m_example.options.answers) addAnswers();
    m_text += "\\end{document}\n";
    return std::move(m_text);
  }

 private:
  std::string math(const Formula &formula) const {
    return latex(formula, m_style, Ink::ByQuantity);
  }

  void paragraph(const std::string &words) {
    if (!words.empty()) m_text += latexText(words) + "\\par\n";
  }

  void addPart(const WorkedPart &part) {
    if (part.isOnNewPage) m_text += "\n\\clearpage";
    m_text += "\n\\section*{" + latexText(part.title) + "}\n";
    paragraph(part.words);
    if (part.drawing) m_text += latexPicture(*part.drawing);
    addGiven(part.given);
    for (const WorkedStage &stage : part.stages) addStage(stage);
  }

  void addGiven(const std::vector<WorkedGiven> &given) {
    NumberStyle style = m_style;
    style.asGiven = true;
    style.digits = std::max(style.digits, m_example.options.givenDigits);
    for (const WorkedGiven &item : given) {
      m_text += "\\mbox{\\fit{" + latex(item.formula, style, Ink::ByQuantity) + "}";
      if (!item.words.empty()) {
        m_text += "}\\ {\\footnotesize\\color{muted}" + latexText(item.words);
      }
      m_text += "}\\qquad\n";
    }
    if (!given.empty()) m_text += "\\par\n";
  }

  // Number, equation and blanks in one line.
  void addQuestion(const WorkedStage &stage) {
    std::string begin = "\\makebox[1.6em][l]{\\color{muted}" + std::to_string(stage.number) + "}";
    std::string end = "\\hfill{\\footnotesize\\color{muted}" + latexText(stage.title) + "}";
    for (const WorkedResult &result : stage.results) {
      addResult(result, begin, end);
      begin = "\\hspace*{1.6em}";
      end.clear();
    }
  }

  void addStage(const WorkedStage &stage) {
    if (stage.equation.children.empty()) {
      addQuestion(stage);
      return;
    }
    m_text += "\n\\stage{" + std::to_string(stage.number) + "}{" + latexText(stage.title) + "}\n";
    m_text += "$\\displaystyle " + math(stage.equation) + "$";
    if (!stage.shapes.empty()) {
      m_text += "\\hfill{\\footnotesize\\color{muted}" + latexText(stage.shapes) + "}";
    }
    m_text += "\\par\\nopagebreak\n";
    for (const WorkedResult &result : stage.results) {
      if (!result.isWorkedBelow) addResult(result);
    }
    paragraph(stage.words);
    for (const WorkedEntry &entry : stage.entries) addEntry(entry);
    paragraph(stage.left);
    if (!stage.slip.empty()) {
      m_text += "{\\footnotesize\\color{muted}" + latexText(stage.slip) + "\\par}\n";
    }
  }

  void addResult(const WorkedResult &result, const std::string &before = "",
                 const std::string &behind = "") {
    std::vector<Formula> line{result.symbol, op(result.relation)};
    std::string blank;
    if (!m_example.options.solutions) {
      if (result.rule) {
        line.push_back(*result.rule);
        line.push_back(op("="));
      }
      blank = blankFor(result.value);
    } else {
      if (result.expression) {
        line.push_back(*result.expression);
        line.push_back(op("="));
      }
      line.push_back(result.value);
    }
    m_text += "\\par\\addvspace{4pt}" + before + inPieces(row(std::move(line)), blank) + behind +
              "\\par\n";
  }

  // Boxes between which the line may be broken, each scaled down where it alone is too wide.
  std::string inPieces(const Formula &formula, const std::string &end) const {
    const std::vector<Formula> parts = pieces(formula);
    std::string tex;
    for (std::size_t k = 0; k < parts.size(); ++k) {
      tex += "\\fit{" + math(parts[k]) + (k + 1 == parts.size() ? end : "") + "}";
      if (k + 1 < parts.size()) tex += "\\allowbreak\n";
    }
    return tex;
  }

  // As many blanks as there are numbers to be found, less those that would be dots.
  std::string blankFor(const Formula &value) const {
    if (!value.block) return " \\blank";
    const auto rows = printedPlaces(static_cast<int>(value.block->values.rows()));
    const auto columns = printedPlaces(static_cast<int>(value.block->values.cols()));
    std::string tex = "\\left[\\begin{array}{" + std::string(columns.size(), 'c') + "}";
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i > 0) tex += " \\\\ ";
      for (std::size_t j = 0; j < columns.size(); ++j) {
        if (j > 0) tex += " & ";
        const bool dots = rows[i] == gap || columns[j] == gap;
        tex += !dots                                 ? "\\blank"
               : rows[i] == gap && columns[j] == gap ? "\\ddots"
               : rows[i] == gap                      ? "\\vdots"
                                                     : "\\cdots";
      }
    }
    return tex + "\\end{array}\\right]";
  }

  void addEntry(const WorkedEntry &entry) {
    if (!entry.title.empty()) {
      m_text += "\\par\\addvspace{5pt}\\textit{" + latexText(entry.title) + "}\\par\\nopagebreak\n";
    }
    const std::string end = m_example.options.solutions ? "" : " = \\blank";
    for (std::size_t k = 0; k < entry.lines.size(); ++k) {
      const auto [left, right] = splitAtRelation(entry.lines[k]);
      const bool rigid = isRigid(right);
      const bool begins = k == 0 || !left.children.empty();
      const std::string command = std::string(begins ? "first" : "next") + (rigid ? "fit" : "");
      m_text += "\\" + command + (begins ? "{" + math(left) + "}" : "") + "{" +
                (rigid ? inPieces(right, end) : math(right) + end) + "}\n";
    }
  }

  void addAnswers() {
    m_text += "\n\\clearpage\n\\section*{" + latexText(say("Answers")) + "}\n";
    for (const WorkedPart &part : m_example.parts) {
      if (part.stages.empty()) continue;
      m_text += "\\subsection*{" + latexText(part.title) + "}\n";
      for (const WorkedStage &stage : part.stages) {
        std::string number =
            "{\\footnotesize\\color{muted}" + std::to_string(stage.number) + "}\\ ";
        for (const WorkedResult &result : stage.results) {
          m_text += "\\mbox{" + number + "\\fit{" + math(result.symbol) + " = " +
                    math(result.value) + "}}\\qquad\n";
          number.clear();
        }
      }
      m_text += "\\par\n";
    }
  }

  const WorkedExample &m_example;
  NumberStyle m_style;
  std::string m_text;
};

}  // namespace

SaidForLatex::SaidForLatex() {
  if (languageTag().starts_with("zh")) m_english.emplace();
}

std::string latexDocument(const WorkedExample &example) {
  return Document(example).text();
}

}  // namespace chainrule

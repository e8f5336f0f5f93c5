// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/latex.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace chainrule {

namespace {

using Kind = Formula::Kind;

constexpr std::array<std::pair<std::string_view, std::string_view>, 27> commands{
    {{"σ", "\\sigma"}, {"δ", "\\delta"},       {"α", "\\alpha"},     {"∂", "\\partial"},
     {"′", "'"},       {"½", "\\tfrac{1}{2}"}, {"‖", "\\|"},         {"∑", "\\sum"},
     {"−", "-"},       {"∘", "\\circ"},        {"·", "\\cdot"},      {"×", "\\times"},
     {"←", "\\gets"},  {"≈", "\\approx"},      {"≠", "\\neq"},       {"…", "\\dots"},
     {"∞", "\\infty"}, {"\u2009", "\\,"},      {"\u2003", "\\quad"}, {"ln", "\\ln"},
     {"max", "\\max"}, {"tanh", "\\tanh"},     {"→", "\\to"},        {"%", "\\%"},
     {"#", "\\#"},     {"&", "\\&"},           {"_", "\\_"}}};

class Writer {
 public:
  Writer(const NumberStyle &style, Ink ink) : m_style(style), m_ink(ink) {}

  void write(const Formula &formula) {
    const std::string_view outer = m_colour;
    const std::string_view own =
        formula.quantity && m_ink == Ink::ByQuantity ? colourName(*formula.quantity) : "";
    const bool coloured = !own.empty() && own != outer;
    if (coloured) {
      m_colour = own;
      put("{\\color{" + std::string(own) + "}");
    }
    if (formula.strong) put("\\boldsymbol{");
    writeKind(formula);
    if (formula.strong) put("}");
    if (coloured) put("}");
    m_colour = outer;
  }

  std::string take() { return std::move(m_text); }

 private:
  // A command ends where no letter follows.
  void put(std::string_view tex) {
    const bool letterNext = !tex.empty() && std::isalpha(static_cast<unsigned char>(tex.front()));
    if (letterNext && m_afterCommand) m_text += ' ';
    m_text += tex;
    const std::size_t command = tex.rfind('\\');
    m_afterCommand = command != tex.npos && command + 1 < tex.size() &&
                     std::all_of(tex.begin() + static_cast<std::ptrdiff_t>(command) + 1, tex.end(),
                                 [](unsigned char c) { return std::isalpha(c) != 0; });
  }

  void writeKind(const Formula &formula) {
    const std::vector<Formula> &children = formula.children;
    switch (formula.kind) {
      case Kind::Script:
        writeScript(children);
        break;
      case Kind::Fraction:
        put("\\frac{");
        write(children[0]);
        put("}{");
        write(children[1]);
        put("}");
        break;
      case Kind::Matrix:
        formula.block ? writeBlock(*formula.block) : writeMatrix(formula);
        break;
      case Kind::Parentheses: {
        const bool tall = std::any_of(children.begin(), children.end(), isTall);
        put(tall ? "\\left(" : "(");
        writeRow(children);
        put(tall ? "\\right)" : ")");
        break;
      }
      case Kind::Row:
        writeRow(children);
        break;
      case Kind::Number:
        writeText(numberText(formula, m_style));
        break;
      case Kind::Operator:
        put(" ");
        writeText(formula.text);
        put(" ");
        break;
      case Kind::Variable:
        m_italic = true;
        writeText(formula.text);
        m_italic = false;
        break;
      default:
        isPhrase(formula.text) ? put("\\text{" + latexText(formula.text) + "}")
                               : writeText(formula.text);
    }
  }

  // An empty row stands for an operand that is elsewhere.
  void writeRow(const std::vector<Formula> &children) {
    if (children.empty()) put("{}");
    for (std::size_t k = 0; k < children.size(); ++k) {
      if (children[k].kind == Kind::Operator && isPrefix(children, k)) {
        writeText(children[k].text);  // a minus before one operand
        if (children[k].text != "−" && children[k].text != "+") put(" ");
      } else {
        write(children[k]);
      }
    }
  }

  // Words, signs, and numbers with their powers of ten.
  void writeText(std::string_view text) {
    const std::vector<std::string_view> pieces = tokens(text);
    bool raised = false;
    for (std::size_t k = 0; k < pieces.size(); ++k) {
      const std::string_view piece = pieces[k];
      const char above = superscriptMeaning(piece);
      if (above != '\0' && !raised) put("^{");
      if (above == '\0' && raised) put("}");
      raised = above != '\0';
      if (raised) {
        put(std::string_view(&above, 1));
      } else if (piece == m_style.decimalPoint && piece != "." &&
                 (k == 0 || isNumeral(pieces[k - 1]))) {
        put("{" + std::string(piece) + "}");
      } else {
        writePiece(piece, k, pieces);
      }
    }
    if (raised) put("}");
  }

  static bool isNumeral(std::string_view piece) {
    return std::isdigit(static_cast<unsigned char>(piece.front())) != 0;
  }

  void writePiece(std::string_view piece, std::size_t k,
                  const std::vector<std::string_view> &pieces) {
    // TeX itself sets a little space around the name of a function.
    const auto isName = [&](std::size_t at) {
      return at < pieces.size() && (pieces[at] == "ln" || pieces[at] == "max");
    };
    if (piece == "\u2009" && (isName(k + 1) || (k > 0 && isName(k - 1)))) return;
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [piece](const auto &pair) { return pair.first == piece; });
    if (found != commands.end()) {
      put(found->second);
    } else if (std::isalpha(static_cast<unsigned char>(piece.front()))) {
      put(m_italic ? std::string(piece) : "\\mathrm{" + std::string(piece) + "}");
    } else if (static_cast<unsigned char>(piece.front()) < 0x80) {
      const bool special = std::string_view("\\{}$^~").find(piece) != std::string_view::npos;
      put(special ? "\\text{" + latexText(piece) + "}" : std::string(piece));
    } else {
      put("\\text{" + latexText(piece) + "}");
    }
  }

  void writeScript(const std::vector<Formula> &parts) {
    const bool grouped = parts[0].kind == Kind::Script || parts[0].kind == Kind::Fraction ||
                         (parts[0].kind == Kind::Row && !parts[0].children.empty() &&
                          parts[0].children.back().kind == Kind::Script);
    if (grouped) put("{");
    write(parts[0]);
    if (grouped) put("}");
    for (const std::size_t place : {std::size_t{1}, std::size_t{2}}) {
      if (parts[place].text.empty() && parts[place].children.empty()) continue;
      put(place == 1 ? "^{" : "_{");
      write(parts[place]);
      put("}");
    }
  }

  void writeMatrix(const Formula &formula) {
    const std::size_t columns = static_cast<std::size_t>(std::max(1, formula.columns));
    put("\\left[\\begin{array}{" + std::string(columns, 'r') + "}");
    for (std::size_t k = 0; k < formula.children.size(); ++k) {
      if (k > 0) put(k % columns == 0 ? " \\\\ " : " & ");
      write(formula.children[k]);
    }
    put("\\end{array}\\right]");
  }

  // Numbers of a column stand with their decimal points below one another.
  void writeBlock(const Block &block) {
    const int exponent = commonExponent(block, m_style);
    const std::vector<int> rows = printedPlaces(static_cast<int>(block.values.rows()));
    const std::vector<int> columns = printedPlaces(static_cast<int>(block.values.cols()));
    const auto textAt = [&](int i, int j) { return numberText(block, i, j, exponent, m_style); };
    std::vector<bool> aligned;
    std::string format;
    for (const int j : columns) {
      std::vector<int> places;
      for (const int i : rows) {
        if (i != gap && j != gap) places.push_back(decimals(textAt(i, j), m_style.decimalPoint));
      }
      const bool differ =
          std::adjacent_find(places.begin(), places.end(), std::not_equal_to<>()) != places.end();
      aligned.push_back(differ);
      format += j == gap ? "c" : differ ? "r@{}l" : "r";
    }
    if (exponent != 0) put("10^{" + std::to_string(exponent) + "}");
    put("\\left[\\begin{array}{" + format + "}");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i > 0) put(" \\\\ ");
      for (std::size_t j = 0; j < columns.size(); ++j) {
        if (j > 0) put(" & ");
        if (rows[i] == gap || columns[j] == gap) {
          writeGap(rows[i] == gap, columns[j] == gap, aligned[j]);
        } else {
          writeCell(textAt(rows[i], columns[j]), aligned[j]);
        }
      }
    }
    put("\\end{array}\\right]");
  }

  void writeGap(bool inRows, bool inColumns, bool inTwo) {
    put(inRows && inColumns ? "\\ddots" : inRows ? "\\vdots" : "\\cdots");
    if (inTwo) put(" & ");
  }

  void writeCell(const std::string &number, bool inTwo) {
    if (!inTwo) return writeText(number);
    const std::size_t end =
        std::min({number.find(m_style.decimalPoint), number.find("×"), number.size()});
    writeText(number.substr(0, end));
    put(" & ");
    if (number.substr(end).starts_with("×")) put("{}");  // that it stands as between two numbers
    writeText(number.substr(end));
  }

  const NumberStyle &m_style;
  Ink m_ink;
  std::string m_text;
  std::string_view m_colour;
  bool m_afterCommand = false;
  bool m_italic = false;
};

}  // namespace

std::string latex(const Formula &formula, const NumberStyle &style, Ink ink) {
  Writer writer(style, ink);
  writer.write(formula);
  return writer.take();
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/boxbuilder.h"

#include "equation/glyphs.h"
#include "equation/screennumbers.h"

#include <QStringView>

#include <algorithm>
#include <span>
#include <string_view>

namespace chainrule {

namespace {

using Kind = Formula::Kind;

// In ems of the formula's size, after TeX's and STIX's parameters.
constexpr double scriptScale = 0.64;
constexpr double numberScale = 14.0 / 19;
constexpr double strongScale = 1.15;
constexpr double leastNumber = 11;  // in pixels at scale 1, but never above the size around it
constexpr double axis = 0.258;
constexpr double ruleWidth = 0.05;
constexpr double relationSpace = 5.0 / 18;
constexpr double binarySpace = 4.0 / 18;
constexpr double superscriptRise = 0.40;
constexpr double superscriptDrop = 0.40;  // at most so far below the top of a tall base
constexpr double subscriptFall = 0.20;
constexpr double stackedSubscriptFall = 0.25;
constexpr double scriptGap = 0.10;
constexpr double afterScript = 0.05;
constexpr double fractionScale = 0.86;
constexpr double fractionGap = 0.12;
constexpr double numeratorRise = 0.60;
constexpr double denominatorFall = 0.60;
constexpr double rowPitch = 1.2;
constexpr double columnGap = 0.6;
constexpr double bracketArm = 0.28;
constexpr double bracketPadding = 0.40;
constexpr double matrixSide = 0.10;
constexpr double glyphParenthesisAscent = 0.98;
constexpr double glyphParenthesisDescent = 0.40;

struct Box {
  double width = 0;
  double ascent = 0;
  double descent = 0;
  double italic = 0;  // how much of the width is there for the slant alone
};

bool isSign(std::string_view text) {
  return text == "−" || text == "+";
}

// Where a line ends among what stands in parentheses, they are symbols like others.
bool opens(const Formula &formula) {
  return formula.kind == Kind::Upright && formula.text == "(";
}

bool isNumeric(char32_t c) {
  return c >= U'0' && c <= U'9';
}

class Builder {
 public:
  Builder(FormulaLayout &layout, const Theme &theme, std::optional<QColor> colour)
      : m_layout(layout), m_theme(theme), m_colour(colour) {}

  Box place(const Formula &formula, double size, QColor colour, bool script) {
    if (formula.quantity && !m_colour) colour = m_theme.colourOf(*formula.quantity);
    const std::size_t before = m_layout.leaves.size();
    const Box box = placeKind(formula, size, colour, script);
    if (std::optional<FormulaLeaf> leaf = leafOf(formula)) {
      leaf->rectangle = QRectF(0, -box.ascent, box.width, box.ascent + box.descent);
      leaf->innermost = m_layout.leaves.size() == before;
      m_layout.leaves.push_back(std::move(*leaf));
    }
    return box;
  }

  void finish() {
    struct Group {
      const Placed *like;
      QList<quint32> indexes;
      QList<QPointF> positions;
    };
    std::vector<Group> groups;
    for (const Placed &glyph : m_glyphs) {
      auto group = std::find_if(groups.begin(), groups.end(), [&glyph](const Group &candidate) {
        return candidate.like->face == glyph.face && candidate.like->size == glyph.size &&
               candidate.like->colour == glyph.colour;
      });
      if (group == groups.end()) group = groups.insert(group, Group{&glyph, {}, {}});
      group->indexes.push_back(glyph.index);
      group->positions.push_back(glyph.position);
    }
    for (const Group &group : groups) {
      QGlyphRun run;
      run.setRawFont(rawFont(group.like->face, group.like->size));
      run.setGlyphIndexes(group.indexes);
      run.setPositions(group.positions);
      m_layout.runs.push_back({run, group.like->colour});
    }
  }

 private:
  struct Placed {
    quint32 index;
    Face face;
    double size;
    QColor colour;
    QPointF position;
  };

  /// How much was placed so far; what lies between two marks can be moved.
  struct Mark {
    std::size_t glyphs, shapes, leaves;
  };

  Mark mark() const { return {m_glyphs.size(), m_layout.shapes.size(), m_layout.leaves.size()}; }

  void move(const Mark &from, const Mark &to, QPointF by) {
    for (std::size_t k = from.glyphs; k < to.glyphs; ++k) m_glyphs[k].position += by;
    for (std::size_t k = from.shapes; k < to.shapes; ++k) m_layout.shapes[k].path.translate(by);
    for (std::size_t k = from.leaves; k < to.leaves; ++k)
      m_layout.leaves[k].rectangle.translate(by);
  }

  Box placeKind(const Formula &formula, double size, QColor colour, bool script) {
    switch (formula.kind) {
      case Kind::Variable:
        return placeText(formula.text, Face::Italic, size, colour);
      case Kind::Upright:
      case Kind::Operator:
        return placeText(formula.text, Face::Upright, size, colour);
      case Kind::Number:
        return placeText(numberText(formula, screenStyle()),
                         formula.strong ? Face::Strong : Face::Interface,
                         numberSize(size) * (formula.strong ? strongScale : 1), colour);
      case Kind::Row:
        return placeRow(formula.children, size, colour, script);
      case Kind::Script:
        return placeScript(formula.children, size, colour);
      case Kind::Fraction:
        return placeFraction(formula.children, size, colour, script);
      case Kind::Matrix:
        if (!formula.block) return placeMatrix(formula, size, colour);
        return place(formula.children.empty() ? cellsOf(formula) : formula.children.front(), size,
                     m_colour.value_or(m_theme.ink), script);
      case Kind::Parentheses:
        return placeParentheses(formula.children, size, colour, script);
    }
    return {};
  }

  double smaller(double size, double factor) const {
    return std::max(size * factor, std::min(size, m_theme.least));
  }

  double numberSize(double size) const {
    return std::max(size * numberScale, std::min(size, m_theme.pixels(leastNumber)));
  }

  Box placeText(const std::string &text, Face face, double size, QColor colour) {
    Box box;
    for (const char32_t character : QString::fromStdString(text).toStdU32String()) {
      const Glyph &glyph = glyphOf(face, character);
      const bool inCell = face == Face::Interface && isNumeric(character);
      const double width = inCell ? digitWidth() : glyph.advance;
      const double x = box.width + (width - glyph.advance) / 2 * size;
      if (!glyph.ink.isEmpty()) {
        m_glyphs.push_back({glyph.index, glyph.face, size, colour, {x, 0}});
      }
      box.italic =
          face == Face::Italic ? std::max(0.0, (glyph.ink.right() - glyph.advance) * size) : 0;
      box.width += width * size;
      box.ascent = std::max(box.ascent, -glyph.ink.top() * size);
      box.descent = std::max(box.descent, glyph.ink.bottom() * size);
    }
    box.width += box.italic;
    return box;
  }

  Box placeRow(std::span<const Formula> children, double size, QColor colour, bool script) {
    Box row;
    for (std::size_t k = 0; k < children.size(); ++k) {
      const Formula &child = children[k];
      double before = 0;
      double after = 0;
      if (child.kind == Kind::Operator && !script) {
        const bool relation = isRelation(child);
        const bool first =
            k == 0 || children[k - 1].kind == Kind::Operator || opens(children[k - 1]);
        after = first && isSign(child.text) ? 0 : (relation ? relationSpace : binarySpace) * size;
        before = first ? 0 : after;
      }
      row.width += before;
      const Mark start = mark();
      const Box box = place(child, size, colour, script);
      move(start, mark(), {row.width, 0});
      row.width += box.width + after;
      row.ascent = std::max(row.ascent, box.ascent);
      row.descent = std::max(row.descent, box.descent);
      row.italic = after > 0 ? 0 : box.italic;
    }
    return row;
  }

  Box placeScript(std::span<const Formula> parts, double size, QColor colour) {
    const Box base = place(parts[0], size, colour, false);
    const bool single = parts[0].kind == Kind::Variable || parts[0].kind == Kind::Upright;
    const Mark start = mark();
    const Box above = place(parts[1], smaller(size, scriptScale), colour, true);
    const Mark middle = mark();
    const Box below = place(parts[2], smaller(size, scriptScale), colour, true);
    const Mark end = mark();

    double rise = superscriptRise * size;
    double fall = (above.width > 0 ? stackedSubscriptFall : subscriptFall) * size;
    if (!single) {
      rise = std::max(rise, base.ascent - superscriptDrop * size);
      fall = std::max(fall, base.descent);
    }
    if (above.width > 0 && below.width > 0) {
      fall = std::max(fall, below.ascent + above.descent + scriptGap * size - rise);
    }
    move(start, middle, {base.width, -rise});
    move(middle, end, {base.width - base.italic, fall});

    Box box = base;
    box.italic = 0;
    if (above.width > 0) {
      box.width = base.width + above.width;
      box.ascent = std::max(box.ascent, rise + above.ascent);
      box.descent = std::max(box.descent, above.descent - rise);
    }
    if (below.width > 0) {
      box.width = std::max(box.width, base.width - base.italic + below.width);
      box.ascent = std::max(box.ascent, below.ascent - fall);
      box.descent = std::max(box.descent, fall + below.descent);
    }
    box.width += afterScript * size;
    return box;
  }

  Box placeFraction(std::span<const Formula> parts, double size, QColor colour, bool script) {
    const Mark start = mark();
    const Box numerator = place(parts[0], smaller(size, fractionScale), colour, script);
    const Mark middle = mark();
    const Box denominator = place(parts[1], smaller(size, fractionScale), colour, script);
    const Mark end = mark();

    const double half = ruleWidth * size / 2;
    const double side = 0.12 * size;
    const double overhang = 0.08 * size;
    const double inner = std::max(numerator.width, denominator.width) + 2 * overhang;
    const double rise =
        std::max(numeratorRise * size, axis * size + half + fractionGap * size + numerator.descent);
    const double fall = std::max(denominatorFall * size,
                                 denominator.ascent + fractionGap * size + half - axis * size);
    move(start, middle, {side + (inner - numerator.width) / 2, -rise});
    move(middle, end, {side + (inner - denominator.width) / 2, fall});
    addRectangles({QRectF(side, -axis * size - half, inner, 2 * half)}, colour);
    return {inner + 2 * side, rise + numerator.ascent, fall + denominator.descent, 0};
  }

  Box placeParentheses(std::span<const Formula> children, double size, QColor colour, bool script) {
    const Mark start = mark();
    const Box inner = placeRow(children, size, colour, script);
    const Mark end = mark();
    if (inner.ascent <= glyphParenthesisAscent * size &&
        inner.descent <= glyphParenthesisDescent * size) {
      const Box opening = placeText("(", Face::Upright, size, colour);
      move(start, end, {opening.width, 0});
      const Mark beforeClosing = mark();
      const Box closing = placeText(")", Face::Upright, size, colour);
      move(beforeClosing, mark(), {opening.width + inner.width, 0});
      return {opening.width + inner.width + closing.width, std::max(inner.ascent, opening.ascent),
              std::max(inner.descent, opening.descent), 0};
    }
    const double reach =
        std::max(inner.ascent - axis * size, inner.descent + axis * size) + 0.04 * size;
    QPainterPath opening = tallParenthesis(-axis * size - reach, reach - axis * size, size, true);
    QPainterPath closing = tallParenthesis(-axis * size - reach, reach - axis * size, size, false);
    const double bracket = opening.boundingRect().right() + 0.06 * size;
    move(start, end, {bracket, 0});
    opening.translate(0.02 * size, 0);
    closing.translate(bracket + inner.width + 0.04 * size, 0);
    m_layout.shapes.push_back({opening, colour});
    m_layout.shapes.push_back({closing, colour});
    return {inner.width + 2 * bracket, axis * size + reach, reach - axis * size, 0};
  }

  /// How far right of a cell's left end its decimal sign is.
  double beforePoint(const Formula &cell, double width, double size) const {
    double before = 0;
    for (const char32_t c : QString::fromStdString(cell.text).toStdU32String()) {
      if (c == U'.' || c == U',') return before;
      before +=
          (isNumeric(c) ? digitWidth() : glyphOf(Face::Interface, c).advance) * numberSize(size);
    }
    return width;
  }

  Box placeMatrix(const Formula &formula, double size, QColor colour) {
    struct Cell {
      Mark start, end;
      Box box;
      double before;  // the point
    };
    struct Column {
      double before = 0, after = 0, width = 0;
    };
    const std::size_t columns = static_cast<std::size_t>(std::max(formula.columns, 1));
    std::vector<Cell> cells;
    std::vector<Column> widths(columns);
    for (std::size_t k = 0; k < formula.children.size(); ++k) {
      const Formula &child = formula.children[k];
      const Mark start = mark();
      const Box box = place(child, size, colour, false);
      const double before =
          child.kind == Kind::Number ? beforePoint(child, box.width, size) : box.width / 2;
      cells.push_back({start, mark(), box, before});
      Column &column = widths[k % columns];
      column.before = std::max(column.before, before);
      column.after = std::max(column.after, box.width - before);
    }

    const std::size_t rows = (cells.size() + columns - 1) / columns;
    std::vector<double> baselines(rows, 0);
    Box content;
    double previousDescent = 0;
    for (std::size_t i = 0; i < rows; ++i) {
      Box line;
      for (std::size_t k = i * columns; k < std::min((i + 1) * columns, cells.size()); ++k) {
        line.ascent = std::max(line.ascent, cells[k].box.ascent);
        line.descent = std::max(line.descent, cells[k].box.descent);
      }
      if (i == 0) {
        content.ascent = line.ascent;
      } else {
        baselines[i] = baselines[i - 1] +
                       std::max(rowPitch * size, previousDescent + line.ascent + 0.15 * size);
      }
      previousDescent = line.descent;
    }
    const double bottom = rows > 0 ? baselines.back() + previousDescent : 0;
    const double up = (bottom - content.ascent) / 2 + axis * size;  // centre on the axis

    const double stem = std::max(ruleWidth * size, 1.0);
    const double side = matrixSide * size;
    const double left = side + stem + bracketPadding * size;
    double x = left;
    for (std::size_t j = 0; j < columns; ++j) {
      for (std::size_t k = j; k < cells.size(); k += columns) {
        move(cells[k].start, cells[k].end,
             {x + widths[j].before - cells[k].before, baselines[k / columns] - up});
      }
      x += widths[j].before + widths[j].after + (j + 1 < columns ? columnGap * size : 0);
    }
    const double width = x + left;
    const double top = -content.ascent - up - 0.18 * size;
    const double height = bottom - up + 0.18 * size - top;
    const double arm = bracketArm * size;
    const double right = width - side;
    addRectangles({QRectF(side, top, stem, height), QRectF(side, top, arm, stem),
                   QRectF(side, top + height - stem, arm, stem)},
                  colour);
    addRectangles({QRectF(right - stem, top, stem, height), QRectF(right - arm, top, arm, stem),
                   QRectF(right - arm, top + height - stem, arm, stem)},
                  colour);
    return {width, -top, top + height, 0};
  }

  void addRectangles(std::initializer_list<QRectF> rectangles, QColor colour) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF &rectangle : rectangles) path.addRect(rectangle);
    m_layout.shapes.push_back({path, colour});
  }

  FormulaLayout &m_layout;
  const Theme &m_theme;
  std::optional<QColor> m_colour;
  std::vector<Placed> m_glyphs;
};

}  // namespace

FormulaLayout layOut(const Formula &formula, const Theme &theme, double size,
                     std::optional<QColor> colour) {
  FormulaLayout layout;
  Builder builder(layout, theme, colour);
  const Box box = builder.place(formula, size, colour.value_or(theme.ink), false);
  builder.finish();
  layout.width = box.width;
  layout.ascent = box.ascent;
  layout.descent = box.descent;
  return layout;
}

}  // namespace chainrule

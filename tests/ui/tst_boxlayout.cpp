// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/boxbuilder.h"
#include "equation/boxlayout.h"
#include "equation/glyphs.h"

#include <QtTest>

#include <cmath>

using namespace chainrule;

namespace {

constexpr double size = 31;

Entry entry(int row, int column = 0) {
  return {Quantity::Weight, 1, row, column};
}

Formula marked(Formula formula, const Entry &as) {
  formula.entry = as;
  return formula;
}

QRectF rectangleOf(const FormulaBox &box, const Entry &entry) {
  for (const FormulaBox::Leaf &leaf : box.leaves()) {
    if (leaf.entry == entry) return leaf.rectangle;
  }
  return {};
}

// The rows of an image with something on them.
QList<int> inkedRows(const QImage &image) {
  QList<int> rows;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) != QColor(Qt::white)) {
        rows.append(y);
        break;
      }
    }
  }
  return rows;
}

QImage painted(const FormulaBox &box, QPointF baseline) {
  QImage image(400, 200, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  box.paint(painter, baseline);
  return image;
}

}  // namespace

class TestBoxLayout : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void everySymbolOfTheStepIsInTheFonts() {
    for (const char32_t c : std::u32string(U"WbzatCδασ∂l")) {
      QVERIFY(glyphOf(Face::Italic, c).index != 0);
      QCOMPARE(glyphOf(Face::Italic, c).face, Face::Italic);
    }
    for (const char32_t c : std::u32string(U"0123456789T()[]=+−∘·½‖′←∑/")) {
      QVERIFY(glyphOf(Face::Upright, c).index != 0);
    }
    for (const char32_t c : std::u32string(U"0123456789−.,×·∞")) {
      QVERIFY(glyphOf(Face::Interface, c).index != 0);
    }
  }

  void scriptsAreStackedAboveAndBelow() {
    const FormulaBox box(script(marked(variable("a"), entry(0)), marked(upright("1"), entry(1)),
                                marked(upright("3"), entry(2))),
                         m_theme, size);
    const QRectF base = rectangleOf(box, entry(0));
    const QRectF above = rectangleOf(box, entry(1));
    const QRectF below = rectangleOf(box, entry(2));
    QVERIFY(above.bottom() < below.top());
    QVERIFY(above.top() < base.top());
    QVERIFY(below.bottom() > base.bottom());
    QVERIFY(above.left() >= base.left() && below.left() >= base.center().x());
    QVERIFY(std::abs(above.left() - below.left()) < 0.15 * size);
    QVERIFY(above.height() < 0.64 * 0.72 * size);
    QVERIFY(box.ascent() >= -above.top() && box.descent() >= below.bottom());
  }

  void aSuperscriptClearsTheSlantOfItsBase() {
    for (const char *letter : {"W", "z", "a", "b", "δ", "C"}) {
      const FormulaBox base(variable(letter), m_theme, size);
      const FormulaBox box(
          script(marked(variable(letter), entry(0)), marked(upright("1"), entry(1))), m_theme,
          size);
      const Glyph &glyph = glyphOf(Face::Italic, QString::fromUtf8(letter).toUcs4().first());
      QVERIFY(rectangleOf(box, entry(1)).left() >= glyph.ink.right() * size - 1e-9);
    }
  }

  void aFractionsBarIsOnTheAxisBetweenItsParts() {
    const FormulaBox box(fraction(marked(variable("a"), entry(0)), marked(variable("b"), entry(1))),
                         m_theme, size);
    const QRectF numerator = rectangleOf(box, entry(0));
    const QRectF denominator = rectangleOf(box, entry(1));
    const double axis = -0.258 * size;
    QVERIFY(numerator.bottom() < axis - 1);
    QVERIFY(denominator.top() > axis + 1);
    QCOMPARE(numerator.center().x(), denominator.center().x());

    const FormulaBox bar(fraction(row({}), row({})), m_theme, size);
    const QList<int> rows = inkedRows(painted(bar, {20, 100}));
    QVERIFY(!rows.isEmpty());
    QVERIFY(std::abs((rows.first() + rows.last() + 1) / 2.0 - (100 + axis)) <= 1);
  }

  void aMatrixsColumnsAreAlignedAtThePoint() {
    const FormulaBox box(matrix(2, {number("0.2000", entry(0, 0)), number("0.5", entry(0, 1)),
                                    number("−0.10", entry(1, 0)), number("12.25", entry(1, 1)),
                                    number("0", entry(2, 0)), number("3", entry(2, 1))}),
                         m_theme, 17);
    const auto at = [&box](int i, int j) { return rectangleOf(box, entry(i, j)); };
    const double digit = digitWidth() * 17 * 14 / 19;
    const auto point = [&](int i, int j, int digitsBefore, bool minus) {
      const double sign = minus ? glyphOf(Face::Interface, U'−').advance * 17 * 14 / 19 : 0;
      return at(i, j).left() + sign + digitsBefore * digit;
    };
    QCOMPARE(point(1, 0, 1, true), point(0, 0, 1, false));
    QCOMPARE(point(2, 0, 1, false), point(0, 0, 1, false));
    QCOMPARE(point(1, 1, 2, false), point(0, 1, 1, false));
    QCOMPARE(point(2, 1, 1, false), point(0, 1, 1, false));
    for (int i = 0; i < 3; ++i) {
      QVERIFY(at(i, 0).right() < at(i, 1).left());
      if (i > 0) QVERIFY(at(i - 1, 0).bottom() < at(i, 0).top());
    }
    QVERIFY(at(0, 0).top() > -box.ascent() && at(2, 0).bottom() < box.descent());
    QVERIFY(at(1, 0).left() > 0 && at(1, 1).right() < box.width());
  }

  void aMatrixIsCentredOnTheAxis() {
    for (int rows = 1; rows <= 16; ++rows) {
      const FormulaBox box(
          matrix(1, std::vector<Formula>(static_cast<std::size_t>(rows), number("0.5"))), m_theme,
          20);
      QCOMPARE((box.descent() - box.ascent()) / 2, -0.258 * 20);
    }
  }

  void parenthesesAreAsHighAsWhatTheyHold() {
    const FormulaBox fractionAlone(fraction(variable("a"), variable("b")), m_theme, size);
    const FormulaBox tall(parentheses({fraction(variable("a"), variable("b"))}), m_theme, size);
    QVERIFY(tall.ascent() > fractionAlone.ascent() && tall.descent() > fractionAlone.descent());
    const QList<int> rows = inkedRows(painted(tall, {20, 100}));
    QVERIFY(rows.first() <= 100 - fractionAlone.ascent() + 2);
    QVERIFY(rows.last() >= 100 + fractionAlone.descent() - 3);

    const FormulaBox low(parentheses({variable("a")}), m_theme, size);
    QVERIFY(low.height() < 1.1 * size);
  }

  void operatorsTakeSpaceOnlyBetweenTwoThings() {
    const auto width = [this](const Formula &formula) {
      return FormulaBox(formula, m_theme, size).width();
    };
    const double a = width(variable("a"));
    const double minus = width(upright("−"));
    QVERIFY(width(row({variable("a"), op("−"), variable("a")})) > 2 * a + minus + 0.4 * size);
    QCOMPARE(width(row({op("−"), variable("a")})), a + minus);
    const double equals = width(upright("="));
    const double afterEquals = width(row({variable("a"), op("="), variable("a")}));
    QCOMPARE(width(row({variable("a"), op("="), op("−"), variable("a")})), afterEquals + minus);
    QVERIFY(afterEquals > 2 * a + equals + 0.5 * size);
  }

  void aSignAfterAParenthesisIsTight() {
    const auto width = [this](const Formula &formula) {
      return FormulaBox(formula, m_theme, size).width();
    };
    QCOMPARE(width(row({upright("("), op("−"), variable("a")})),
             width(upright("(")) + width(upright("−")) + width(variable("a")));
  }

  void aNumberInAnExponentIsAsLargeAsItsSymbolsAndNoneElseIsBelowElevenPixels() {
    const auto smallest = [this](const Formula &formula, double em) {
      const FormulaLayout layout = layOut(formula, m_theme, em, std::nullopt);
      double least = em;
      for (const FormulaLayout::Run &run : layout.runs) {
        least = std::min(least, run.glyphs.rawFont().pixelSize());
      }
      return least;
    };
    QCOMPARE(smallest(script(upright("e"), number("−0.0500")), 16), 0.64 * 16);
    QCOMPARE(smallest(fraction(number("0.1234"), number("2.1234")), 16), 11.0);
    QCOMPARE(smallest(number("0.1234"), 19), 14.0);
  }

  void noTwoPartsOverlap() {
    std::vector<Formula> parts;
    for (const Quantity quantity :
         {Quantity::Weight, Quantity::Delta, Quantity::Slope, Quantity::PreActivation,
          Quantity::Activation, Quantity::Bias, Quantity::WeightGradient, Quantity::BiasGradient}) {
      parts.push_back(symbol(Entry{quantity, 1, 11, 12}));
    }
    const FormulaBox box(row(parts), m_theme, size);
    QCOMPARE(box.leaves().size(), parts.size());
    for (std::size_t k = 1; k < parts.size(); ++k) {
      QVERIFY(box.leaves()[k - 1].rectangle.right() <= box.leaves()[k].rectangle.left() + 1e-9);
    }
  }

  void paintsInsideItsBox() {
    const FormulaBox box(
        row({symbol(Quantity::Delta, 1), op("="), symbol(Entry{Quantity::WeightGradient, 2, 1, 2}),
             op("∘"), parentheses({symbol(Quantity::WeightGradient, 1)})}),
        m_theme, size);
    const QImage image = painted(box, {50, 100});
    const QList<int> rows = inkedRows(image);
    QVERIFY(rows.first() >= std::floor(100 - box.ascent()) - 1);
    QVERIFY(rows.last() <= std::ceil(100 + box.descent()));
    const QList<int> columns = inkedRows(image.transformed(QTransform().rotate(90)));
    QVERIFY(columns.first() >= 49);
    QVERIFY(columns.last() <= 51 + box.width());
  }

  void partsTakeTheColourOfTheirQuantityUnlessOneIsGiven() {
    const auto coloursOf = [](const QImage &image) {
      QSet<QRgb> colours;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) colours.insert(image.pixel(x, y));
      }
      return colours;
    };
    const Formula formula = row({symbol(Quantity::Weight, 2), op("="), fraction(row({}), row({}))});
    const QSet<QRgb> own = coloursOf(painted(FormulaBox(formula, m_theme, 60), {20, 100}));
    QVERIFY(own.contains(m_theme.weight.rgb()) && own.contains(m_theme.ink.rgb()));
    const FormulaBox inWhite(formula, m_theme, 60, QColor(Qt::white));
    QCOMPARE(coloursOf(painted(inWhite, {20, 100})).size(), 1);
  }

  void theThemesScaleIsTheTypesScale() {
    Theme large = m_theme;
    large.scale = 1.3;
    const Formula formula = symbol(Entry{Quantity::Weight, 2, 1, 2});
    QCOMPARE(FormulaBox(formula, large, 20).width(),
             1.3 * FormulaBox(formula, m_theme, 20).width());
  }

 private:
  const Theme m_theme = Theme::light();
};

QTEST_MAIN(TestBoxLayout)
#include "tst_boxlayout.moc"

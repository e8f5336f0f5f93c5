// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/colourscale.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace chainrule;

namespace {

/// The values of one sign over the whole of a scale and past both its ends.
std::vector<double> wholeScale(double sign) {
  std::vector<double> values;
  for (double exponent = -9; exponent <= 3; exponent += 0.05) {
    values.push_back(sign * std::pow(10.0, exponent));
  }
  return values;
}

/// The lowest contrast of what `pair` gives over the values: {foreground, background}.
template <typename Pair>
double worst(const std::vector<double> &values, Pair pair) {
  double lowest = 21;
  for (const double value : values) {
    const auto [foreground, background] = pair(value);
    lowest = std::min(lowest, contrast(foreground, background));
  }
  return lowest;
}

struct Colours {
  QColor foreground, background;
};

}  // namespace

class TestColourScale : public QObject {
  Q_OBJECT

 private slots:
  void strengthsFollowTheirFormulas() {
    QCOMPARE(strength(ValueScale::Parameters, 0), 0.0);
    QCOMPARE(strength(ValueScale::Parameters, -10), 1.0);
    QCOMPARE(strength(ValueScale::Parameters, 300), 1.0);
    QCOMPARE(strength(ValueScale::Parameters, 0.1), std::log(2.0) / std::log(101.0));
    QCOMPARE(strength(ValueScale::Gradients, 0), 0.0);
    QCOMPARE(strength(ValueScale::Gradients, 1e-7), 0.0);
    QCOMPARE(strength(ValueScale::Gradients, -1e-2), 0.6);
    QCOMPARE(strength(ValueScale::Gradients, 20), 1.0);
  }

  void beyondTheEndIsSaid() {
    QVERIFY(!isBeyond(ValueScale::Parameters, -10));
    QVERIFY(isBeyond(ValueScale::Parameters, 10.01));
    QVERIFY(!isBeyond(ValueScale::Gradients, 1));
    QVERIFY(isBeyond(ValueScale::Gradients, -1.01));
    QVERIFY(isBeyond(ValueScale::Gradients, std::numeric_limits<double>::quiet_NaN()));
  }

  void widthsRunFromTheThinnestToTheWidest() {
    QCOMPARE(lineWidth(ValueScale::Parameters, 0), 1.4);
    QCOMPARE(lineWidth(ValueScale::Parameters, 10), 7.5);
    QCOMPARE(lineWidth(ValueScale::Gradients, 1e-5), 1.2);
  }

  void contrastIsThatOfTheStandard() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor("#767676"), Qt::white) - 4.54) < 0.01);
  }

  void textKeepsItsContrastOnEveryGround_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }

  void textKeepsItsContrastOnEveryGround() {
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::forDark() : Theme::light();
    for (const QColor &ground : {theme.canvas, theme.chrome, theme.sunk}) {
      for (const QColor &text : {theme.weight, theme.bias, theme.preActivation, theme.activation,
                                 theme.delta, theme.cost, theme.learningRate, theme.muted}) {
        QVERIFY(contrast(text, ground) >= 4.5);
      }
      QVERIFY(contrast(theme.ink, ground) >= 4.5);
    }
    QVERIFY(contrast(theme.right, theme.rightGround) >= 4.5);
    QVERIFY(contrast(theme.wrong, theme.wrongGround) >= 4.5);
    QVERIFY(contrast(theme.nodeOutline, theme.canvas) >= 3);
    QVERIFY(contrast(theme.controlFrame, theme.chrome) >= 3);
    QVERIFY(contrast(theme.ghostWeaker, theme.canvas) >= 3);
    QVERIFY(contrast(theme.ghostStronger, theme.canvas) >= 4.5);
  }

  void whatIsSelectedStandsOutAndItsTextStaysReadable() {
    for (const Theme &theme : {Theme::light(), Theme::forDark()}) {
      const QColor plate = theme.selectionPlate();
      // On white, a darker plate would take text below 4.5:1.
      QVERIFY(contrast(plate, theme.canvas) >= (theme.dark ? 1.5 : 1.2));
      QVERIFY(contrast(theme.nodeOutline, theme.canvas) >= 3);  // its frame
      for (const QColor &text :
           {theme.weight, theme.bias, theme.preActivation, theme.activation, theme.delta,
            theme.cost, theme.learningRate, theme.muted, theme.ink}) {
        QVERIFY(contrast(text, plate) >= 4.5);
      }
    }
  }

  void stepsOfStrengthAreReachedWhereStrengthReachesThem() {
    constexpr int count = 255;
    const double inf = std::numeric_limits<double>::infinity();
    for (const ValueScale scale : {ValueScale::Parameters, ValueScale::Gradients}) {
      const StrengthSteps steps(scale, count);
      for (const double sign : {-1.0, 1.0}) {
        for (double exponent = -320; exponent <= 300; exponent += exponent < -8 ? 3.1 : 0.00037) {
          const double value = sign * std::pow(10.0, exponent);
          const double exact = strength(scale, value) * count;
          if (std::abs(exact - std::round(exact)) < 1e-9 && exact > 0 && exact < count) continue;
          QCOMPARE(steps.reached(value), static_cast<int>(exact));
          if (exponent > 3) exponent += 20;
        }
        QCOMPARE(steps.reached(sign * inf), count);
        QCOMPARE(steps.reached(sign * 0.0), 0);
      }
      QCOMPARE(steps.reached(std::numeric_limits<double>::quiet_NaN()), count);
    }
  }

  void everyValueKeepsItsContrast_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("sign");
    QTest::newRow("light, negative") << false << -1.0;
    QTest::newRow("light, positive") << false << 1.0;
    QTest::newRow("dark, negative") << true << -1.0;
    QTest::newRow("dark, positive") << true << 1.0;
  }

  void everyValueKeepsItsContrast() {
    QFETCH(bool, dark);
    QFETCH(double, sign);
    const Theme theme = dark ? Theme::forDark() : Theme::light();
    const std::vector<double> values = wholeScale(sign);
    for (const ValueScale scale : {ValueScale::Parameters, ValueScale::Gradients}) {
      QVERIFY(worst(values, [&](double v) {
                return Colours{lineColour(theme, scale, v), theme.canvas};
              }) >= 3);
      QVERIFY(worst(values, [&](double v) {
                const GroundColours cell = cellColours(theme, scale, v);
                return Colours{cell.text, cell.ground};
              }) >= 4.5);
    }
    QVERIFY(worst(values, [&](double v) {
              const GroundColours chip = chipColours(theme, v);
              return Colours{chip.text, chip.ground};
            }) >= 4.5);
    QVERIFY(worst(values, [&](double v) {
              const QColor square = lineColour(theme, ValueScale::Parameters, v);
              return Colours{markOn(square), square};
            }) >= 3);
    QVERIFY(worst(values, [&](double v) {
              const QColor fill = activationColour(theme, v);
              return Colours{textOn(theme, fill), fill};
            }) >= 4.5);
  }

  void exactlyZeroHasColoursOfItsOwn() {
    for (const Theme &theme : {Theme::light(), Theme::forDark()}) {
      for (const ValueScale scale : {ValueScale::Parameters, ValueScale::Gradients}) {
        QCOMPARE(lineColour(theme, scale, 0), theme.nodeOutline);
        QCOMPARE(cellColours(theme, scale, 0).ground, theme.zero);
        QVERIFY(contrast(cellColours(theme, scale, 0).text, theme.zero) >= 4.5);
      }
      QVERIFY(contrast(chipColours(theme, 0).text, chipColours(theme, 0).ground) >= 4.5);
    }
  }

  void theActivationScalePassesThroughItsStops() {
    const Theme theme = Theme::light();
    QCOMPARE(activationColour(theme, 0), theme.activationLow);
    QCOMPARE(activationColour(theme, 0.5).name(), theme.activationMiddle.name());
    QCOMPARE(activationColour(theme, 1).name(), theme.activationHigh.name());
    QCOMPARE(activationColour(theme, -0.5), activationColour(theme, 0.5));
    QCOMPARE(activationColour(theme, 7), activationColour(theme, 1));
  }

  void whatIsNotFiniteLooksWrong() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Theme theme = Theme::light();
    QCOMPARE(endColour(theme, ValueScale::Parameters, nan), theme.wrong);
    QCOMPARE(activationColour(theme, nan), theme.wrongGround);
    QCOMPARE(chipColours(theme, nan).text, theme.wrong);
  }
};

QTEST_APPLESS_MAIN(TestColourScale)
#include "tst_colourscale.moc"

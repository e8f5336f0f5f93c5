// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnformat.h"
#include "numberformat.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace chainrule;

class TestColumnFormat : public QObject {
  Q_OBJECT

 private:
  static NumberRange rangeOf(const std::vector<double> &values) {
    NumberRange range;
    range.include(values);
    return range;
  }

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }
  void cleanup() { QLocale::setDefault(QLocale::c()); }

  void numbersThatFitTakeFourDecimals() {
    const auto format = ColumnFormat::decimals(rangeOf({0.15, -0.1, 0}));
    QCOMPARE(format.exponent(), 0);
    QCOMPARE(format.fractionDigits(), 4);
    QCOMPARE(format.text(0.15), QStringLiteral("0.1500"));
    QCOMPARE(format.text(-0.1), QStringLiteral("−0.1000"));
    QCOMPARE(format.text(0), QStringLiteral("0"));
  }

  void widerNumbersLoseDecimalsAndThenTakeAFactor() {
    QCOMPARE(ColumnFormat::decimals(rangeOf({-10.7683, 1}), 4, 7).text(-10.7683),
             QStringLiteral("−10.768"));
    const auto format = ColumnFormat::decimals(rangeOf({-123456.0, 1}), 4, 7);
    QCOMPARE(format.exponent(), 5);
    QCOMPARE(format.text(-123456.0), QStringLiteral("−1.235"));
  }

  void whatRoundsToZeroHasNoSign() {
    QCOMPARE(decimals(-2.8e-17), QStringLiteral("0.0000"));
    QCOMPARE(decimals(-0.00004), QStringLiteral("0.0000"));
    QCOMPARE(decimals(-0.00006), QStringLiteral("−0.0001"));
    QCOMPARE(decimals(2.8e-17), QStringLiteral("0.0000"));
    QCOMPARE(decimals(-0.0), QStringLiteral("0"));
    QCOMPARE(ColumnFormat::decimals(rangeOf({-2.8e-17, 0.3})).text(-2.8e-17),
             QStringLiteral("0.0000"));
  }

  void hugeNumbersTakeAFactor() {
    QCOMPARE(ColumnFormat::decimals(rangeOf({1e300})).exponent(), 300);
  }

  void gradientsTakeFourSignificantDigits() {
    const auto format = ColumnFormat::significant(rangeOf({0.1252383, -0.0606185}));
    QCOMPARE(format.exponent(), 0);
    QCOMPARE(format.fractionDigits(), 5);
    QCOMPARE(format.text(0.1252383), QStringLiteral("0.1252"));
    QCOMPARE(format.text(-0.0606185), QStringLiteral("−0.06062"));
  }

  void aGradientBelowTheDigitsOfTheOthersTakesTheFactorOfTheLargest() {
    const auto format = ColumnFormat::significant(rangeOf({1.031e-3, -8.5e-5, 6.271e-3}));
    QCOMPARE(format.exponent(), -3);
    QCOMPARE(format.text(-8.5e-5), QStringLiteral("−0.085"));
    QCOMPARE(format.text(6.271e-3), QStringLiteral("6.271"));
  }

  void gradientsTakeAFactorOnlyWhereThatShowsMoreOfThem() {
    const auto format = ColumnFormat::significant(rangeOf({-0.1476, 0.006990, 0.06528}), 8);
    QCOMPARE(format.exponent(), 0);
    QCOMPARE(format.fractionDigits(), 5);
    QCOMPARE(format.text(-0.1476), QStringLiteral("−0.1476"));
    QCOMPARE(format.text(0.006990), QStringLiteral("0.00699"));
    QCOMPARE(format.text(0.06528), QStringLiteral("0.06528"));
    QCOMPARE(ColumnFormat::significant(rangeOf({-0.1476, 0.006990, 0.06528}), 9).text(0.006990),
             QStringLiteral("0.006990"));
    QCOMPARE(ColumnFormat::significant(rangeOf({1234.5, 0.001308})).text(0.001308),
             QStringLiteral("0.0013"));
    QCOMPARE(ColumnFormat::significant(rangeOf({-0.001308}), 9).exponent(), 0);
    QCOMPARE(ColumnFormat::significant(rangeOf({-0.001308}), 8).exponent(), -3);
  }

  void whatIsNotFiniteDoesNotDecide() {
    const auto format = ColumnFormat::decimals(rangeOf({0.5, std::nan(""), -INFINITY}));
    QCOMPARE(format.exponent(), 0);
    QCOMPARE(format.text(std::nan("")), QStringLiteral("NaN"));
    QCOMPARE(format.text(-INFINITY), QStringLiteral("−∞"));
  }

  void oneByOneIsAsAllAtOnce() {
    NumberRange range;
    for (const double value : {3.0, -2.0, 0.0, 0.5, -7.0}) {
      range.include(value);
    }
    QCOMPARE(range.largest(), 7.0);
    QCOMPARE(range.ends().size(), std::size_t(4));
    QCOMPARE(rangeOf({}).largest(), 0.0);
  }

  void whatIsShownWithAllDigitsHasNoLetterForThePower() {
    QCOMPARE(exact(2.5e-6), QStringLiteral("2.5×10⁻⁶"));
    QCOMPARE(exact(-1.2345678901234567e-105), QStringLiteral("−1.2345678901234567×10⁻¹⁰⁵"));
    QCOMPARE(exact(1e300), QStringLiteral("1×10³⁰⁰"));
    QCOMPARE(exact(0.1 + 0.2), QStringLiteral("0.30000000000000004"));
    QCOMPARE(exact(-0.0), QStringLiteral("0"));
    QCOMPARE(exact(-INFINITY), QStringLiteral("−∞"));
    QCOMPARE(asTyped(1e-6), QStringLiteral("1×10⁻⁶"));
    QCOMPARE(forClipboard(-2.5e-6), QStringLiteral("-2.5e-06"));
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(exact(2.5e-6), QStringLiteral("2,5×10⁻⁶"));
    QCOMPARE(forClipboard(-2.5e-6), QStringLiteral("-2.5e-06"));
  }

  // Swedish writes the power of a double as ×10^, Arabic has digits of its own.
  void whatAFieldHoldsReadsBackToTheSameNumber() {
    for (const QLocale::Language language :
         {QLocale::C, QLocale::German, QLocale::Swedish, QLocale::Arabic}) {
      QLocale::setDefault(QLocale(language));
      for (const double value : {2.5e-6, -1.2345678901234567e-105, 1e300, -0.5, 0.1 + 0.2, 0.0}) {
        QCOMPARE(numberIn(inField(value)), std::optional(value));
      }
    }
    QLocale::setDefault(QLocale::c());
    QCOMPARE(inField(-2.5e-6), QStringLiteral("−2.5e−06"));
  }

  void typedNumbersAreReadWithAPointAndTheLocalesSign() {
    QCOMPARE(numberIn(QStringLiteral(" −0.5 ")), std::optional(-0.5));
    QCOMPARE(numberIn(QStringLiteral("2e-3")), std::optional(2e-3));
    QCOMPARE(numberIn(QStringLiteral("0,5")), std::nullopt);
    QCOMPARE(numberIn(QStringLiteral("half")), std::nullopt);
    QCOMPARE(numberIn(QString()), std::nullopt);
    QCOMPARE(numberIn(QStringLiteral("1e999")), std::nullopt);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(numberIn(QStringLiteral("0,5")), std::optional(0.5));
    QCOMPARE(numberIn(QStringLiteral("0.5")), std::optional(0.5));
    QCOMPARE(numberIn(QStringLiteral("1.000,5")), std::nullopt);
  }
};

QTEST_APPLESS_MAIN(TestColumnFormat)
#include "tst_columnformat.moc"

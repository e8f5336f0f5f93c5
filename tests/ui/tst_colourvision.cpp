// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours for eyes that see two hues instead of three: distances in colour, and that nothing is
// told by hue alone. And the contrasts of section 2 of the specification of the window's look.

#include "controls/answerfield.h"
#include "network/colourscale.h"
#include "network/networkview.h"
#include "session/answers.h"
#include "support/handexample.h"
#include "support/paintedtexts.h"
#include "theme.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <functional>

using namespace chainrule;

namespace {

using Triple = std::array<double, 3>;
using Mixture = std::array<Triple, 3>;

Triple operator*(const Mixture &m, const Triple &v) {
  Triple product{};
  for (std::size_t k = 0; k < 3; ++k) {
    product[k] = m[k][0] * v[0] + m[k][1] * v[1] + m[k][2] * v[2];
  }
  return product;
}

struct Vision {
  const char *name;
  Mixture matrix;
};

// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation
// of Color Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15 (2009),
// severity 1.0, on linear RGB.
const Vision visions[] = {
    {"all three", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868},
       {0.114503, 0.786281, 0.099216},
       {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968},
       {0.280085, 0.672501, 0.047413},
       {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779},
       {-0.078411, 0.930809, 0.147602},
       {0.004733, 0.691367, 0.303900}}}},
};

// IEC 61966-2-1
double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}
double encoded(double channel) {
  return channel <= 0.0031308 ? 12.92 * channel : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Triple seen(const Vision &vision, const QColor &colour) {
  Triple rgb = vision.matrix *
               Triple{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
  for (double &channel : rgb) channel = std::clamp(channel, 0.0, 1.0);
  return rgb;
}

QColor simulated(const Vision &vision, const QColor &colour) {
  const Triple rgb = seen(vision, colour);
  const auto channel = [](double linear) { return static_cast<float>(encoded(linear)); };
  return QColor::fromRgbF(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
}

/// L*a*b* of linear sRGB, white D65.
Triple lab(const Triple &rgb) {
  const Mixture toXyz{{{0.4124564, 0.3575761, 0.1804375},
                       {0.2126729, 0.7151522, 0.0721750},
                       {0.0193339, 0.1191920, 0.9503041}}};
  const Triple xyz = toXyz * rgb;
  const auto f = [](double t) {
    return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  };
  const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE76.
double distance(const Vision &vision, const QColor &a, const QColor &b) {
  const Triple p = lab(seen(vision, a)), q = lab(seen(vision, b));
  return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/// The lowest contrast of what `pair` gives over a scale and past both its ends.
double worst(const std::function<double(double)> &contrastAt, double sign) {
  double lowest = 21;
  for (double exponent = -9; exponent <= 3; exponent += 0.002) {
    lowest = std::min(lowest, contrastAt(sign * std::pow(10.0, exponent)));
  }
  return lowest;
}

}  // namespace

class TestColourVision : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  // L*a*b* of sRGB's red, as published by Lindbloom: 53.2408, 80.0925, 67.2032.
  void theDistanceIsThatOfTheStandard() {
    const Triple red = lab({1, 0, 0});
    QVERIFY(std::abs(red[0] - 53.2408) < 0.001);
    QVERIFY(std::abs(red[1] - 80.0925) < 0.02);
    QVERIFY(std::abs(red[2] - 67.2032) < 0.02);
    QVERIFY(std::abs(distance(visions[0], Qt::black, Qt::white) - 100) < 0.01);
    // A grey stays what it is.
    for (const Vision &vision : visions) {
      QVERIFY(distance(visions[0], simulated(vision, QColor(128, 128, 128)),
                       QColor(128, 128, 128)) < 1);
    }
  }

  void theSignsStayFarApart_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("weights");
    QTest::addColumn<int>("gradients");
    QTest::newRow("light") << false << 92 << 63;
    QTest::newRow("dark") << true << 86 << 63;
  }

  void theSignsStayFarApart() {
    QFETCH(bool, dark);
    QFETCH(int, weights);
    QFETCH(int, gradients);
    const Theme theme = dark ? Theme::forDark() : Theme::light();
    double leastOfWeights = 1000, leastOfGradients = 1000;
    for (const Vision &vision : visions) {
      leastOfWeights =
          std::min(leastOfWeights, distance(vision, theme.weightNegative, theme.weightPositive));
      leastOfGradients = std::min(leastOfGradients,
                                  distance(vision, theme.gradientNegative, theme.gradientPositive));
      // Two values of one size and other signs are told apart at any size.
      for (const ValueScale scale : {ValueScale::Parameters, ValueScale::Gradients}) {
        for (double exponent = -6; exponent <= 1; exponent += 0.1) {
          const double size = std::pow(10.0, exponent);
          QVERIFY2(distance(vision, lineColour(theme, scale, -size),
                            lineColour(theme, scale, size)) > 25,
                   vision.name);
        }
      }
    }
    QVERIFY2(std::round(leastOfWeights) >= weights, qPrintable(QString::number(leastOfWeights)));
    QVERIFY2(std::round(leastOfGradients) >= gradients,
             qPrintable(QString::number(leastOfGradients)));
  }

  void theGhostsAreToldByLightness() {
    for (const Theme &theme : {Theme::light(), Theme::forDark()}) {
      for (const Vision &vision : visions) {
        QVERIFY(distance(vision, theme.ghostWeaker, theme.ghostStronger) > 12);
        QVERIFY(contrast(simulated(vision, theme.ghostWeaker), theme.canvas) > 2.9);
      }
    }
  }

  void theContrastsAreThoseOfTheSpecification_data() {
    QTest::addColumn<std::function<double(const Theme &)>>("measured");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    using Measured = std::function<double(const Theme &)>;
    const auto add = [](const char *name, const Measured &measured, double light, double dark) {
      QTest::newRow(name) << measured << light << dark;
    };
    const auto lowestText = [](QColor Theme::*ground) {
      return [ground](const Theme &t) {
        double lowest = 21;
        for (const QColor &text :
             {t.weight, t.bias, t.preActivation, t.activation, t.delta, t.cost, t.learningRate}) {
          lowest = std::min(lowest, contrast(text, t.*ground));
        }
        return lowest;
      };
    };
    const auto of = [](QColor Theme::*colour, QColor Theme::*ground) {
      return [=](const Theme &t) { return contrast(t.*colour, t.*ground); };
    };
    const auto line = [](ValueScale scale, double sign) {
      return [=](const Theme &t) {
        return worst([&](double v) { return contrast(lineColour(t, scale, v), t.canvas); }, sign);
      };
    };
    add("text on canvas", lowestText(&Theme::canvas), 5.63, 7.43);
    add("text on chrome", lowestText(&Theme::chrome), 5.15, 6.69);
    add("text on a selected row", lowestText(&Theme::sunk), 4.74, 7.81);
    add("muted on canvas", of(&Theme::muted, &Theme::canvas), 5.87, 7.26);
    add("muted on chrome", of(&Theme::muted, &Theme::chrome), 5.38, 6.54);
    add("muted on a selected row", of(&Theme::muted, &Theme::sunk), 4.95, 7.64);
    add("ink on canvas", of(&Theme::ink, &Theme::canvas), 15.1, 15.2);
    add("right", of(&Theme::right, &Theme::rightGround), 5.76, 7.39);
    add("wrong", of(&Theme::wrong, &Theme::wrongGround), 5.67, 6.75);
    add("w−", line(ValueScale::Parameters, -1), 3.03, 4.01);
    add("w+", line(ValueScale::Parameters, 1), 3.03, 3.79);
    add("δ−", line(ValueScale::Gradients, -1), 3.02, 3.87);
    add("δ+", line(ValueScale::Gradients, 1), 3.01, 3.62);
    add("node outline", of(&Theme::nodeOutline, &Theme::canvas), 3.61, 4.91);
    add("control frame", of(&Theme::controlFrame, &Theme::chrome), 3.14, 3.75);
    add("fainter ghost", of(&Theme::ghostWeaker, &Theme::canvas), 3.05, 4.91);
    add("stronger ghost", of(&Theme::ghostStronger, &Theme::canvas), 4.92, 7.99);
  }

  void theContrastsAreThoseOfTheSpecification() {
    using Measured = std::function<double(const Theme &)>;
    QFETCH(Measured, measured);
    QFETCH(double, light);
    QFETCH(double, dark);
    const double rounding = light > 10 ? 0.06 : 0.02;
    const double inLight = measured(Theme::light());
    const double inDark = measured(Theme::forDark());
    QVERIFY2(std::abs(inLight - light) < rounding, qPrintable(QString::number(inLight)));
    QVERIFY2(std::abs(inDark - dark) < rounding, qPrintable(QString::number(inDark)));
  }

  // A negative edge is dashed, a positive one whole, one of exactly 0 dotted: what is seen along
  // each, in lightness alone.
  void theSignOfAnEdgeIsSeenWithoutHue_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }

  void theSignOfAnEdgeIsSeenWithoutHue() {
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::forDark() : Theme::light();
    Focus focus;
    NetworkView view(&focus);
    view.resize(1000, 800);
    view.setTheme(theme);
    view.setSnapshot(snapshotOf(handExample(), 2));
    const QImage picture = view.grab().toImage();
    const Snapshot &snapshot = *view.state().snapshot;
    int negative = 0, positive = 0;
    for (const Vision &vision : visions) {
      for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column) {
          const QLineF edge = view.geometryOfNetwork().edge(1, row, column);
          int gaps = 0;
          bool wasGap = false;
          for (double at = 0.06; at < 0.45; at += 0.5 / edge.length()) {
            const QColor pixel = picture.pixelColor(edge.pointAt(at).toPoint());
            const bool isGap = contrast(simulated(vision, pixel), theme.canvas) < 1.4;
            gaps += isGap && !wasGap ? 1 : 0;
            wasGap = isGap;
          }
          const double weight = snapshot.network.weights(1)(row, column);
          QVERIFY2(weight < 0 ? gaps > 4 : weight == 0 || gaps == 0,
                   qPrintable(
                       QStringLiteral("%1: %2 gaps in %3").arg(vision.name).arg(gaps).arg(weight)));
          negative += weight < 0;
          positive += weight > 0;
        }
      }
    }
    QVERIFY(negative > 0 && positive > 0);
  }

  // Green and red are alike for many, so a mark stands with each.
  void rightAndWrongHaveMarks() {
    Answers answers;
    answers.ask({{.entry = {Quantity::Delta, 1, 0, 0}}});
    AnswerField field(&answers, 0, nullptr);
    field.setLook(Theme::light(), 13.5);
    field.resize(120, 32);
    const auto text = [&] {
      QString all;
      for (const PaintedText &painted : paintedTexts(&field)) all += painted.text;
      return all;
    };
    answers.set(0, QStringLiteral("1"), Answers::State::Right, QStringLiteral("right"));
    QVERIFY(text().contains(QStringLiteral("✓")));
    answers.set(0, QStringLiteral("2"), Answers::State::Wrong, QStringLiteral("wrong"));
    QVERIFY(text().contains(QStringLiteral("✕")));
    QVERIFY(distance(visions[1], Theme::light().right, Theme::light().wrong) < 40);
  }
};

QTEST_MAIN(TestColourVision)
#include "tst_colourvision.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/ratereadings.h"

#include "equation/remarkbox.h"
#include "explain/plaintext.h"
#include "laboratory/ratesymbols.h"
#include "numberformat.h"
#include "panels/learningratescale.h"
#include "tabulartext.h"
#include "textline.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace chainrule {
namespace {

constexpr double margin = 18;
constexpr double titleSize = 13;
constexpr double noteSize = 12;
constexpr double lineSize = 14;
constexpr double symbolSize = 17;
constexpr double equationSize = 25;
constexpr double numbersSize = 20;
constexpr double lineHeight = 27;
constexpr double titleHeight = 30;
constexpr double sectionGap = 9;

/// Where models and C part by more than this of the change, their difference is to be explained.
constexpr double agreement = 0.02;

/// A change below this part of C is no more than rounding.
constexpr double roundingOfCost = 1e-13;

Formula inWords(const QString &text, const std::vector<Formula> &symbols = {}) {
  std::vector<Formula> line;
  for (const TextPart &part : textParts(text, symbols)) {
    line.push_back(part.symbol.value_or(number(part.words.toStdString())));
  }
  return row(std::move(line));
}

/// The text in lines no longer than `room`, of which `taken` is gone in the first.
QStringList linesWithin(const QString &text, const QFont &font, double room, double taken = 0) {
  QStringList lines;
  QTextLayout layout(text, font);
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(room - (lines.isEmpty() ? taken : 0));
    lines += text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return lines;
}

/// C(θ − αg)
Formula costOnLine() {
  return row({costSymbol(), parentheses({variable("θ"), op("−"), learningRateSymbol(),
                                         variable("g", Quantity::Delta)})});
}

/// C − α‖g‖² + ½ α² gᵀHg
Formula quadraticModel() {
  return row({costSymbol(), op("−"), learningRateSymbol(), gradientSquared(), op("+"),
              upright("½ "), script(learningRateSymbol(), upright("2")), gradientCurvature()});
}

}  // namespace

/// What scrolls.
class RateReadings::Page : public QWidget {
 public:
  explicit Page(RateReadings *readings) : m_readings(readings) {}

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_readings->paint(&painter, width());
  }

 private:
  RateReadings *m_readings;
};

RateReadings::RateReadings(QWidget *parent) : QScrollArea(parent), m_page(new Page(this)) {
  setObjectName(QStringLiteral("rateReadings"));
  setAccessibleName(tr("Cost along the gradient"));
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  setWidgetResizable(false);
  setWidget(m_page);
  m_theme = Theme::light();
}

void RateReadings::setTheme(const Theme &theme) {
  m_theme = theme;
  QPalette colours = palette();
  colours.setColor(QPalette::Window, theme.canvas);
  setPalette(colours);
  m_page->setPalette(colours);
  m_page->setAutoFillBackground(true);
  refresh();
}

void RateReadings::setAnswer(std::shared_ptr<const LaboratoryAnswer> answer) {
  if (answer != m_answer) {
    m_answer = std::move(answer);
    refresh();
  }
}

void RateReadings::setStale(bool stale) {
  if (stale != m_stale) {
    m_stale = stale;
    refresh();
  }
}

void RateReadings::resizeEvent(QResizeEvent *event) {
  QScrollArea::resizeEvent(event);
  refresh();
}

void RateReadings::refresh() {
  const int width = viewport()->width();
  const int height = std::max(qRound(paint(nullptr, width)), viewport()->height());
  m_page->resize(width, height);
  m_page->update();
  setAccessibleDescription(spoken());
}

QString RateReadings::spoken() const {
  QStringList parts;
  if (m_stale) {
    parts << tr("out of date");
  }
  for (const auto &lines : {changeLines(), rateLines()}) {
    for (const Line &line : lines) {
      parts << tr("%1: %2").arg(QString::fromStdString(plainText(line.name)), line.value);
    }
  }
  parts << words();
  return parts.join(QStringLiteral("; "));
}

std::vector<RateReadings::Line> RateReadings::changeLines() const {
  if (!isKnown()) {
    return {};
  }
  const PromisedChange &change = m_answer->trial->change;
  return {
      {inWords(tr("first order, −%1"), {row({learningRateSymbol(), gradientSquared()})}),
       significant(change.firstOrder), true},
      {inWords(
           tr("second order, adds %1"),
           {row({upright("½ "), script(learningRateSymbol(), upright("2")), gradientCurvature()})}),
       significant(change.secondOrder), true},
      {inWords(tr("actual change")), significant(change.actual), true, true}};
}

std::vector<RateReadings::Line> RateReadings::rateLines() const {
  if (!isKnown()) {
    return {};
  }
  const LineStudy &line = *m_answer->line;
  const auto rate = [](const std::optional<double> &value) {
    return value ? learningRateText(*value) : tr("none");
  };
  const auto &minimum = line.search.minimum;
  const QString best = minimum ? learningRateText(minimum->learningRate) : tr("none");
  return {{inWords(tr("lowest point of the true curve, %1"), {minimiserSymbol()}), best},
          {inWords(tr("lowest point of the model, %1"),
                   {row({gradientSquared(), upright("/"), gradientCurvature()})}),
           rate(line.modelMinimum())},
          {inWords(tr("stability limit, %1 (%2 %3)"),
                   {stabilitySymbol(), lambdaMaxSymbol(), inWords(significant(line.lambdaMax))}),
           rate(line.stabilityLimit())}};
}

QString RateReadings::words() const {
  if (!isKnown()) {
    return tr("Once training rests, the learning rates are tried from here.");
  }
  const LineStudy &line = *m_answer->line;
  const RateTrial &trial = *m_answer->trial;
  if (!line.descends) {
    return std::isfinite(line.squaredNorm) && std::isfinite(line.cost)
               ? tr("The gradient is 0: a step along it changes nothing.")
               : tr("C or its gradient is not finite: what a step changes cannot be told.");
  }
  const double after = line.cost + trial.change.actual;
  QString text =
      tr("One step with α = %1 takes C from %2 to %3.")
          .arg(learningRateText(trial.ofStep), significant(line.cost), significant(after));
  if (trial.ofStep != trial.learningRate) {
    text += QLatin1Char(' ') + tr("That is what the schedule takes of α = %1 at this step; each "
                                  "run of the map takes its part of its own α.")
                                   .arg(learningRateText(trial.learningRate));
  }
  const double change = std::abs(trial.change.actual);
  const double first = std::abs(trial.change.firstOrder - trial.change.actual);
  const double second = std::abs(trial.change.secondOrder - trial.change.actual);
  text += QLatin1Char(' ');
  if (trial.ofStep == 0) {
    text += tr("With α = 0 nothing changes.");
  } else if (!std::isfinite(trial.change.actual)) {
    text += tr("So long a step leaves the numbers a computer can hold.");
  } else if (std::max(change, std::abs(trial.change.firstOrder)) <=
             roundingOfCost * std::abs(line.cost)) {
    text += tr("So short a step changes C by less than its last digits show.");
  } else if (first <= agreement * change) {
    text += tr("So short a step sees C as a plane: the first order says it all.");
  } else if (second <= agreement * change) {
    text += tr("The first order misses that C bends along the way; the second order has that.");
  } else {
    text +=
        tr("The step is so long that C bends otherwise along the way than where it began: "
           "neither order promises what it does.");
  }
  if (!line.search.minimum) {
    text += QLatin1Char(' ') + tr("Along −g C has no lowest point that a step between 10⁻⁶ and 10⁶ "
                                  "in length would reach.");
  }
  // The next α on the profile from which C ends above where it began.
  for (const ProfilePoint &point : line.profile) {
    const bool isPast =
        !line.search.minimum || point.learningRate > line.search.minimum->learningRate;
    if (isPast && !(point.cost <= line.cost)) {
      text +=
          QLatin1Char(' ') +
          tr("One step from here raises C from α ≈ %1 on.").arg(significant(point.learningRate, 2));
      break;
    }
  }
  return text;
}

/// Paints where there is a painter; returns the height it takes.
double RateReadings::paint(QPainter *painter, double width) const {
  const double scale = m_theme.scale;
  const double left = margin * scale;
  const double room = width - 2 * left;
  double y = sectionGap * scale;
  const auto heading = [&](const QString &text, const QString &note = {}) {
    const QFont bold = m_theme.textFont(titleSize, QFont::DemiBold);
    const QFont plain = m_theme.textFont(titleSize);
    for (const QString &words : linesWithin(text, bold, room)) {
      const QRectF line(left, y, room, titleHeight * scale);
      if (painter) {
        drawTextLine(*painter, bold, m_theme.ink, line, Qt::AlignLeft, words);
      }
      y += line.height();
    }
    const double both = QFontMetricsF(bold).horizontalAdvance(text) +
                        QFontMetricsF(plain).horizontalAdvance(note) + 12 * scale;
    if (!note.isEmpty() && both > room) {
      y += titleHeight * scale;
    }
    if (painter) {
      const QRectF line(left, y - titleHeight * scale, room, titleHeight * scale);
      drawTextLine(*painter, plain, m_theme.muted, line, Qt::AlignRight, note);
    }
  };
  const auto formula = [&](const Formula &what, double size) {
    FormulaBox box(what, m_theme, size, m_stale ? std::optional(m_theme.muted) : std::nullopt);
    if (box.width() > room) {
      box = FormulaBox(what, m_theme, size * room / box.width(),
                       m_stale ? std::optional(m_theme.muted) : std::nullopt);
    }
    if (painter) {
      box.paintCentred(*painter, QRectF(left, y, room, box.height() + 8 * scale));
    }
    y += box.height() + 12 * scale;
  };
  const auto rule = [&] {
    y += sectionGap * scale;
    if (painter) {
      painter->setPen(QPen(m_theme.hairline, 1));
      painter->drawLine(QPointF(0, y), QPointF(width, y));
    }
    y += sectionGap * scale;
  };
  const auto table = [&](const std::vector<Line> &lines) {
    for (const Line &line : lines) {
      const TabularText number(m_theme.textFont(
          lineSize, line.isStrong || !line.isCost ? QFont::DemiBold : QFont::Normal, m_stale));
      const double most = room - number.width(line.value) - 8 * scale;
      FormulaBox name(line.name, m_theme, symbolSize, line.isStrong ? m_theme.ink : m_theme.muted);
      if (name.width() > most) {
        name = FormulaBox(line.name, m_theme, symbolSize * most / name.width(), m_theme.muted);
      }
      const double height = lineHeight * scale;
      const double baseline = y + height / 2 + number.capHeight() / 2;
      const bool isApart = name.width() > most;  // since no type is set smaller
      if (painter) {
        name.paint(*painter, {left, baseline});
        painter->setPen(m_stale ? m_theme.muted : line.isCost ? m_theme.cost : m_theme.ink);
        number.paintRight(*painter, QRectF(left, y + (isApart ? height : 0), room, height),
                          line.value);
      }
      y += (isApart ? 2 : 1) * height;
    }
  };

  const QString state =
      m_answer && m_answer->line
          ? tr("frozen at step %1").arg(QLocale().toString(qint64(m_answer->step)))
          : QString();
  heading(tr("Cost along the gradient"), state);
  formula(costOnLine(), equationSize);
  formula(row({op("≈"), quadraticModel()}), equationSize);
  if (isKnown()) {
    const LineStudy &line = *m_answer->line;
    rule();
    heading(tr("With the numbers of step %1").arg(QLocale().toString(qint64(m_answer->step))));
    const auto part = [&](double value, Quantity quantity) {
      Formula digits = number(significant(std::abs(value)).toStdString());
      digits.quantity = quantity;
      return digits;
    };
    formula(row({part(line.cost, Quantity::Cost), op("−"), part(line.squaredNorm, Quantity::Delta),
                 upright(" "), learningRateSymbol(), op(line.gHg < 0 ? "−" : "+"), upright("½ ·"),
                 upright(" "), part(line.gHg, Quantity::Delta), upright(" "),
                 script(learningRateSymbol(), upright("2"))}),
            numbersSize);
    const QString over =
        line.rows == 1 ? tr("of one sample") : tr("mean over %1 samples").arg(line.rows);
    const QString slopes =
        line.slopes == 1 ? tr("holds the only slope, %1").arg(over)
                         : tr("holds all %1 slopes, %2").arg(QString::number(line.slopes), over);
    std::vector<TextPart> note{{QString(), variable("g", Quantity::Delta)}};
    const double begin = titleWidth(m_theme, note);
    for (const QString &words : linesWithin(slopes, m_theme.textFont(noteSize), room, begin)) {
      note.push_back({(note.empty() ? QString() : QStringLiteral(" ")) + words, {}});
      if (painter) {
        paintTitle(*painter, m_theme, {width / 2, y + 10 * scale}, Qt::AlignHCenter, note);
      }
      note.clear();
      y += 20 * scale;
    }
    rule();
    heading(
        tr("Promised and actual change at α = %1").arg(learningRateText(m_answer->trial->ofStep)));
    table(changeLines());
    rule();
    heading(tr("Three learning rates"));
    table(rateLines());
  }
  rule();
  const RemarkBox remark(tr("In words"), words(), m_theme, room);
  if (painter) {
    remark.paint(*painter, m_theme, {left, y}, m_stale);
  }
  return y + remark.height() + sectionGap * scale;
}

}  // namespace chainrule

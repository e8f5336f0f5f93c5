// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/ratelegend.h"

#include "laboratory/costcolours.h"
#include "laboratory/ratesymbols.h"
#include "numberformat.h"
#include "panels/learningratescale.h"
#include "tabulartext.h"
#include "textline.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace chainrule {
namespace {

constexpr double usualWidth = 208;
constexpr double labelSize = 12;
constexpr double numberSize = 12.5;
constexpr double rowHeight = 21;
constexpr double scaleTop = 12;
constexpr double scaleHeight = 52;
constexpr double lineHeight = 20;
constexpr double buttonHeight = 28;
constexpr double buttonGap = 6;

QString endOf(const SweptRun &run) {
  return run.firstNonFinite || !std::isfinite(run.finalCost) ? RateLegend::tr("diverges")
                                                             : significant(run.finalCost);
}

}  // namespace

RateLegend::RateLegend(QWidget *parent)
    : QWidget(parent),
      m_run(new QPushButton(tr("Run it"), this)),
      m_use(new QPushButton(tr("Set α"), this)),
      m_choices(new QPushButton(tr("Choices…"), this)) {
  m_run->setObjectName(QStringLiteral("runChosenRate"));
  m_use->setObjectName(QStringLiteral("useChosenRate"));
  m_choices->setObjectName(QStringLiteral("rateChoices"));
  m_choices->setToolTip(tr("Range of α, runs, steps, start and cost of the map"));
  for (QPushButton *button : {m_run, m_use, m_choices}) {
    button->setFocusPolicy(Qt::TabFocus);
  }
  setChosen(std::nullopt);
}

void RateLegend::setTheme(const Theme &theme) {
  m_theme = theme;
  updateGeometry();
  layOut();
  update();
}

void RateLegend::setAnswer(std::shared_ptr<const LaboratoryAnswer> answer,
                           std::optional<std::size_t> chosen) {
  m_answer = std::move(answer);
  setChosen(chosen);
}

void RateLegend::setStale(bool stale) {
  if (stale != m_stale) {
    m_stale = stale;
    setChosen(m_chosen);
    update();
  }
}

void RateLegend::setChosen(std::optional<std::size_t> run) {
  m_chosen = run;
  const bool can = run && hasMap() && !m_stale;
  m_run->setEnabled(can);
  m_use->setEnabled(can);
  const QString none = tr("Click a column of the map first");
  const QString rate =
      can ? learningRateText(m_answer->study->sweep.runs[*run].learningRate) : QString();
  m_run->setToolTip(can ? tr("Make this column’s steps, with α = %1").arg(rate) : none);
  m_use->setToolTip(can ? tr("Go on with α = %1").arg(rate) : none);
  QStringList words;
  for (const auto &[name, value] : rows()) {
    words << name + QLatin1Char(' ') + value;
  }
  setAccessibleDescription(words.join(QStringLiteral(", ")));
  layOut();
  update();
}

QList<QPair<QString, QString>> RateLegend::rows() const {
  QList<QPair<QString, QString>> rows;
  if (!hasMap()) {
    return rows;
  }
  const RateStudy &study = *m_answer->study;
  const QString steps = QLocale().toString(qint64(study.map.steps));
  if (const auto best = study.best()) {
    const SweptRun &run = study.sweep.runs[*best];
    rows << qMakePair(tr("best after %1 steps").arg(steps),
                      tr("α %1").arg(learningRateText(run.learningRate)))
         << qMakePair(tr("its cost"), endOf(run));
  }
  if (m_answer->trial) {
    rows << qMakePair(tr("α now after %1 steps").arg(steps), endOf(m_answer->trial->run));
  }
  if (m_chosen) {
    const SweptRun &run = study.sweep.runs[*m_chosen];
    rows << qMakePair(tr("chosen, α %1").arg(learningRateText(run.learningRate)), endOf(run));
  }
  return rows;
}

QSize RateLegend::sizeHint() const {
  return {qRound(usualWidth * m_theme.scale), qRound(394 * m_theme.scale)};
}

void RateLegend::layOut() {
  const double scale = m_theme.scale;
  const double room = std::min(double(width()), usualWidth * scale);
  const double rowsEnd = (scaleTop + scaleHeight + 4 * rowHeight + 6) * scale;
  const double half = (room - buttonGap * scale) / 2;
  const double high = buttonHeight * scale;
  m_run->setGeometry(QRectF(0, rowsEnd, half, high).toRect());
  m_use->setGeometry(QRectF(half + buttonGap * scale, rowsEnd, half, high).toRect());
  m_choices->setGeometry(QRectF(0, rowsEnd + high + buttonGap * scale, room, high).toRect());
}

void RateLegend::resizeEvent(QResizeEvent *) {
  layOut();
}

void RateLegend::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.canvas);
  paintWords(painter, m_choices->geometry().bottom() + 16 * m_theme.scale);
}

void RateLegend::paint(QPainter &painter) const {
  const double rowsHeight = rowHeight * static_cast<double>(rows().size());
  paintWords(painter, (scaleTop + scaleHeight + rowsHeight + 16) * m_theme.scale);
}

void RateLegend::paintWords(QPainter &painter, double linesTop) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const double scale = m_theme.scale;
  const double room = std::min(double(width()), usualWidth * scale);
  paintScale(painter, QRectF(0, scaleTop * scale, room, scaleHeight * scale));
  QRectF row(0, (scaleTop + scaleHeight) * scale, room, rowHeight * scale);
  const QFont font = m_theme.textFont(labelSize);
  const TabularText numbers(m_theme.textFont(numberSize, QFont::DemiBold));
  for (const auto &[name, value] : rows()) {
    drawTextLine(painter, font, m_theme.muted, row, Qt::AlignLeft, name);
    const bool isRate = value.startsWith(QStringLiteral("α"));
    painter.setPen(m_stale ? m_theme.muted : isRate ? m_theme.learningRate : m_theme.cost);
    numbers.paintRight(painter, row, value);
    row.translate(0, row.height());
  }
  if (hasMap() && linesTop + 5 * lineHeight * scale <= height()) {
    paintLines(painter, {0, linesTop});
  }
}

void RateLegend::paintScale(QPainter &painter, const QRectF &area) const {
  const double scale = m_theme.scale;
  paintTitle(painter, m_theme, {area.left(), area.top() + 4 * scale}, Qt::AlignLeft,
             textParts(tr("%1 at that step (log)"), {costSymbol()}));
  const QRectF bar(area.left(), area.top() + 15 * scale, area.width(), 11 * scale);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  constexpr int stops = 20;
  for (int k = 0; k <= stops; ++k) {
    const double part = static_cast<double>(k) / stops;
    gradient.setColorAt(part, costColourAt(m_theme, part));
  }
  painter.setPen(QPen(m_theme.nodeOutline, 1));
  painter.setBrush(gradient);
  painter.drawRect(bar);
  for (int decade = -4; decade <= -1; ++decade) {
    const double x = bar.left() + (decade - lowestMapDecade) / mapDecades * bar.width();
    painter.setPen(QPen(m_theme.nodeOutline, 1));
    painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3 * scale));
    const QString text = powerOfTen(decade).mid(1);
    const double half = QFontMetricsF(m_theme.textFont(11)).horizontalAdvance(text) / 2;
    drawTextLine(painter, m_theme.textFont(11), m_theme.muted,
                 QRectF(std::max(x, area.left() + half) - 20 * scale, bar.bottom() + 3 * scale,
                        40 * scale, 15 * scale),
                 Qt::AlignHCenter, text);
  }
}

void RateLegend::paintLines(QPainter &painter, QPointF place) const {
  const double scale = m_theme.scale;
  const double words = 38 * scale;
  const auto next = [&] { place.ry() += lineHeight * scale; };
  const auto line = [&](LineModel model, const std::vector<TextPart> &parts) {
    painter.setPen(modelPen(m_theme, model));
    painter.drawLine(place, place + QPointF(28 * scale, 0));
    paintTitle(painter, m_theme, place + QPointF(words, 0), Qt::AlignLeft, parts);
    next();
  };
  const auto dot = [&](const QColor &fill, const QColor &frame,
                       const std::vector<TextPart> &parts) {
    painter.setPen(QPen(frame, 2));
    painter.setBrush(fill);
    painter.drawEllipse(place + QPointF(14 * scale, 0), 4.5 * scale, 4.5 * scale);
    paintTitle(painter, m_theme, place + QPointF(words, 0), Qt::AlignLeft, parts);
    next();
  };
  line(LineModel::Actual, textParts(tr("true cost along −%1"), {variable("g", Quantity::Delta)}));
  line(LineModel::SecondOrder, textParts(tr("quadratic model"), {}));
  line(LineModel::FirstOrder,
       textParts(tr("first order, −%1"), {row({learningRateSymbol(), gradientSquared()})}));
  dot(m_theme.canvas, m_theme.ink, textParts(tr("%1: lowest C on this line"), {minimiserSymbol()}));
  dot(m_theme.learningRate, m_theme.learningRate, textParts(tr("%1 now"), {learningRateSymbol()}));
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/gradientcheckpanel.h"

#include "entryname.h"
#include "export/plottables.h"
#include "laboratory/differenceplot.h"
#include "laboratory/gradientchecktable.h"
#include "numberformat.h"
#include "roomytheme.h"
#include "session/focus.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {
namespace {

constexpr int progressAfter = 500;  // ms; sooner it would only flicker
constexpr double margin = 14;
constexpr double gap = 8;
constexpr double tableShare = 0.61;
constexpr double mostTable = 620;
constexpr double verdictSize = 13;
constexpr double noteSize = 12;

QString counted(std::size_t number) {
  return QLocale().toString(static_cast<qulonglong>(number));
}

QString verdictOf(const GradientCheckAnswer &answer) {
  const GradientCheck &check = *answer.check;
  const QString worst = entrySymbol(check.parameters[check.worst].entry);
  const QString error = significant(check.maxRelativeError, 3);
  const QString tolerance = powerOfTen(qRound(std::log10(GradientCheck::tolerance))).mid(1);
  if (check.passed) {
    return GradientCheckPanel::
        tr("Passed: backpropagation and differences agree for every parameter checked. The largest "
           "relative error is %1, of %2; up to %3 passes.")
            .arg(error, worst, tolerance);
  }
  return GradientCheckPanel::tr(
             "Failed: backpropagation and differences disagree for %1 of %2 parameters. The "
             "largest relative error is %3, of %4; up to %5 passes.")
      .arg(counted(answer.failures), counted(check.parameters.size()), error, worst, tolerance);
}

bool hasKinks(const Network &network) {
  for (int l = 1; l <= network.depth(); ++l) {
    if (network.activation(l) == Activation::Relu) {
      return true;
    }
  }
  return false;
}

QString noteOf(const GradientCheckAnswer &answer, const Snapshot &snapshot) {
  const std::size_t checked = answer.check->parameters.size();
  QStringList sentences;
  if (checked < answer.trained) {
    sentences << GradientCheckPanel::tr(
                     "%1 of %2 parameters are checked: an even sample of every layer, and those "
                     "selected.")
                     .arg(counted(checked), counted(answer.trained));
  } else {
    sentences << (checked == 1 ? GradientCheckPanel::tr("The only trained parameter is checked.")
                               : GradientCheckPanel::tr("All %1 trained parameters are checked.")
                                     .arg(counted(checked)));
  }
  sentences << (answer.rows.size() == 1
                    ? GradientCheckPanel::tr("C is that of the step's own sample, %1.")
                          .arg(counted(static_cast<std::size_t>(answer.rows.front()) + 1))
                    : GradientCheckPanel::tr("C is the mean over the step's own %1 samples.")
                          .arg(counted(answer.rows.size())));
  if (!answer.check->passed && hasKinks(snapshot.network)) {
    sentences << GradientCheckPanel::tr(
        "Within h of the kink of a ReLU, where C has no derivative, the two rightly differ.");
  }
  return sentences.join(QLatin1Char(' '));
}

}  // namespace

GradientCheckPanel::GradientCheckPanel(Focus *focus, QWidget *parent)
    : QWidget(parent),
      m_focus(focus),
      m_verdict(new QLabel(this)),
      m_note(new QLabel(this)),
      m_table(new GradientCheckTable(this)),
      m_plot(new DifferencePlot(this)),
      m_progress(new QProgressBar(this)) {
  setObjectName(QStringLiteral("gradientCheckPanel"));
  m_verdict->setObjectName(QStringLiteral("gradientVerdict"));
  m_note->setObjectName(QStringLiteral("gradientNote"));
  for (QLabel *label : {m_verdict, m_note}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  m_progress->setRange(0, 100);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("The gradients are being checked"));
  m_progress->hide();
  connect(&m_task, &GradientCheckTask::answered, this, &GradientCheckPanel::showAnswer);
  connect(&m_task, &GradientCheckTask::ended, this, &GradientCheckPanel::showEnd);
  connect(&m_task, &GradientCheckTask::progressed, this, &GradientCheckPanel::showProgress);
  connect(&m_task, &GradientCheckTask::failed, this, &GradientCheckPanel::failed);
  connect(m_table, &GradientCheckTable::parameterChosen, this, &GradientCheckPanel::choose);
  connect(m_focus, &Focus::selectedChanged, this, &GradientCheckPanel::followFocus);
}

void GradientCheckPanel::setTheme(const Theme &theme) {
  m_theme = roomyFor(noteSize, theme);
  m_table->setTheme(m_theme);
  m_plot->setTheme(m_theme);
  m_verdict->setFont(theme.textFont(verdictSize, QFont::DemiBold));
  m_note->setFont(theme.textFont(noteSize));
  showWords();
  update();
}

void GradientCheckPanel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  if (m_task.isBusy() && (m_outOfDate || m_snapshot->running || m_asked != key())) {
    giveUp();
  }
  askIfNeeded();
  showStale();
}

bool GradientCheckPanel::isCurrent() const {
  return m_snapshot && !m_outOfDate && m_answered == key() &&
         m_answeredParameter == selectedParameter();
}

/// The trained parameter whose number is selected, its value or its gradient; empty: none.
std::optional<Entry> GradientCheckPanel::selectedParameter() const {
  std::optional<Entry> entry = m_focus->selected();
  if (!entry || !m_snapshot) {
    return std::nullopt;
  }
  if (entry->quantity == Quantity::WeightGradient) {
    entry->quantity = Quantity::Weight;
  } else if (entry->quantity == Quantity::BiasGradient) {
    entry->quantity = Quantity::Bias;
  }
  const Network &network = m_snapshot->network;
  const bool isWeight = entry->quantity == Quantity::Weight;
  const bool isTrained =
      isWeight || (entry->quantity == Quantity::Bias && m_snapshot->training.trainBiases);
  const bool exists = isTrained && entry->layer >= 1 && entry->layer <= network.depth() &&
                      entry->row < network.size(entry->layer) &&
                      entry->column < (isWeight ? network.size(entry->layer - 1) : 1);
  return exists ? entry : std::nullopt;
}

// What is out of date may be of another network, which had parameters that this one has not.
void GradientCheckPanel::choose(const Entry &parameter) {
  if (m_snapshot && m_answered == key()) {
    m_focus->setSelected(parameter);
  }
}

void GradientCheckPanel::followFocus() {
  if (const std::optional<Entry> parameter = selectedParameter()) {
    m_table->choose(parameter);
  } else if (answer().check) {
    m_table->choose(m_table->parameterOf(0));
  }
  if (m_snapshot) {
    askIfNeeded();
    showStale();
  }
}

// While training runs every step would be another question.
void GradientCheckPanel::askIfNeeded() {
  if (!isVisible() || !m_snapshot || m_outOfDate || m_snapshot->running) {
    return;
  }
  const StateKey wanted = key();
  const std::optional<Entry> parameter = selectedParameter();
  if (m_asked == wanted && m_askedParameter == parameter) {
    return;
  }
  m_asked = wanted;
  m_askedParameter = parameter;
  m_sinceAsked.start();
  m_task.ask({m_snapshot, parameter, m_answered == wanted});
}

void GradientCheckPanel::giveUp() {
  m_task.stop();
  m_asked = m_answered;
  m_askedParameter = m_answeredParameter;
}

void GradientCheckPanel::showAnswer() {
  const std::shared_ptr<const GradientCheckAnswer> &answer = m_task.answer();
  m_answered = m_asked;
  m_answeredParameter = m_askedParameter;
  m_table->setAnswer(answer);
  m_plot->setAnswer(answer);
  m_table->choose(answer->parameter);
  showWords();
}

void GradientCheckPanel::showEnd() {
  m_progress->hide();
  showStale();
}

void GradientCheckPanel::showStale() {
  const bool isOther = !m_snapshot || m_outOfDate || m_answered != key();
  const bool wasOther = m_table->isStale();
  m_table->setStale(isOther);
  m_plot->setStale(!isCurrent());
  if (isOther != wasOther) {
    showWords();
  }
}

void GradientCheckPanel::showProgress() {
  m_progress->setVisible(m_sinceAsked.elapsed() >= progressAfter);
  m_progress->setValue(static_cast<int>(100 * m_task.progress()));
}

QString GradientCheckPanel::verdict() const {
  return m_verdict->text();
}

QString GradientCheckPanel::note() const {
  return m_note->text();
}

void GradientCheckPanel::showWords() {
  const bool isKnown = answer().check && m_snapshot;
  const bool stale = m_table->isStale();
  if (isKnown && !stale) {
    m_verdict->setText(verdictOf(answer()));
    m_note->setText(noteOf(answer(), *m_snapshot));
  }
  const bool fails = isKnown && !answer().check->passed;
  QPalette colours = m_theme.palette();
  colours.setColor(QPalette::WindowText,
                   stale ? m_theme.muted : (fails ? m_theme.wrong : m_theme.right));
  m_verdict->setPalette(colours);
  colours.setColor(QPalette::WindowText, m_theme.muted);
  m_note->setPalette(colours);
  layOut();
}

PlotRecord GradientCheckPanel::record() const {
  const std::shared_ptr<const GradientCheckAnswer> &answer = m_task.answer();
  PlotRecord record;
  record.name = tr("Gradient check");
  record.size = m_plot->size();
  record.isStale = m_plot->isStale();
  if (answer->curve && answer->parameter) {
    record.picture = [answer, stale = record.isStale](const Theme &theme, QSize size) {
      const auto plot = std::make_shared<DifferencePlot>();
      plot->setTheme(theme);
      plot->setAnswer(answer);
      plot->setStale(stale);
      plot->resize(size);
      return Picture{size, theme.canvas, {}, [plot](QPainter &painter) { plot->paint(painter); }};
    };
  }
  if (answer->check) {
    record.tables.push_back(
        {tr("Table as CSV"),
         tr("Every parameter that was checked, the largest relative error first: its derivative by "
            "backpropagation and by differences, with all digits."),
         tr("table"), [answer] { return gradientCheckTable(*answer->check, answer->order); }});
  }
  if (answer->curve && answer->parameter) {
    record.tables.push_back({tr("Curve as CSV"),
                             tr("The difference of %1 and its error at every ε, with all digits.")
                                 .arg(entrySymbol(*answer->parameter)),
                             entrySymbol(*answer->parameter),
                             [answer] { return differenceTable(*answer->curve); }});
  }
  return record;
}

// Out of sight nothing is computed.
void GradientCheckPanel::hideEvent(QHideEvent *event) {
  QWidget::hideEvent(event);
  if (m_task.isBusy()) {
    giveUp();
  }
}

void GradientCheckPanel::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  if (m_snapshot) {
    followFocus();
  }
}

void GradientCheckPanel::resizeEvent(QResizeEvent *) {
  layOut();
}

void GradientCheckPanel::layOut() {
  const double scale = m_theme.scale;
  const int side = qRound(margin * scale);
  const int space = qRound(gap * scale);
  const int tableWidth =
      std::max(1, std::min(qRound(tableShare * width()), qRound(mostTable * scale)) - side);
  const int wordsWidth = std::max(1, width() - 2 * side);
  int y = space;
  for (QLabel *label : {m_verdict, m_note}) {
    const int height = label->heightForWidth(wordsWidth);
    label->setGeometry(side, y, wordsWidth, height);
    y += height + (label == m_verdict ? 2 : space);
  }
  m_table->setGeometry(side, y, tableWidth, std::max(1, height() - y));
  const int plotLeft = side + tableWidth + space;
  m_plot->setGeometry(plotLeft, y, std::max(1, width() - plotLeft), std::max(1, height() - y));
  m_progress->setGeometry(0, 0, width(), 3);
  m_progress->raise();
}

void GradientCheckPanel::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), m_theme.canvas);
}

}  // namespace chainrule

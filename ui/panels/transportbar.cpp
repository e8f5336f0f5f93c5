// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/transportbar.h"

#include "numberformat.h"
#include "panels/learningratecontrol.h"
#include "panels/readout.h"
#include "panels/samplechooser.h"
#include "panels/speedslider.h"
#include "panels/transportbutton.h"
#include "schedulewords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <limits>
#include <utility>

namespace chainrule {
namespace {

constexpr double barHeight = 66;
constexpr double compactHeight = 60;
constexpr double smallestPart = 0.6;  // of the size the theme has
constexpr double shrinking = 0.97;
constexpr double ruleShare = 0.65;  // of the height, for the rules between the parts

/// The cost the bar shows: the mean over the dataset at the present parameters. Where a step uses
/// every row that is the step's own C, unknown before the first forward pass has reached it.
std::optional<double> knownCost(const Snapshot &snapshot) {
  const bool firstStep = snapshot.position.step == snapshot.curve.firstStep();
  const int batch = snapshot.training.batch;
  const bool everyRow = batch == 0 || batch >= snapshot.session->dataset.rows();
  if (everyRow && firstStep && !snapshot.isKnown(Quantity::Cost, 0)) {
    return std::nullopt;
  }
  return snapshot.meanCost;
}

bool isAtStart(const Snapshot &snapshot) {
  return snapshot.position == Position{snapshot.curve.firstStep(), 0, false};
}

}  // namespace

TransportBar::TransportBar(QWidget *parent)
    : QWidget(parent),
      m_toStart(
          new TransportButton(TransportIcon::BackToStart, TransportButton::Shape::IconOnly, this)),
      m_back(new TransportButton(TransportIcon::Back, TransportButton::Shape::IconFirst, this)),
      m_nextStage(
          new TransportButton(TransportIcon::NextStage, TransportButton::Shape::IconLast, this)),
      m_step(new TransportButton(TransportIcon::Step, TransportButton::Shape::IconLast, this)),
      m_run(new TransportButton(TransportIcon::Run, TransportButton::Shape::IconFirst, this)),
      m_speed(new SpeedSlider(this)),
      m_stepCounter(new Readout(this)),
      m_sample(new SampleChooser(this)),
      m_learningRate(new LearningRateControl(this)),
      m_cost(new Readout(this)),
      m_layout(new QHBoxLayout(this)) {
  setObjectName(QStringLiteral("transportBar"));
  setAccessibleName(tr("Training controls"));
  makeButtons();
  m_stepCounter->setObjectName(QStringLiteral("stepCounter"));
  m_stepCounter->setCaption({tr("Step"), {}, {}});
  m_cost->setObjectName(QStringLiteral("cost"));
  m_cost->setCaption({tr("Cost"), QStringLiteral("C"), {}});
  m_learningRate->setEnabled(false);
  connect(m_speed, &SpeedSlider::speedChanged, this, &TransportBar::speedChanged);
  connect(m_sample, &SampleChooser::sampleChosen, this, &TransportBar::sampleChosen);
  connect(m_learningRate, &LearningRateControl::learningRateChanged, this,
          &TransportBar::learningRateChanged);
  connect(m_learningRate->box(), &LearningRateBox::refused, this,
          &TransportBar::learningRateRefused);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
    if ((before != nullptr && isAncestorOf(before)) || (now != nullptr && isAncestorOf(now))) {
      update();
    }
  });
  updateButtons();
  setTheme(Theme::light());
}

void TransportBar::makeButtons() {
  const auto describe = [](TransportButton *button, const char *objectName, const QString &text,
                           const QString &name, const QString &toolTip) {
    button->setObjectName(QLatin1String(objectName));
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
  };
  describe(m_toStart, "backToStart", {}, tr("Back to the start"),
           tr("Back to the same start (Home)"));
  describe(m_back, "back", tr("&Back"), tr("Back"), tr("One stage back (←, Backspace)"));
  describe(m_nextStage, "nextStage", tr("&Next stage"), tr("Next stage"),
           tr("Next stage (Space, →)"));
  describe(m_step, "step", tr("&Step"), tr("Step"), tr("One whole step (Enter)"));
  m_run->setObjectName(QStringLiteral("run"));
  m_run->reserveText(tr("Pause"));
  for (TransportButton *button : {m_back, m_nextStage, m_step}) {
    button->setAutoRepeat(true);
    button->setAutoRepeatDelay(400);
  }
  connect(m_toStart, &QAbstractButton::clicked, this, &TransportBar::backToStartRequested);
  connect(m_back, &QAbstractButton::clicked, this, &TransportBar::previousStageRequested);
  connect(m_nextStage, &QAbstractButton::clicked, this, &TransportBar::nextStageRequested);
  connect(m_step, &QAbstractButton::clicked, this, &TransportBar::stepRequested);
  connect(m_run, &QAbstractButton::clicked, this, [this] {
    if (m_snapshot->running) {
      emit pauseRequested();
    } else {
      emit runRequested();
    }
  });
}

double TransportBar::gapBesideRules() const {
  return m_compact ? 8 : 14;
}

int TransportBar::widthNeeded(Fit fit) const {
  const auto scaled = [this](double size) { return qRound(size * m_theme.scale); };
  using Shape = TransportButton::Shape;
  const bool words = fit < Fit::NoWords;
  const int part = scaled(gapBesideRules());
  int width = 2 * scaled(m_compact ? 10 : 14);
  width += m_toStart->sizeAs(Shape::IconOnly).width() + scaled(5);
  width += m_back->sizeAs(words && !m_compact ? Shape::IconFirst : Shape::IconOnly).width();
  width += m_nextStage->sizeAs(fit < Fit::NoNext ? Shape::IconLast : Shape::IconOnly).width();
  width += m_step->sizeAs(words ? Shape::IconLast : Shape::IconOnly).width();
  width += m_run->sizeAs(words ? Shape::IconFirst : Shape::IconOnly).width() + 3 * scaled(5);
  if (!m_compact && fit < Fit::NoSpeed && shows(Hideable::Speed))
    width += part + m_speed->sizeHint().width();
  if (shows(Hideable::StepCounter)) width += 2 * part + m_stepCounter->sizeHint().width();
  if (shows(Hideable::Sample)) width += 2 * part + m_sample->sizeHint().width();
  if (shows(Hideable::LearningRate)) {
    width += 2 * part + m_learningRate->leastWidth(fit < Fit::NoSlider);
  }
  if (shows(Hideable::Cost)) width += 2 * part + m_cost->sizeHint().width();
  return width;
}

bool TransportBar::shows(Hideable part) const {
  return !m_snapshot || !m_snapshot->hidden.contains(part);
}

TransportBar::Fit TransportBar::fitOf(int width) const {
  Fit fit = Fit::Whole;
  while (fit != Fit::NoNext && widthNeeded(fit) > width) {
    fit = static_cast<Fit>(static_cast<int>(fit) + 1);
  }
  return fit;
}

void TransportBar::styleParts(double scale) {
  m_theme.scale = scale;
  for (TransportButton *button : {m_toStart, m_back, m_nextStage, m_step, m_run}) {
    button->setTheme(m_theme);
  }
  m_speed->setTheme(m_theme);
  m_stepCounter->setTheme(m_theme, m_theme.ink);
  m_sample->setTheme(m_theme);
  m_learningRate->setTheme(m_theme);
  m_cost->setTheme(m_theme, m_theme.cost);
}

// Where all words are gone and there is still too little room, everything is set smaller.
void TransportBar::arrange() {
  const auto scaled = [this](double size) { return qRound(size * m_theme.scale); };
  using Shape = TransportButton::Shape;
  while (QLayoutItem *item = m_layout->takeAt(0)) {
    delete item;
  }
  styleParts(m_scale);
  m_fit = fitOf(width());
  while (widthNeeded(m_fit) > width() && m_theme.scale > smallestPart * m_scale) {
    styleParts(m_theme.scale * shrinking);
  }
  const bool words = m_fit < Fit::NoWords;
  m_back->setShape(words && !m_compact ? Shape::IconFirst : Shape::IconOnly);
  m_nextStage->setShape(m_fit < Fit::NoNext ? Shape::IconLast : Shape::IconOnly);
  m_step->setShape(words ? Shape::IconLast : Shape::IconOnly);
  m_run->setShape(words ? Shape::IconFirst : Shape::IconOnly);
  m_learningRate->setSliderShown(m_fit < Fit::NoSlider);
  m_learningRate->setMaximumWidth(m_learningRate->sizeHint().width());
  m_speed->setVisible(m_fit < Fit::NoSpeed && !m_compact && shows(Hideable::Speed));
  m_stepCounter->setVisible(shows(Hideable::StepCounter));
  m_sample->setVisible(shows(Hideable::Sample));
  m_learningRate->setVisible(shows(Hideable::LearningRate));
  m_cost->setVisible(shows(Hideable::Cost));

  const int sides = scaled(m_compact ? 10 : 14);
  const int part = scaled(gapBesideRules());
  m_layout->setContentsMargins(sides, 2, sides, 0);
  m_layout->setSpacing(0);
  const auto addPart = [&](QWidget *widget) {
    m_layout->addSpacing(part);
    m_layout->addWidget(widget);
    m_layout->addSpacing(part);
  };
  for (TransportButton *button : {m_toStart, m_back, m_nextStage, m_step}) {
    m_layout->addWidget(button);
    m_layout->addSpacing(scaled(5));
  }
  m_layout->addWidget(m_run);
  if (!m_speed->isHidden()) {
    m_layout->addSpacing(part);
    m_layout->addWidget(m_speed);
  }
  m_layout->addSpacing(part);
  if (!m_stepCounter->isHidden()) addPart(m_stepCounter);
  if (!m_sample->isHidden()) addPart(m_sample);
  if (!m_learningRate->isHidden()) {
    m_layout->addSpacing(part);
    m_layout->addWidget(m_learningRate, 1000);
  }
  m_layout->addStretch(1);
  if (!m_cost->isHidden()) {
    m_layout->addSpacing(2 * part);
    m_layout->addWidget(m_cost);
  }
  setFixedHeight(scaled(m_compact ? compactHeight : barHeight));
  update();
}

QSize TransportBar::sizeHint() const {
  return {widthNeeded(Fit::Whole), height()};
}

QSize TransportBar::minimumSizeHint() const {
  const double smallest = smallestPart * m_scale / m_theme.scale;
  return {qRound(widthNeeded(Fit::NoNext) * smallest), height()};
}

void TransportBar::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  if (fitOf(width()) != m_fit || widthNeeded(m_fit) > width() || m_theme.scale < m_scale) {
    arrange();
  }
}

void TransportBar::setLearningRateMarks(std::optional<double> stabilityLimit,
                                        std::optional<double> minimiser) {
  m_learningRate->setMarks(stabilityLimit, minimiser);
}

void TransportBar::setTheme(const Theme &theme) {
  m_theme = theme;
  m_scale = theme.scale;
  m_stepCounter->setWidest(stepCount(8'888'888));
  m_cost->setWidest(significant(8.888e-8));
  arrange();
}

void TransportBar::setCompact(bool compact) {
  if (m_compact != compact) {
    m_compact = compact;
    m_stepCounter->setCompact(compact);
    m_sample->setCompact(compact);
    m_cost->setCompact(compact);
    arrange();
  }
}

Speed TransportBar::speed() const {
  return m_speed->speed();
}

void TransportBar::setSpeed(const Speed &speed) {
  m_speed->setSpeed(speed);
}

void TransportBar::setAutoPlay(int interval) {
  m_autoPlay = interval;
  m_speed->setAutoPlay(interval);
  if (m_snapshot) updateButtons();
}

void TransportBar::changeSpeed(int stops) {
  TrackSlider *slider = m_speed->slider();
  slider->setValue(slider->value() + stops);
}

void TransportBar::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  if (m_snapshot == nullptr || m_snapshot->generation != snapshot->generation) {
    m_learningRate->forgetRequest();
  }
  const std::shared_ptr<const Snapshot> before = std::exchange(m_snapshot, std::move(snapshot));
  updateButtons();
  updateNumbers(outOfDate);
  if (!before || before->hidden != m_snapshot->hidden ||
      before->session->dataset.rows() != m_snapshot->session->dataset.rows()) {
    arrange();
  }
}

void TransportBar::updateButtons() {
  const bool ready = m_snapshot != nullptr;
  const bool running = ready && (m_snapshot->running || m_autoPlay > 0);
  m_toStart->setEnabled(ready && (running || !isAtStart(*m_snapshot)));
  m_back->setEnabled(ready && !isAtStart(*m_snapshot));
  m_nextStage->setEnabled(ready);
  m_nextStage->setPrimary(!running);
  m_step->setEnabled(ready);
  m_run->setEnabled(ready);
  m_run->setPrimary(running);
  m_run->setFace(running ? TransportIcon::Pause : TransportIcon::Run,
                 running ? tr("&Pause") : tr("&Run"));
  m_run->setAccessibleName(running ? tr("Pause") : tr("Run"));
  m_run->setToolTip(running ? tr("Pause after this step (R)") : tr("Run (R)"));
}

void TransportBar::updateNumbers(bool outOfDate) {
  const Snapshot &snapshot = *m_snapshot;
  const int rows = snapshot.session->dataset.rows();
  m_stepCounter->setNumber(stepCount(snapshot.position.step),
                           QLocale().toString(qint64(snapshot.position.step)), outOfDate);
  m_sample->setSample(snapshot.sample, rows);
  m_sample->setStale(outOfDate);
  m_learningRate->setEnabled(true);
  const Schedule &schedule = snapshot.training.schedule;
  m_learningRate->setLearningRate(snapshot.training.learningRate);
  m_learningRate->setRateOfStep(
      isConstant(schedule)
          ? std::nullopt
          : std::optional(learningRateAt(snapshot.training, snapshot.position.step)),
      isConstant(schedule) ? QString() : scheduleWords(schedule));
  m_learningRate->box()->setStale(outOfDate);
  const std::optional<double> cost = knownCost(snapshot);
  m_cost->setCaption({tr("Cost"), QStringLiteral("C"), rows > 1 ? tr("mean") : QString()});
  m_cost->setNumber(cost ? significant(*cost) : QStringLiteral("·"),
                    cost ? exact(*cost) : tr("not computed"), cost && outOfDate);
}

void TransportBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.chrome);
  painter.fillRect(0, 0, width(), 1, m_theme.hairline);
  const double part = gapBesideRules() * m_theme.scale;
  const double length = ruleShare * height();
  for (const QWidget *widget :
       {static_cast<QWidget *>(m_stepCounter), static_cast<QWidget *>(m_sample),
        static_cast<QWidget *>(m_learningRate), static_cast<QWidget *>(m_cost)}) {
    if (widget->isHidden()) continue;
    painter.fillRect(
        QRect(qRound(widget->x() - part), qRound((height() - length) / 2 + 1), 1, qRound(length)),
        m_theme.hairline);
  }

  const QWidget *focused = QApplication::focusWidget();
  const bool byKeyboard = window()->testAttribute(Qt::WA_KeyboardFocusChange);
  if (focused != nullptr && isAncestorOf(focused) &&
      (byKeyboard || focused == m_learningRate->box())) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.ink, 2));
    const QRectF box(focused->mapTo(this, QPoint(0, 0)), focused->size());
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 7, 7);
  }
}

}  // namespace chainrule

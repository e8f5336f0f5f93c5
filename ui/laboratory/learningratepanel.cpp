// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/learningratepanel.h"

#include "export/plottables.h"
#include "laboratory/ratelegend.h"
#include "laboratory/ratemap.h"
#include "laboratory/ratereadings.h"
#include "roomytheme.h"

#include <QPainter>
#include <QProgressBar>

#include <utility>

namespace chainrule {
namespace {

constexpr int progressAfter = 500;  // ms; sooner it would only flicker
constexpr double legendGap = 12;
constexpr double legendMargin = 24;
constexpr double smallestType = 12;

}  // namespace

LearningRatePanel::LearningRatePanel(QWidget *parent)
    : QWidget(parent),
      m_map(new RateMap(this)),
      m_legend(new RateLegend(this)),
      m_readings(new RateReadings),
      m_progress(new QProgressBar(this)) {
  setObjectName(QStringLiteral("learningRatePanel"));
  m_progress->setRange(0, 100);
  m_progress->setTextVisible(false);
  m_progress->setAccessibleName(tr("The map is being computed"));
  m_progress->hide();
  connect(&m_task, &LaboratoryTask::answered, this, &LearningRatePanel::showAnswer);
  connect(&m_task, &LaboratoryTask::ended, this, &LearningRatePanel::showEnd);
  connect(&m_task, &LaboratoryTask::progressed, this, &LearningRatePanel::showProgress);
  connect(&m_task, &LaboratoryTask::failed, this, &LearningRatePanel::failed);
  connect(m_map, &RateMap::runChosen, m_legend,
          [this](std::size_t run) { m_legend->setChosen(run); });
  connect(m_map, &RateMap::runActivated, this, [this] { m_legend->useButton()->click(); });
  connect(m_legend->useButton(), &QPushButton::clicked, this, [this] {
    if (const auto rate = chosenRate()) {
      emit learningRateChosen(*rate);
    }
  });
  connect(m_legend->runButton(), &QPushButton::clicked, this, [this] {
    if (const auto rate = chosenRate()) {
      emit runRequested(*rate, m_choices.rates.steps, m_choices.isFromStart);
    }
  });
  connect(m_legend->choicesButton(), &QPushButton::clicked, this,
          &LearningRatePanel::askForChoices);
}

LearningRatePanel::~LearningRatePanel() {
  if (m_readings && m_readings->parent() == nullptr) {
    delete m_readings;
  }
}

void LearningRatePanel::setTheme(const Theme &theme) {
  m_theme = roomyFor(smallestType, theme);
  m_map->setTheme(m_theme);
  m_legend->setTheme(m_theme);
  m_readings->setTheme(theme);
  resizeEvent(nullptr);
  update();
}

void LearningRatePanel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  const bool isOther = !m_snapshot || m_snapshot->session != snapshot->session;
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  if (isOther && !m_stepsWereChosen) {
    m_choices.rates.steps = quickSteps(*m_snapshot->session);
  }
  m_map->setLearningRate(m_snapshot->training.learningRate);
  if (m_task.isBusy() && (m_outOfDate || m_snapshot->running || m_asked != key())) {
    giveUp();
  }
  askIfNeeded();
  showStale();
}

void LearningRatePanel::setChoices(const RateChoices &choices) {
  m_stepsWereChosen = m_stepsWereChosen || choices.rates.steps != m_choices.rates.steps;
  m_choices = choices;
  if (m_snapshot) {
    askIfNeeded();
    showStale();
  }
}

LearningRatePanel::Key LearningRatePanel::key() const {
  StateKey state = StateKey::of(*m_snapshot);
  if (m_choices.isFromStart) {
    state.step = -1;  // whatever step of the run is shown
    state.isUpdated = false;
  }
  return {state, m_choices, m_snapshot->training.schedule};
}

bool LearningRatePanel::isCurrent() const {
  return m_snapshot && !m_outOfDate && m_answered == key() && m_task.answer()->trial &&
         m_task.answer()->trial->learningRate == m_snapshot->training.learningRate;
}

// While training runs every step would be another question.
void LearningRatePanel::askIfNeeded() {
  if (!isVisible() || !m_snapshot || m_outOfDate || m_snapshot->running) {
    return;
  }
  const Key wanted = key();
  const double rate = m_snapshot->training.learningRate;
  if (m_asked == wanted && m_askedRate == rate) {
    return;
  }
  LaboratoryQuestion question;
  question.rates = m_choices.rates;
  question.learningRate = rate;
  question.keepsMap = m_answered == wanted;
  if (m_choices.isFromStart && m_start) {
    question.source = m_start();
  } else {
    question.source = [snapshot = m_snapshot] { return sessionOf(*snapshot); };
  }
  m_asked = wanted;
  m_askedRate = rate;
  m_sinceAsked.start();
  m_task.ask(question);
}

void LearningRatePanel::giveUp() {
  m_task.stop();
  m_asked = m_answered;
  m_askedRate = noRate;
}

void LearningRatePanel::showAnswer() {
  const std::shared_ptr<const LaboratoryAnswer> &answer = m_task.answer();
  m_answered = m_asked;
  m_map->setAnswer(answer);
  m_readings->setAnswer(answer);
  m_legend->setAnswer(answer, m_map->chosen());
}

void LearningRatePanel::showEnd() {
  m_progress->hide();
  showStale();
}

void LearningRatePanel::showStale() {
  const bool stale = !m_answered || !m_snapshot || m_outOfDate || m_answered != key();
  m_map->setStale(stale);
  m_legend->setStale(stale);
  m_readings->setStale(!isCurrent());
  emit answerChanged();
}

void LearningRatePanel::showProgress() {
  const bool isLong = m_sinceAsked.elapsed() >= progressAfter;
  m_progress->setVisible(isLong);
  m_progress->setValue(static_cast<int>(100 * m_task.progress()));
}

void LearningRatePanel::askForChoices() {
  auto *dialog = new RateChoicesDialog(m_choices, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { setChoices(dialog->choices()); });
  dialog->open();
}

std::optional<double> LearningRatePanel::chosenRate() const {
  const auto run = m_map->chosen();
  const auto &study = m_task.answer()->study;
  if (!run || !study || *run >= study->sweep.runs.size()) {
    return std::nullopt;
  }
  return study->sweep.runs[*run].learningRate;
}

// Out of sight nothing is computed.
void LearningRatePanel::hideEvent(QHideEvent *event) {
  QWidget::hideEvent(event);
  if (m_task.isBusy()) {
    giveUp();
  }
}

void LearningRatePanel::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  if (m_snapshot) {
    askIfNeeded();
    showStale();
  }
}

/// Returns whether there is room for the legend.
bool LearningRatePanel::layOut(QSize size, const Theme &theme, RateMap *map, RateLegend *legend) {
  const int width = legend->sizeHint().width();
  const int margin = qRound(legendMargin * theme.scale);
  const bool hasLegend = size.width() >= 2 * width + margin;
  const int right = hasLegend ? width + margin : 0;
  const int gap = qRound(legendGap * theme.scale);
  map->setGeometry(0, 0, std::max(1, size.width() - right - gap), size.height());
  legend->setGeometry(size.width() - right, 0, width, size.height());
  return hasLegend;
}

PlotRecord LearningRatePanel::record() const {
  const std::shared_ptr<const LaboratoryAnswer> &answer = m_task.answer();
  PlotRecord record;
  record.name = tr("Learning rate");
  record.size = size();
  record.isStale = m_map->isStale();
  if (!answer->study || !answer->line) {
    return record;
  }
  record.picture = [answer, stale = record.isStale, rate = m_snapshot->training.learningRate](
                       const Theme &theme, QSize size) {
    const auto map = std::make_shared<RateMap>();
    const auto legend = std::make_shared<RateLegend>();
    map->setTheme(theme);
    map->setLearningRate(rate);
    map->setAnswer(answer);
    map->setStale(stale);
    legend->setTheme(theme);
    legend->setAnswer(answer, std::nullopt);
    legend->setStale(stale);
    const bool hasLegend = layOut(size, theme, map.get(), legend.get());
    return Picture{size, theme.canvas, {}, [map, legend, hasLegend](QPainter &painter) {
                     map->paint(painter);
                     if (hasLegend) {
                       painter.translate(legend->pos());
                       legend->paint(painter);
                     }
                   }};
  };
  record.tables.push_back(
      {tr("Map as CSV"),
       tr("The cost over step and learning rate with all digits, one learning rate after the "
          "other."),
       tr("map"), [answer] { return mapTable(*answer->study, answer->rates.isOfDataset); }});
  record.tables.push_back(
      {tr("Profile as CSV"),
       tr("The cost after one step with each learning rate, and what it is to first and to second "
          "order, with all digits."),
       tr("profile"), [answer] { return profileTable(*answer->line); }});
  return record;
}

void LearningRatePanel::resizeEvent(QResizeEvent *) {
  m_legend->setVisible(layOut(size(), m_theme, m_map, m_legend));
  m_progress->setGeometry(0, 0, width(), 3);
  m_progress->raise();
}

void LearningRatePanel::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), m_theme.canvas);
}

}  // namespace chainrule

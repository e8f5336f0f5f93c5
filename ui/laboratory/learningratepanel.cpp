// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/learningratepanel.h"

#include "laboratory/ratelegend.h"
#include "laboratory/ratemap.h"
#include "laboratory/ratereadings.h"

#include <QPainter>
#include <QProgressBar>

#include <utility>

namespace chainrule {
namespace {

constexpr int progressAfter = 500;  // ms; sooner it would only flicker
constexpr double legendGap = 12;
constexpr double legendMargin = 24;

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
  m_theme = theme;
  m_map->setTheme(theme);
  m_legend->setTheme(theme);
  m_readings->setTheme(theme);
  m_progress->setStyleSheet(QStringLiteral("QProgressBar { background: %1; border: none; }"
                                           "QProgressBar::chunk { background: %2; }")
                                .arg(theme.hairline.name(), theme.ink.name()));
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
  if (m_choices.isFromStart) {
    return {m_snapshot->generation, m_snapshot->run, -1, false, m_choices};
  }
  return {m_snapshot->generation, m_snapshot->run, m_snapshot->position.step,
          m_snapshot->isUpdated(), m_choices};
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
    question.source = [start = m_start()] {
      LaboratoryQuestion::Source source;
      source.session = start();
      if (!source.session) {
        source.reason = tr("The start of the run cannot be had just now.");
      }
      return source;
    };
  } else {
    question.source = [snapshot = m_snapshot] {
      Session session = *snapshot->session;
      session.network = snapshot->network;
      session.training = snapshot->training;
      session.step = snapshot->position.step;
      return LaboratoryQuestion::Source{std::move(session), {}};
    };
  }
  m_asked = wanted;
  m_askedRate = rate;
  m_sinceAsked.start();
  m_task.ask(std::move(question));
}

void LearningRatePanel::showAnswer() {
  m_progress->hide();
  const std::shared_ptr<const LaboratoryAnswer> &answer = m_task.answer();
  if (answer != m_shown) {  // else nothing was found
    m_shown = answer;
    m_answered = m_asked;
    m_map->setAnswer(answer);
    m_readings->setAnswer(answer);
    m_legend->setAnswer(answer, m_map->chosen());
  }
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
    m_task.stop();
    m_asked = m_answered;
    m_askedRate = -1;
  }
}

void LearningRatePanel::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  if (m_snapshot) {
    askIfNeeded();
    showStale();
  }
}

void LearningRatePanel::resizeEvent(QResizeEvent *) {
  const double scale = m_theme.scale;
  const int legend = m_legend->sizeHint().width();
  const int margin = qRound(legendMargin * scale);
  const bool hasLegend = width() >= 2 * legend + margin;
  m_legend->setVisible(hasLegend);
  const int right = hasLegend ? legend + margin : 0;
  m_map->setGeometry(0, 0, std::max(1, width() - right - qRound(legendGap * scale)), height());
  m_legend->setGeometry(width() - right, 0, legend, height());
  m_progress->setGeometry(0, 0, width(), 3);
  m_progress->raise();
}

void LearningRatePanel::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), m_theme.canvas);
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/gradientchecktask.h"

#include "training/sampleorder.h"

#include <algorithm>
#include <exception>
#include <new>
#include <span>
#include <utility>

namespace chainrule {
namespace {

constexpr int newsInterval = 100;  // ms

Session sessionOf(const Snapshot &snapshot) {
  Session session = *snapshot.session;
  session.network = snapshot.network;
  session.training = snapshot.training;
  session.step = snapshot.position.step;
  return session;
}

std::vector<int> rowsOfStep(const Session &session) {
  const TrainingSettings &training = session.training;
  SampleOrder order(session.dataset.rows(), training.order, training.batch, training.seed);
  const std::span<const int> rows = order.rowsOf(session.step);
  return {rows.begin(), rows.end()};
}

bool holds(const GradientCheck &check, const Entry &entry) {
  return std::any_of(check.parameters.begin(), check.parameters.end(),
                     [&](const CheckedParameter &parameter) { return parameter.entry == entry; });
}

void add(GradientCheck &check, const CheckedParameter &parameter) {
  check.passed = check.passed && parameter.passed;
  if (parameter.relativeError > check.maxRelativeError) {
    check.maxRelativeError = parameter.relativeError;
    check.worst = check.parameters.size();
  }
  check.parameters.push_back(parameter);
}

void setCheck(GradientCheckAnswer &answer, GradientCheck check) {
  answer.order = check.worstFirst();
  answer.failures = static_cast<std::size_t>(
      std::count_if(check.parameters.begin(), check.parameters.end(),
                    [](const CheckedParameter &parameter) { return !parameter.passed; }));
  answer.check = std::make_shared<const GradientCheck>(std::move(check));
}

}  // namespace

struct GradientCheckTask::Result {
  GradientCheckAnswer answer;
  bool isWhole = false;
  QString failure;
};

GradientCheckTask::GradientCheckTask(QObject *parent)
    : QObject(parent), m_answer(std::make_shared<GradientCheckAnswer>()) {
  m_news.setInterval(newsInterval);
  connect(&m_news, &QTimer::timeout, this, &GradientCheckTask::progressed);
}

GradientCheckTask::~GradientCheckTask() {
  m_stop.request_stop();
}

double GradientCheckTask::progress() const {
  const auto all = static_cast<double>(m_toMake);
  return all > 0 ? std::min(1.0, static_cast<double>(m_made) / all) : 0;
}

void GradientCheckTask::ask(GradientCheckQuestion question) {
  m_next = std::move(question);
  if (isBusy()) {
    m_stop.request_stop();
  } else {
    begin();
  }
}

void GradientCheckTask::stop() {
  m_next.reset();
  m_stop.request_stop();
}

void GradientCheckTask::begin() {
  GradientCheckQuestion question = *std::exchange(m_next, std::nullopt);
  m_stop = {};
  m_made = m_toMake = 0;
  m_result = std::make_shared<Result>();
  m_result->answer = question.keepsCheck ? *m_answer : GradientCheckAnswer{};
  m_news.start();
  const auto doIt = [this, result = m_result, asked = std::move(question),
                     stop = m_stop.get_token()] {
    try {
      work(*result, asked, stop);
    } catch (const std::bad_alloc &) {
      result->failure = tr("There is not enough memory to check the gradients.");
    } catch (const std::exception &problem) {
      result->failure = QString::fromUtf8(problem.what());
    }
  };
  m_task.start(doIt, [this] { takeResult(); });
}

void GradientCheckTask::work(Result &result, const GradientCheckQuestion &question,
                             const std::stop_token &stop) {
  const Session session = sessionOf(*question.snapshot);
  GradientCheckAnswer &answer = result.answer;
  if (!answer.check) {
    answer.rows = rowsOfStep(session);
    answer.trained = trainedParameters(session);
    const std::vector<Entry> entries = quicklyChecked(session, answer.rows.size());
    m_toMake = entries.size();
    auto check = checkGradients(session, answer.rows, entries, stop, &m_made);
    if (!check) {
      return;
    }
    setCheck(answer, std::move(*check));
  }
  if (question.parameter && !holds(*answer.check, *question.parameter)) {
    const auto one = checkGradients(session, answer.rows, {&*question.parameter, 1}, stop);
    if (!one) {
      return;
    }
    GradientCheck check = *answer.check;
    add(check, one->parameters.front());
    setCheck(answer, std::move(check));
  }
  answer.parameter =
      question.parameter.value_or(answer.check->parameters[answer.check->worst].entry);
  auto curve = differenceCurve(session, answer.rows, *answer.parameter, stop);
  if (curve) {
    answer.curve = std::make_shared<const DifferenceCurve>(std::move(*curve));
    result.isWhole = true;
  }
}

void GradientCheckTask::takeResult() {
  m_news.stop();
  const std::shared_ptr<Result> result = std::move(m_result);
  if (m_next) {
    begin();
    return;
  }
  if (result->isWhole && !m_stop.stop_requested()) {
    m_answer = std::make_shared<const GradientCheckAnswer>(std::move(result->answer));
  }
  if (!result->failure.isEmpty()) {
    emit failed(result->failure);
  }
  emit answered();
}

}  // namespace chainrule

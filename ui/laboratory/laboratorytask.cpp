// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/laboratorytask.h"

#include <algorithm>
#include <exception>
#include <new>
#include <thread>
#include <utility>

namespace chainrule {
namespace {

constexpr int newsInterval = 100;  // ms

}  // namespace

struct LaboratoryTask::Result {
  LaboratoryAnswer answer;
  bool isWhole = false;
  QString failure;
};

LaboratoryTask::LaboratoryTask(QObject *parent)
    : QObject(parent), m_answer(std::make_shared<LaboratoryAnswer>()) {
  m_news.setInterval(newsInterval);
  connect(&m_news, &QTimer::timeout, this, &LaboratoryTask::progressed);
}

LaboratoryTask::~LaboratoryTask() {
  m_stop.request_stop();
}

double LaboratoryTask::progress() const {
  const auto all = static_cast<double>(m_progress.toMake);
  return all > 0 ? std::min(1.0, static_cast<double>(m_progress.made) / all) : 0;
}

void LaboratoryTask::ask(LaboratoryQuestion question) {
  m_next = std::move(question);
  if (isBusy()) {
    m_stop.request_stop();
  } else {
    begin();
  }
}

void LaboratoryTask::stop() {
  m_next.reset();
  m_stop.request_stop();
}

void LaboratoryTask::begin() {
  LaboratoryQuestion next = *std::exchange(m_next, std::nullopt);
  m_stop = {};
  m_progress.made = m_progress.toMake = 0;
  m_result = std::make_shared<Result>();
  m_news.start();
  const auto work = [this, result = m_result, before = m_answer, question = std::move(next),
                     stop = m_stop.get_token()] {
    try {
      LaboratoryQuestion::Source source = question.source();
      if (!source.session) {
        result->failure = source.reason;
        return;
      }
      const Session &session = *source.session;
      LaboratoryAnswer &answer = result->answer;
      answer.rates = question.rates;
      answer.step = session.step;
      if (auto trial = tryRate(session, question.rates, question.learningRate, stop)) {
        answer.trial = std::make_shared<const RateTrial>(std::move(*trial));
      }
      if (question.keepsMap && before->study) {
        answer.line = before->line;
        answer.study = before->study;
      } else {
        if (auto line = studyLine(session, question.rates, stop)) {
          answer.line = std::make_shared<const LineStudy>(std::move(*line));
        }
        const int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        if (auto study = studyRates(session, question.rates, threads, stop, &m_progress)) {
          answer.study = std::make_shared<const RateStudy>(std::move(*study));
        }
      }
      result->isWhole = answer.trial && answer.line && answer.study;
    } catch (const std::bad_alloc &) {
      result->failure = tr("There is not enough memory for these runs.");
    } catch (const std::exception &problem) {
      result->failure = QString::fromUtf8(problem.what());
    }
  };
  m_task.start(work, [this] { takeResult(); });
}

void LaboratoryTask::takeResult() {
  m_news.stop();
  const std::shared_ptr<Result> result = std::move(m_result);
  if (result->isWhole && !m_next && !m_stop.stop_requested()) {
    m_answer = std::make_shared<const LaboratoryAnswer>(std::move(result->answer));
  }
  if (m_next) {
    begin();
    return;
  }
  if (!result->failure.isEmpty()) {
    emit failed(result->failure);
  }
  emit answered();
}

}  // namespace chainrule

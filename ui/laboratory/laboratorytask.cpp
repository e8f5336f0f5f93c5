// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/laboratorytask.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace chainrule {

LaboratoryTask::LaboratoryTask(QObject *parent)
    : NewestTask(parent),
      m_answer(std::make_shared<LaboratoryAnswer>()),
      m_progress(std::make_shared<SweepProgress>()) {}

double LaboratoryTask::progress() const {
  const auto all = static_cast<double>(m_progress->toMake);
  return all > 0 ? std::min(1.0, static_cast<double>(m_progress->made) / all) : 0;
}

void LaboratoryTask::ask(const LaboratoryQuestion &question) {
  m_progress = std::make_shared<SweepProgress>();
  auto answer = std::make_shared<LaboratoryAnswer>();
  if (question.keepsMap) {
    *answer = *m_answer;
  }
  const auto work = [answer, question, progress = m_progress](const std::stop_token &stop) {
    const Session session = question.source();
    answer->rates = question.rates;
    answer->step = session.step;
    if (auto trial = tryRate(session, question.rates, question.learningRate, stop)) {
      answer->trial = std::make_shared<const RateTrial>(std::move(*trial));
    }
    if (answer->study) {
      return;
    }
    if (auto line = studyLine(session, question.rates, stop)) {
      answer->line = std::make_shared<const LineStudy>(std::move(*line));
    }
    const int threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    if (auto study = studyRates(session, question.rates, threads, stop, progress.get())) {
      answer->study = std::make_shared<const RateStudy>(std::move(*study));
    }
  };
  start(work, [this, answer] {
    m_answer = answer;
    emit answered();
  });
}

}  // namespace chainrule

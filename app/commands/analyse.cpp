// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hessian.h"
#include "analysis/lineprofile.h"
#include "commands/commands.h"
#include "commands/training.h"
#include "files/json.h"
#include "files/lessons.h"
#include "output.h"

#include <chrono>
#include <cmath>
#include <future>
#include <limits>
#include <optional>
#include <stop_token>
#include <vector>

namespace chainrule {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// What is asked about a state, on the cost the next step descends.
struct Analysis {
  double cost = 0;
  double gradientNorm = 0;
  double lambdaMax = 0;  // NaN where there is none
  double lambdaMin = 0;
  double gHg = 0;
  LineSearch search;
  PromisedChange change;

  /// 2/λmax; NaN where C bends upwards in no direction.
  double stabilityLimit() const { return lambdaMax > 0 ? 2 / lambdaMax : none; }
};

/// Empty when asked to stop.
std::optional<Analysis> analysisOf(const Session &session, const std::vector<int> &rows,
                                   const std::stop_token &stop) {
  std::optional<Spectrum> eigenvalues;
  {
    HessianProduct product(session, rows.size());
    if (product.moveTo(session.network.parameters(), rows, stop)) {
      eigenvalues = spectrum(product, stop);
    }
  }
  auto line = eigenvalues ? DescentLine::of(session, rows, stop) : std::nullopt;
  const auto search = line ? searchLine(*line, stop) : std::nullopt;
  const auto change =
      search ? promisedChange(*line, learningRateAt(session.training, session.step), stop)
             : std::nullopt;
  if (!change) {
    return std::nullopt;
  }
  return Analysis{line->cost(),
                  std::sqrt(line->squaredNorm()),
                  eigenvalues->lambdaMax,
                  eigenvalues->lambdaMin,
                  line->gHg(),
                  *search,
                  *change};
}

/// The same while Ctrl+C is heard; empty when it was pressed.
std::optional<Analysis> interruptibleAnalysisOf(const Session &session,
                                                const std::vector<int> &rows) {
  std::stop_source stop;
  hearInterrupts();
  auto analysis =
      std::async(std::launch::async, [&] { return analysisOf(session, rows, stop.get_token()); });
  constexpr auto pause = std::chrono::milliseconds(20);
  while (analysis.wait_for(pause) != std::future_status::ready) {
    if (isInterrupted()) {
      stop.request_stop();
    }
  }
  return analysis.get();
}

std::string jsonOf(const Analysis &analysis, std::int64_t step) {
  Json object = Json::Object();
  object.append("step", step);
  object.append("cost", analysis.cost);
  object.append("gradientNorm", analysis.gradientNorm);
  object.append("lambdaMax", analysis.lambdaMax);
  object.append("lambdaMin", analysis.lambdaMin);
  object.append("stabilityLimit", analysis.stabilityLimit());
  object.append("gHg", analysis.gHg);
  object.append("lineSearchAlpha",
                analysis.search.minimum ? analysis.search.minimum->learningRate : none);
  object.append("firstOrderChange", analysis.change.firstOrder);
  object.append("secondOrderChange", analysis.change.secondOrder);
  object.append("actualChange", analysis.change.actual);
  return toText(object) + '\n';
}

std::string lineOf(std::string_view name, std::string_view value, std::string_view remark = "") {
  std::string line = leftAligned(name, 22) + rightAligned(value, 18);
  if (!remark.empty()) {
    line += "  " + std::string(remark);
  }
  return line + '\n';
}

std::string textOf(const Analysis &analysis, const Session &session, std::size_t rows) {
  std::string text = "step " + std::to_string(session.step) + ", on the " +
                     (rows == 1 ? "row" : std::to_string(rows) + " rows") + " of the next step\n";
  text += lineOf("C", digits(analysis.cost));
  text += lineOf("‖∇C‖", digits(analysis.gradientNorm));
  text += lineOf("λmax", digits(analysis.lambdaMax));
  text += lineOf("λmin", digits(analysis.lambdaMin));
  text += analysis.lambdaMax <= 0 ? lineOf("2/λmax", "none", "C bends upwards nowhere")
                                  : lineOf("2/λmax", digits(analysis.stabilityLimit()));
  text += lineOf("gᵀHg", digits(analysis.gHg));
  if (const auto &minimum = analysis.search.minimum) {
    text += lineOf("α*", digits(minimum->learningRate), "C = " + digits(minimum->cost));
  } else {
    text += lineOf("α*", "none",
                   analysis.gradientNorm == 0 ? "the gradient is 0"
                                              : "no minimum within steps of 1e-6 to 1e6 in length");
  }
  text += "\nThe change of C in the next step, α = " +
          digits(learningRateAt(session.training, session.step)) + '\n';
  text += lineOf("first order", digits(analysis.change.firstOrder));
  text += lineOf("second order", digits(analysis.change.secondOrder));
  text += lineOf("actual", digits(analysis.change.actual));
  return text;
}

}  // namespace

int analyse(const Words &words) {
  const Arguments arguments(words, {"--steps"}, {"--json"});
  Trainer trainer(openSession(arguments.onlyWord("FILE")));
  const auto steps = arguments.wholeNumber("--steps", 0, maximumSteps - trainer.step());
  if (!trainQuietly(trainer, steps.value_or(0))) {
    return isInterrupted() ? interruptedStatus : 1;
  }
  trainer.computePass();  // what was changed at this step is in effect now
  const Session &session = trainer.session();
  const std::span<const int> next = trainer.rowsOf(session.step);
  const std::vector<int> rows(next.begin(), next.end());
  const auto analysis = interruptibleAnalysisOf(session, rows);
  if (!analysis) {
    complain("interrupted");
    return interruptedStatus;
  }
  print(arguments.has("--json") ? jsonOf(*analysis, session.step)
                                : textOf(*analysis, session, rows.size()));
  return 0;
}

}  // namespace chainrule

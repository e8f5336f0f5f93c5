// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratesweep.h"
#include "commands/commands.h"
#include "commands/training.h"
#include "export/plottables.h"
#include "files/fileaccess.h"
#include "files/json.h"
#include "files/lessons.h"
#include "files/utf8.h"
#include "output.h"
#include "session/outputfile.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <limits>
#include <memory>
#include <stop_token>
#include <thread>

namespace chainrule {
namespace {

constexpr double defaultFrom = 0.001;
constexpr double defaultTo = 200;
constexpr std::int64_t defaultCount = 64;
constexpr std::int64_t mostRates = 1024;
constexpr std::int64_t defaultSteps = 1000;
constexpr std::int64_t tableRows = 1000;  // of a CSV file, about, for each rate

/// The value of an option that is a learning rate, or this one where it is not given.
double rateOf(const Arguments &arguments, std::string_view option, double otherwise) {
  const double rate = arguments.number(option).value_or(otherwise);
  if (rate == 0) {
    throw UsageError(std::string(option) + ": a number above 0 expected, " +
                     quoted(*arguments.text(option)) + " found");
  }
  return rate;
}

std::vector<double> ratesOf(const Arguments &arguments) {
  const double from = rateOf(arguments, "--from", defaultFrom);
  const double to = rateOf(arguments, "--to", defaultTo);
  if (!(from < to)) {
    throw UsageError("--from and --to: a smaller and a larger number expected, " +
                     Json(from).numberText() + " and " + Json(to).numberText() + " found");
  }
  const auto count = arguments.wholeNumber("--count", 2, mostRates).value_or(defaultCount);
  return logSpaced(from, to, static_cast<int>(count));
}

/// The session as it stands, all changes of its step in effect.
Session startOf(const std::string &file) {
  Session session = Trainer(openSession(file)).sessionWithHistory();
  session.history = nullptr;
  return session;
}

/// Sweeps on all processors while the bar goes on. Empty when Ctrl+C was pressed.
std::optional<RateSweep> sweepWithBar(const Session &session, const SweepSettings &settings) {
  SweepProgress progress;
  std::stop_source stop;
  ProgressBar bar(std::max<std::int64_t>(1, settings.steps * std::ssize(settings.learningRates)));
  hearInterrupts();
  auto sweep = std::async(std::launch::async, [&] {
    return sweepRates(session, settings, stop.get_token(), &progress);
  });
  constexpr auto pause = std::chrono::milliseconds(20);
  while (sweep.wait_for(pause) != std::future_status::ready) {
    bar.update(progress.made);
    if (isInterrupted()) {
      stop.request_stop();
    }
  }
  return sweep.get();
}

/// "fell" or "rose" from the cost of the start, or where it ended.
std::string fateOf(const SweptRun &run, double costOfStart) {
  if (run.firstNonFinite) {
    return "diverged at step " + std::to_string(*run.firstNonFinite);
  }
  return run.finalCost < costOfStart ? "fell" : run.finalCost > costOfStart ? "rose" : "unchanged";
}

void printTable(const RateSweep &sweep, double costOfStart) {
  constexpr std::size_t numberWidth = 18;
  std::string text = rightAligned("α", numberWidth) + rightAligned("mean cost", numberWidth) + '\n';
  for (const SweptRun &run : sweep.runs) {
    text += rightAligned(digits(run.learningRate), numberWidth) +
            rightAligned(digits(run.finalCost), numberWidth) + "  " + fateOf(run, costOfStart) +
            '\n';
  }
  print(text);
}

void printJson(const RateSweep &sweep) {
  Json::Array runs;
  for (const SweptRun &run : sweep.runs) {
    Json object = Json::Object();
    object.append("learningRate", run.learningRate);
    object.append("cost", run.finalCost);
    object.append("diverged", run.firstNonFinite.has_value());
    runs.push_back(std::move(object));
  }
  Json object = Json::Object();
  object.append("runs", std::move(runs));
  print(toText(object) + '\n');
}

}  // namespace

int sweep(const Words &words) {
  const Arguments arguments(words, {"--from", "--to", "--count", "--steps", "--csv"}, {"--json"});
  const std::string file = arguments.onlyWord("FILE");
  const auto csvName = arguments.output("--csv");
  if (csvName && isSameFile(*csvName, file)) {
    throw UsageError("--csv: another file than the session's expected, " + quoted(*csvName) +
                     " found");
  }
  SweepSettings settings;
  settings.learningRates = ratesOf(arguments);
  const auto csv = csvName ? std::make_unique<OutputFile>(*csvName) : nullptr;
  const Session session = startOf(file);
  // All steps of all runs are counted together.
  const std::int64_t most =
      std::min(maximumSteps - session.step, std::numeric_limits<std::int64_t>::max() / mostRates);
  settings.steps = arguments.wholeNumber("--steps", 0, most).value_or(std::min(defaultSteps, most));
  settings.threads = static_cast<int>(std::max(std::thread::hardware_concurrency(), 1U));
  settings.meanEvery = csv ? std::max<std::int64_t>(1, settings.steps / tableRows) : 0;

  const auto result = sweepWithBar(session, settings);
  if (!result) {
    complain("interrupted");
    return interruptedStatus;
  }
  if (arguments.has("--json")) {
    printJson(*result);
  } else {
    printTable(*result, meanCost(session));
  }
  if (csv) {
    csv->write(sweepTable(*result, settings.meanEvery));
  }
  const bool diverged =
      std::all_of(result->runs.begin(), result->runs.end(),
                  [](const SweptRun &run) { return run.firstNonFinite.has_value(); });
  if (diverged) {
    complain("training diverged with every learning rate");
  }
  return diverged ? 1 : 0;
}

}  // namespace chainrule

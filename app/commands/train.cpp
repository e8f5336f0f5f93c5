// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/datasetgradient.h"
#include "backprop/gradientnorm.h"
#include "commands/commands.h"
#include "commands/training.h"
#include "files/fileaccess.h"
#include "files/json.h"
#include "files/lessons.h"
#include "files/sessionfile.h"
#include "files/utf8.h"
#include "output.h"
#include "session/outputfile.h"
#include "training/score.h"

#include <algorithm>
#include <memory>

namespace chainrule {
namespace {

constexpr std::int64_t defaultSteps = 1000;
constexpr std::int64_t tableRows = 1000;  // of a CSV file, about

// Where a line is due after `done` steps: at 1, 2, 5, 10, 20, 50, …
std::int64_t nextLine(std::int64_t done) {
  for (std::int64_t decade = 1;; decade *= 10) {
    for (const std::int64_t factor : {1, 2, 5}) {
      if (decade > std::numeric_limits<std::int64_t>::max() / 10) {
        return std::numeric_limits<std::int64_t>::max();
      }
      if (factor * decade > done) {
        return factor * decade;
      }
    }
  }
}

// The mean cost over the dataset and the length of its gradient, at the parameters reached.
struct Standing {
  std::int64_t step = 0;
  double cost = 0;
  double gradientNorm = 0;
};

Standing standingOf(const Session &session) {
  const CostAndGradient mean = datasetGradient(session);
  return {session.step, mean.cost, gradientNorm(mean.gradient, session.training.trainBiases)};
}

constexpr std::size_t stepWidth = 12;
constexpr std::size_t numberWidth = 18;

std::string lineOf(std::string_view step, std::string_view cost, std::string_view norm) {
  return rightAligned(step, stepWidth) + rightAligned(cost, numberWidth) +
         rightAligned(norm, numberWidth) + '\n';
}

std::string lineOf(const Standing &standing) {
  return lineOf(std::to_string(standing.step), digits(standing.cost),
                digits(standing.gradientNorm));
}

std::string csvLineOf(const Standing &standing) {
  return std::to_string(standing.step) + ',' + Json(standing.cost).numberText() + ',' +
         Json(standing.gradientNorm).numberText() + '\n';
}

std::string scoreOf(const Session &session) {
  Eigen::MatrixXd outputs;
  meanCost(session, &outputs);
  const auto result = score(session.dataset, session.network.outputActivation(), outputs);
  if (!result) {
    return "";
  }
  return std::to_string(result->right) + " of " + std::to_string(result->total) +
         (result->unit == Score::Unit::Bits ? " bits" : " rows") + " right\n";
}

std::unique_ptr<OutputFile> outputFile(const Arguments &arguments, std::string_view option) {
  const std::optional<std::string> name = arguments.output(option);
  return name ? std::make_unique<OutputFile>(*name) : nullptr;
}

class Training {
 public:
  Training(const Arguments &arguments, const std::string &file)
      : m_json(arguments.has("--json")),
        m_learningRate(arguments.number("--learning-rate")),
        m_csv(outputFile(arguments, "--csv")),
        m_save(outputFile(arguments, "--save")),  // before FILE is read: they may be the same
        m_trainer(openSession(file)),
        m_first(m_trainer.step()),
        m_steps(arguments.wholeNumber("--steps", 0, maximumSteps - m_first)
                    .value_or(std::min(defaultSteps, maximumSteps - m_first))) {}

  int run() {
    if (!m_json) {
      print(lineOf("step", "mean cost", "‖∇C‖"));
    }
    if (m_learningRate) {
      m_trainer.setLearningRate(*m_learningRate);
    }
    const Ending ending = advance();
    if (m_json) {
      printJson(ending);
    } else {
      print(scoreOf(m_trainer.session()));
    }
    if (m_save) {  // first: it is what cannot be made again from the other
      m_save->write(writeSession(m_trainer.sessionWithHistory()));
    }
    if (m_csv) {
      m_csv->write(m_table);
    }
    return ending == Ending::Reached ? 0 : complainAbout(ending, m_trainer);
  }

 private:
  // Trains from line to line, of what is printed and of the CSV table.
  Ending advance() {
    ProgressBar progress(m_steps);
    const std::int64_t spacing = std::max<std::int64_t>(1, m_steps / tableRows);
    Ending ending = Ending::Reached;
    std::int64_t done = 0;
    show(false, true, progress);
    while (done < m_steps && ending == Ending::Reached) {
      const std::int64_t line = std::min(m_json ? m_steps : nextLine(done), m_steps);
      const std::int64_t row = m_csv ? std::min((done / spacing + 1) * spacing, m_steps) : m_steps;
      const std::int64_t next = std::min(line, row);
      ending = trainTo(m_trainer, m_first + next, m_first, progress);
      const bool last = ending != Ending::Reached;
      if (const std::int64_t now = m_trainer.step() - m_first; now > done || !last) {
        done = now;
        show(last || next == line, last || next == row, progress);
      }
    }
    return ending;
  }

  void show(bool line, bool row, ProgressBar &progress) {
    const bool first = m_trainer.step() == m_first;
    if (!m_csv && !line && !first) {
      return;
    }
    m_standing = standingOf(m_trainer.session());
    if (!m_json && (line || first)) {
      progress.clear();
      print(lineOf(m_standing));
    }
    if (m_csv && row) {
      m_table += csvLineOf(m_standing);
    }
  }

  void printJson(Ending ending) const {
    Json object = Json::Object();
    object.append("step", m_standing.step);
    object.append("cost", m_standing.cost);
    object.append("gradientNorm", m_standing.gradientNorm);
    object.append("diverged", ending == Ending::Diverged);
    print(toText(object) + '\n');
  }

  bool m_json;
  std::optional<double> m_learningRate;
  std::unique_ptr<OutputFile> m_csv;
  std::unique_ptr<OutputFile> m_save;
  Trainer m_trainer;
  std::int64_t m_first;
  std::int64_t m_steps;
  Standing m_standing;
  std::string m_table = "step,cost,gradientNorm\n";
};

}  // namespace

int train(const Words &words) {
  const Arguments arguments(words, {"--steps", "--learning-rate", "--csv", "--save"}, {"--json"});
  const std::string file = arguments.onlyWord("FILE");
  const auto csv = arguments.output("--csv");
  const auto save = arguments.output("--save");
  if (csv && isSameFile(*csv, file)) {
    throw UsageError("--csv: another file than the session's expected, " + quoted(*csv) + " found");
  }
  if (csv && save && isSameFile(*csv, *save)) {
    throw UsageError("--csv and --save: two files expected, " + quoted(*save) + " found for both");
  }
  return Training(arguments, file).run();
}

}  // namespace chainrule

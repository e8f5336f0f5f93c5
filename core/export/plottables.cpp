// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plottables.h"

#include "files/csv.h"
#include "files/json.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace chainrule {
namespace {

void endLine(std::string &text, std::initializer_list<double> numbers) {
  const char *separator = "";
  for (const double number : numbers) {
    text += separator + Json(number).numberText();
    separator = ",";
  }
  text += '\n';
}

std::string stepsText(std::int64_t first, std::int64_t last) {
  return std::to_string(first) + ',' + std::to_string(last) + ',';
}

std::int64_t lastStepOf(const CostCurve &curve, std::size_t bucket) {
  const auto next = static_cast<std::int64_t>(bucket + 1) * curve.bucketWidth();
  return curve.firstStep() + std::min(next, curve.stepCount()) - 1;
}

std::int64_t firstStepOf(const CostCurve &curve, std::size_t bucket) {
  return curve.firstStep() + static_cast<std::int64_t>(bucket) * curve.bucketWidth();
}

void appendBucket(std::string &text, const std::string &begin, const CostCurve &curve,
                  std::size_t bucket) {
  const CostCurve::Bucket &costs = curve.buckets()[bucket];
  text += begin + ',' + stepsText(firstStepOf(curve, bucket), lastStepOf(curve, bucket));
  endLine(text, {costs.minimum, costs.maximum, costs.last});
}

/// The detail's buckets, first … end − 1, that make up the steps first … last; none: empty.
struct Buckets {
  std::size_t first = 0;
  std::size_t end = 0;
};
Buckets bucketsOf(const CostCurve *detail, std::int64_t first, std::int64_t last) {
  if (detail == nullptr || detail->buckets().empty() || first < detail->firstStep() ||
      last > lastStepOf(*detail, detail->buckets().size() - 1)) {
    return {};
  }
  const std::int64_t width = detail->bucketWidth();
  const auto begin = static_cast<std::size_t>((first - detail->firstStep()) / width);
  const auto back = static_cast<std::size_t>((last - detail->firstStep()) / width);
  const bool fits = firstStepOf(*detail, begin) == first && lastStepOf(*detail, back) == last;
  return fits && back > begin ? Buckets{begin, back + 1} : Buckets{};
}

}  // namespace

std::string costTable(std::span<const CostTableRun> runs) {
  std::string text = "run,name,first_learning_rate,first_step,last_step,minimum,maximum,last\n";
  for (const CostTableRun &run : runs) {
    const std::string begin = std::to_string(run.number) + ',' + csvCell(run.name) + ',' +
                              Json(run.firstLearningRate).numberText();
    const CostCurve &curve = *run.curve;
    for (std::size_t k = 0; k < curve.buckets().size(); ++k) {
      const Buckets finer = bucketsOf(run.detail, firstStepOf(curve, k), lastStepOf(curve, k));
      for (std::size_t n = finer.first; n < finer.end; ++n) {
        appendBucket(text, begin, *run.detail, n);
      }
      if (finer.end == 0) {
        appendBucket(text, begin, curve, k);
      }
    }
    if (run.next) {
      const std::int64_t step = curve.firstStep() + curve.stepCount();
      text += begin + ',' + stepsText(step, step);
      endLine(text, {*run.next, *run.next, *run.next});
    }
  }
  return text;
}

std::string sweepTable(const RateSweep &sweep, std::int64_t spacing) {
  std::string text = "learning_rate,step,cost\n";
  for (const SweptRun &run : sweep.runs) {
    const std::string rate = Json(run.learningRate).numberText() + ',';
    std::int64_t steps = 0;
    for (const double mean : run.means) {
      text += rate + std::to_string(sweep.firstStep + std::min(steps, sweep.stepsOf(run))) + ',';
      endLine(text, {mean});
      steps += spacing;
    }
  }
  return text;
}

std::string mapTable(const RateStudy &study, bool isOfDataset) {
  const RateSweep &sweep = study.sweep;
  if (isOfDataset) {
    return sweepTable(sweep, study.map.stepsPerRow);
  }
  std::string text = "learning_rate,step,cost\n";
  const CostMap &map = study.map;
  for (std::size_t k = 0; k < sweep.runs.size(); ++k) {
    const std::string rate = Json(sweep.runs[k].learningRate).numberText() + ',';
    std::int64_t step = map.firstStep;
    for (std::size_t row = 0; row < map.rows && !std::isnan(map.cost(k, row)); ++row) {
      text += rate + std::to_string(step) + ',';
      endLine(text, {map.cost(k, row)});
      step += map.stepsPerRow;
    }
  }
  return text;
}

std::string profileTable(const LineStudy &line) {
  std::string text = "learning_rate,cost,first_order,second_order\n";
  for (const ProfilePoint &point : line.profile) {
    endLine(text, {point.learningRate, point.cost, point.firstOrder, point.secondOrder});
  }
  return text;
}

std::string gradientCheckTable(const GradientCheck &check, std::span<const std::size_t> order) {
  std::string text = "parameter,layer,row,column,analytic,numeric,relative_error,verdict\n";
  for (const std::size_t k : order) {
    const CheckedParameter &parameter = check.parameters[k];
    const Entry &entry = parameter.entry;
    const bool isWeight = entry.quantity == Quantity::Weight;
    text += (isWeight ? "W," : "b,") + std::to_string(entry.layer) + ',' +
            std::to_string(entry.row + 1) + ',' +
            (isWeight ? std::to_string(entry.column + 1) : std::string()) + ',';
    endLine(text, {parameter.analytic, parameter.numeric, parameter.relativeError});
    text.back() = ',';
    text += parameter.passed ? "passed\n" : "failed\n";
  }
  return text;
}

std::string differenceTable(const DifferenceCurve &curve) {
  std::string text = "epsilon,numeric,analytic,error\n";
  for (const DifferenceCurve::Point &point : curve.points) {
    endLine(text, {point.epsilon, point.numeric, curve.analytic, point.error});
  }
  return text;
}

std::string sharpnessTable(const RunCourse &course) {
  std::string text = "step,lambda_max,two_over_alpha\n";
  for (const SharpnessPoint &point : course.sharpness) {
    text += std::to_string(point.step) + ',';
    if (point.learningRate > 0) {
      endLine(text, {point.lambdaMax, 2 / point.learningRate});
    } else {
      endLine(text, {point.lambdaMax});
      text.back() = ',';
      text += '\n';
    }
  }
  return text;
}

std::string gradientNormTable(const RunCourse &course) {
  std::string text = "layer,first_step,last_step,minimum,maximum,last\n";
  for (std::size_t l = 0; l < course.norms.size(); ++l) {
    for (std::size_t k = 0; k < course.norms[l].buckets().size(); ++k) {
      appendBucket(text, std::to_string(l + 1), course.norms[l], k);
    }
  }
  return text;
}

}  // namespace chainrule

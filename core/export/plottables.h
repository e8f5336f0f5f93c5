// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradientcheck.h"
#include "analysis/ratestudy.h"
#include "analysis/runcourse.h"
#include "training/costdetail.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

// The numbers behind the plots as CSV tables, each under a header of names. A number has the fewest
// digits that read back to the same double, with a decimal point; one that is not finite is `null`.
// Steps count from 0, layers, rows and columns as in the notation: W²₁₃ has 2, 1, 3. Lines end with
// LF.

namespace chainrule {

/// A curve of the cost plot.
struct CostTableRun {
  int number = 0;                     ///< among the runs of the session
  std::string name;                   ///< given by the user, or ""
  double firstLearningRate = 0;       ///< α it began with
  const CostCurve *curve = nullptr;   ///< of all its steps
  const CostCurve *detail = nullptr;  ///< of a part of them; null: none
  std::optional<double> next{};       ///< the cost of the step after the curve's last, where known
};

/// `run,name,first_learning_rate,first_step,last_step,minimum,maximum,last`: what is known of each
/// run's cost, a bucket of its curve a line, and one of the detail where that makes the whole
/// bucket up. Nothing is interpolated.
std::string costTable(std::span<const CostTableRun> runs);

/// `learning_rate,step,cost`: the mean costs of a sweep that were noted every `spacing` steps, the
/// last ones at the parameters a run has reached.
std::string sweepTable(const RateSweep &sweep, std::int64_t spacing);

/// The same of a map. Where its costs are steps' own, each is that of the last step before the next
/// row's, as CostMap has it.
std::string mapTable(const RateStudy &study, bool isOfDataset);

/// `learning_rate,cost,first_order,second_order`.
std::string profileTable(const LineStudy &line);

/// `parameter,layer,row,column,analytic,numeric,relative_error,verdict`, in this order of the
/// check's parameters. The parameter is W or b, which has no column; the verdict passed or failed.
std::string gradientCheckTable(const GradientCheck &check, std::span<const std::size_t> order);

/// `epsilon,numeric,analytic,error`, from the largest ε down.
std::string differenceTable(const DifferenceCurve &curve);

/// `step,lambda_max,two_over_alpha`; the last is empty where α is 0.
std::string sharpnessTable(const RunCourse &course);

/// `layer,first_step,last_step,minimum,maximum,last` of ‖∂C/∂Wˡ‖, a bucket a line.
std::string gradientNormTable(const RunCourse &course);

}  // namespace chainrule

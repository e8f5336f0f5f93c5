// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/listing.h"

#include "explain/numbertext.h"
#include "text/say.h"

#include <algorithm>

namespace chainrule {

std::string listed(std::span<const int> numbers) {
  std::string text;
  for (std::size_t k = 0; k < numbers.size(); ++k) {
    const std::string number = std::to_string(numbers[k]);
    //: The last two of a list of numbers.
    text = k == 0                    ? number
           : k + 1 == numbers.size() ? say("%1 and %2", text, number)
                                     : text + ", " + number;
  }
  return text;
}

std::string listed(const std::vector<std::string> &names) {
  std::string text;
  for (const std::string &name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::string learningRateText(const Session &session, int digits) {
  const TrainingSettings &training = session.training;
  if (isConstant(training.schedule)) return typedText(training.learningRate);
  return numberText(learningRateAt(training, session.step), {std::max(digits, 6)});
}

std::string fromOne(std::vector<int> rows) {
  for (int &row : rows) ++row;
  return listed(rows);
}

}  // namespace chainrule

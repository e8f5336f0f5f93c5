// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <string>
#include <string_view>

namespace chainrule {

/// Writes to standard output at once. Throws FileError when that is not possible, as on a full
/// disk.
void print(std::string_view text);

/// One line on standard error, "chainrule: " before it.
void complain(std::string_view problem);

/// A number to so many significant digits, with a point in every locale: "0.1469670326".
std::string digits(double value, int significant = 10);

/// The text with spaces before it (or behind it) until it is `width` characters wide.
std::string rightAligned(std::string_view text, std::size_t width);
std::string leftAligned(std::string_view text, std::size_t width);

/// A matrix a row a line, digits aligned, each line beginning with `indent` and ending with a
/// newline. A vector is one line, whatever its direction.
std::string block(const Eigen::Ref<const Eigen::MatrixXd> &matrix, std::string_view indent);

}  // namespace chainrule

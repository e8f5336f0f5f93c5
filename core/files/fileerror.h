// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace chainrule {

/// Why a file is refused or could not be read or written: one line that names the file, the place
/// in it, what was expected and what was found, ready to be shown to the user.
class FileError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace chainrule

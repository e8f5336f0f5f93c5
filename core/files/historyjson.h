// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json.h"
#include "files/jsonplace.h"
#include "training/history.h"
#include "training/session.h"

#include <memory>
#include <string_view>
#include <vector>

namespace chainrule {

/// The history array of a session file.
Json historyOf(const Session &session);

/// The history at this place, which is there, of a session that is otherwise read; null where the
/// array is empty. Throws FileError as JsonPlace does.
std::shared_ptr<History> readHistory(const JsonPlace &place, const Session &session);

/// That what each change led from is what the ones before it had led to: α, the numbers of the
/// dataset, which the runs share, and parameters changed twice at one step. `place` is that of the
/// history. Throws FileError where it is another.
void checkChanges(const JsonPlace &place, const History &history, const Session &session);

/// The keys of a run in the array that version 1 knows.
const std::vector<std::string_view> &keysOfRun();

}  // namespace chainrule

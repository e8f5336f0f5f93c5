// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/jsonplace.h"
#include "lesson/script.h"
#include "training/session.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace chainrule {

/// The script at this place (docs/lessons.md), for a session that is otherwise read. Throws
/// FileError where a key is unknown, missing or another than expected, or the session has no such
/// stage, entry or sample.
std::shared_ptr<const LessonScript> readLesson(const JsonPlace &place, const Session &session);

/// The condition at this place, which is there.
LessonCondition readCondition(const JsonPlace &place, const Network &network);

/// A text, or an object with a text for each of several languages; not empty. `most` bytes each.
LessonText readText(const JsonPlace &place, std::size_t most);

/// The stage or the entry, or whole quantity, named at this place.
int readStage(const JsonPlace &place, const Network &network);
LessonTarget readTarget(const JsonPlace &place, const Network &network);

/// An object with none but these keys.
void expectKeys(const JsonPlace &place, const std::vector<std::string_view> &keys);

constexpr std::size_t maximumLessonSteps = 200;
constexpr std::size_t maximumTitle = 200;  ///< bytes, likewise
constexpr std::size_t maximumText = 4000;
constexpr std::size_t maximumChoices = 9;
constexpr std::size_t maximumParts = 9;

}  // namespace chainrule

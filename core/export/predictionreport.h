// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "predict/predictionrecord.h"

#include <span>
#include <string>

namespace chainrule {

// What was asked for and answered, stage by stage in the order in which it was. A number nobody has
// found yet and nobody was shown is in neither form.

/// A CSV table in English, a line for each number asked for and each thing done about it, under the
/// header
///     order,session,step,sample,stage,event,quantity,layer,row,column,typed,number,digits,result,
///     diagnosis,value
/// in one line. `event` is asked, answer, hint or shown; the columns of the entry are those of
/// stepTable(), with W_new and b_new for the update. An answer has what was typed, the number it
/// was read as, how many significant digits counted, right, wrong or short (of digits, which is no
/// try), and what a wrong one betrays.
/// `value` is the number once it was found or shown. Steps and samples count from 0, stages from 1.
std::string predictionTable(std::span<const PredictedStage> stages);

/// The same as an HTML page in the window's language that needs no other file, with what was said
/// of wrong answers.
std::string predictionDocument(std::span<const PredictedStage> stages);

}  // namespace chainrule

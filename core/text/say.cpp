// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/say.h"

namespace chainrule {

namespace {

Translator installed = nullptr;
thread_local int inEnglish = 0;  // how many live

}  // namespace

void setTranslator(Translator translator) {
  installed = translator;
}

std::string translated(const char *pattern, int count) {
  return installed == nullptr || inEnglish > 0 ? pattern : installed(pattern, count);
}

InEnglish::InEnglish() {
  ++inEnglish;
}

InEnglish::~InEnglish() {
  --inEnglish;
}

std::string languageTag() {
  //: The language of the translation itself, as HTML's attribute lang has it: de, fr, es, zh-CN.
  return say("en");
}

std::string filled(std::string_view pattern, int count, std::initializer_list<std::string> words) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t mark = pattern.find('%');
    text += pattern.substr(0, mark);
    if (mark == pattern.npos) break;
    pattern.remove_prefix(mark);
    const char which = pattern.size() > 1 ? pattern[1] : '\0';
    const auto place = static_cast<std::size_t>(which - '1');
    if (which >= '1' && which <= '9' && place < words.size()) {
      text += words.begin()[place];
    } else if (which == 'n' && count >= 0) {
      text += std::to_string(count);
    } else {
      text += '%';
      pattern.remove_prefix(1);
      continue;
    }
    pattern.remove_prefix(2);
  }
  return text;
}

std::string sentences(std::initializer_list<std::string> list) {
  std::string text;
  for (const std::string &sentence : list) {
    if (sentence.empty()) continue;
    //: Two sentences, one after the other. A language without spaces leaves the space out.
    text = text.empty() ? sentence : say("%1 %2", text, sentence);
  }
  return text;
}

}  // namespace chainrule

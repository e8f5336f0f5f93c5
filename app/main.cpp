// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "files/fileerror.h"
#include "files/utf8.h"
#include "output.h"
#include "renderrequest.h"
#include "window.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <new>

namespace chainrule {
namespace {

int (*commandNamed(std::string_view name))(const Words &) {
  constexpr std::pair<std::string_view, int (*)(const Words &)> commands[] = {
      {"train", train},         {"trace", trace},
      {"check", check},         {"sweep", sweep},
      {"analyse", analyse},     {"import", importTable},
      {"export", exportStep},   {"exercise", makeExercises},
      {"lessons", listLessons},
  };
  for (const auto &[command, run] : commands) {
    if (command == name) {
      return run;
    }
  }
  return nullptr;
}

bool asksForHelp(const Words &words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return std::any_of(words.begin(), end,
                     [](const std::string &word) { return word == "--help" || word == "-h"; });
}

// "chainrule help [COMMAND]"
std::string_view helpAbout(const Words &words) {
  if (words.size() > 1) throw UsageError("one command expected after help");
  if (words.empty()) return help();
  const std::string_view text = help(words.front());
  if (text.empty()) throw UsageError("unknown command " + quoted(words.front()));
  return text;
}

// Qt would end the program with a dump where there is no display to open a window on.
bool hasDisplay() {
#ifdef __linux__
  for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
    const char *value = std::getenv(name);
    if (value != nullptr && *value != '\0') {
      return true;
    }
  }
  return false;
#else
  return true;
#endif
}

// Looks at the arguments before anything of Qt, so that what needs no display asks for none.
int run(const Words &words) {
  const std::string first = words.empty() ? "" : words.front();
  const Words rest(words.begin() + (words.empty() ? 0 : 1), words.end());
  if (asksForHelp(words)) {
    print(help(first).empty() ? help() : help(first));
    return 0;
  }
  if (first == "help") {
    print(helpAbout(rest));
    return 0;
  }
  if (first == "--version") {
    print("chainrule " CHAINRULE_VERSION "\n");
    return 0;
  }
  if (const auto command = commandNamed(first)) {
    return command(rest);
  }
  if (first == "render") {
    renderWindow(renderRequest(rest));
    return 0;
  }
  const Arguments arguments(words, {"-platform", "-style", "-display", "-geometry", "-session"});
  if (arguments.words().size() > 1) {
    throw UsageError("unknown command " + quoted(arguments.words().front()));
  }
  if (!arguments.has("-platform") && !arguments.has("-display") && !hasDisplay()) {
    throw FileError(
        "no display: neither DISPLAY nor WAYLAND_DISPLAY is set (chainrule --help "
        "says what needs none)");
  }
  return openWindow(
      words, arguments.words().empty() ? std::nullopt : std::optional(arguments.words().front()));
}

}  // namespace
}  // namespace chainrule

int main(int argc, char **argv) {
  using namespace chainrule;
  // Decides where settings and locks are, for what needs no window, too.
  QCoreApplication::setOrganizationName(QStringLiteral("Chainrule"));
  QCoreApplication::setApplicationName(QStringLiteral("Chainrule"));
  try {
    return run(Words(argv + std::min(argc, 1), argv + argc));
  } catch (const UsageError &error) {
    complain(std::string(error.what()) + " (chainrule --help says more)");
    return 2;
  } catch (const FileError &error) {
    complain(error.what());
  } catch (const std::bad_alloc &) {
    complain("not enough memory");
  }
  return 1;
}

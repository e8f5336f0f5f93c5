// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "files/fileaccess.h"
#include "files/sessionfile.h"
#include "files/tableimport.h"
#include "files/utf8.h"
#include "output.h"
#include "session/outputfile.h"

#include <algorithm>

namespace chainrule {
namespace {

std::optional<std::vector<int>> hiddenSizes(const Arguments &arguments) {
  const auto list = arguments.list("--hidden");
  if (!list) {
    return std::nullopt;
  }
  std::vector<int> sizes;
  for (const std::string &size : *list) {
    sizes.push_back(static_cast<int>(
        wholeNumberIn(size, 1, static_cast<std::int64_t>(maximumParameters), "--hidden")));
  }
  return sizes;
}

Words targetNames(const Arguments &arguments) {
  Words names = arguments.list("--targets").value_or(Words());
  for (auto name = names.begin(); name != names.end(); ++name) {
    if (std::find(names.begin(), name, *name) != name) {
      throw UsageError("--targets: every column once expected, " + quoted(*name) + " found twice");
    }
  }
  return names;
}

std::string summary(const Session &session, const std::string &output) {
  std::string sizes;
  for (const int size : session.network.sizes()) {
    sizes += (sizes.empty() ? "" : "-") + std::to_string(size);
  }
  return std::to_string(session.dataset.rows()) + " rows, network " + sizes + ", output " +
         std::string(name(session.network.outputActivation())) + ", cost " +
         std::string(name(session.cost)) + ": " + output + '\n';
}

}  // namespace

int importTable(const Words &words) {
  const Arguments arguments(words, {"--targets", "--hidden", "-o"}, {"--standardise"});
  const std::string &file = arguments.onlyWord("DATA.csv");
  const std::string output = arguments.requiredOutput("-o");
  const Words targets = targetNames(arguments);
  const auto hidden = hiddenSizes(arguments);
  const Table table(readFile(file), nameInMessages(file));
  Mapping mapping = mappingOf(table, targets);
  if (arguments.has("--standardise")) {
    standardise(table, mapping);
  }
  const Session session = sessionFromTable(
      table, mapping, hidden ? *hidden : suggestedHiddenSizes(datasetFrom(table, mapping)));
  OutputFile(output).write(writeSession(session));
  print(summary(session, output));
  return 0;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/sessionfile.h"

#include <string>

namespace chainrule {

/// A session file of a 2-1 network with these values for some of its parts.
struct Parts {
  std::string network = R"({"sizes": [2, 1]})";
  std::string dataset = R"({"inputs": [[0, 1]], "targets": [[1]]})";
  std::string more = "";  // further keys with a comma in front
};

inline std::string fileOf(const Parts &parts) {
  return R"({"format": "chainrule.session", "version": 1, "network": )" + parts.network +
         R"(, "dataset": )" + parts.dataset + parts.more + "}";
}

inline std::string networkFile(const std::string &network) {
  Parts parts;
  parts.network = network;
  return fileOf(parts);
}

inline std::string datasetFile(const std::string &dataset) {
  Parts parts;
  parts.dataset = dataset;
  return fileOf(parts);
}

inline std::string fileWith(const std::string &more) {
  Parts parts;
  parts.more = ", " + more;
  return fileOf(parts);
}

inline std::string softmaxFile(const std::string &targets) {
  return fileOf({R"({"sizes": [1, 2], "activations": ["softmax"]})",
                 R"({"inputs": [[0], [1]], "targets": )" + targets + "}",
                 R"(, "cost": "cross-entropy")"});
}

inline Session read(const std::string &text) {
  return readSession(text, "a.chainrule");
}

inline std::string repeated(const std::string &text, int count) {
  std::string result;
  for (int k = 0; k < count; ++k) {
    result += text;
  }
  return result;
}

}  // namespace chainrule

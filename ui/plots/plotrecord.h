// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"
#include "theme.h"

#include <QSize>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace chainrule {

/// The numbers behind a plot, or one of several tables of them.
struct PlotTable {
  QString name;                      ///< among the ways to export it: "Map as CSV"
  QString words;                     ///< what it holds
  QString part;                      ///< what tells its file from the plot's others; may be empty
  std::function<std::string()> csv;  ///< on any thread
};

/// What a plot shows at one moment, to be kept in files. It stays the same whatever becomes of the
/// plot.
struct PlotRecord {
  QString name;          ///< as its tab is called
  QSize size;            ///< as it is shown, in logical pixels
  bool isStale = false;  ///< whether it is of an earlier state, and drawn so

  /// As it is drawn in these colours and this size, without what is pointed at; on the window's
  /// thread. Empty where nothing is drawn yet.
  std::function<Picture(const Theme &, QSize)> picture;

  std::vector<PlotTable> tables;  ///< none without numbers
};

/// What has a plot to be exported.
class Plotted {
 public:
  virtual ~Plotted() = default;

  virtual PlotRecord record() const = 0;
};

}  // namespace chainrule

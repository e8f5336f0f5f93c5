// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "training/snapshot.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace chainrule {

enum class ExportFormat { Html, Latex, Svg, Pdf, Png, Csv, PyTorch };

/// Which options a format has.
enum class ExportOptions { None, Document, Picture };

/// What the user is told of a format.
struct ExportKind {
  ExportFormat format;
  QString name;    ///< in the list
  QString words;   ///< what the file holds
  QString suffix;  ///< of the file, without a point
  ExportOptions options;
};

std::span<const ExportKind> exportKinds();

/// What the window shows when it is asked to export.
struct ExportSource {
  std::shared_ptr<const Snapshot> snapshot;
  std::optional<Entry> selected;
  Theme theme;
  QSize size;    ///< of the network, in logical pixels
  QString name;  ///< of the session, for the file
};

struct ExportChoice {
  ExportFormat format = ExportFormat::Svg;
  // of a picture
  bool dark = false;
  QSize size{};
  // of a document
  int digits = 4;           ///< significant ones, 1 … 17
  bool allSamples = false;  ///< of a step that uses several its own, else of the dataset
  bool solutions = true;
};

/// The session standing before the step whose numbers a snapshot shows: at the update stage, the
/// step just made.
Session sessionOfStep(const Snapshot &snapshot);

/// Paints what needs the window's thread, and returns what makes the content of the file: to be
/// called once, on any thread. That throws FileError where the step cannot be exported.
std::function<QByteArray()> exportJob(const ExportSource &source, const ExportChoice &choice);

}  // namespace chainrule

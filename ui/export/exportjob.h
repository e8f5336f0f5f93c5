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

enum class ExportFormat { Svg, Pdf, Png, Csv, PyTorch };

/// What the user is told of a format.
struct ExportKind {
  ExportFormat format;
  QString name;    ///< in the list
  QString words;   ///< what the file holds
  QString suffix;  ///< of the file, without a point
  bool isPicture;
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
  bool dark = false;  ///< pictures only
  QSize size;         ///< pictures only
};

/// The session standing before the step whose numbers a snapshot shows: at the update stage, the
/// step just made.
Session sessionOfStep(const Snapshot &snapshot);

/// Paints what needs the window's thread, and returns what makes the content of the file: to be
/// called once, on any thread. That throws FileError where the step cannot be exported.
std::function<QByteArray()> exportJob(const ExportSource &source, const ExportChoice &choice);

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

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
  QString part{};  ///< what the name of the file tells it from others by; may be empty
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
  std::size_t kind = 0;  ///< its place among those offered
};

/// Of which samples documents can be.
struct SampleOffer {
  QString one;
  QString all;
  bool canAll = false;
  QString refusal{};  ///< why not all; may be empty
};

/// What an ExportDialog offers.
struct ExportOffer {
  QString title;    ///< of the dialog
  QString heading;  ///< says what is exported
  Theme theme;      ///< of the window
  QString name;     ///< of the file
  std::vector<ExportKind> kinds;
  QSize size;                 ///< of pictures as they are shown, in logical pixels
  QSize leastSize{320, 240};  ///< of pictures
  std::optional<SampleOffer> samples{};

  /// For the preview, in these colours and this size; on the window's thread.
  std::function<Picture(const Theme &, QSize)> picture;

  /// Paints what needs the window's thread, and returns what makes the content of the file: to be
  /// called once, on any thread. That throws FileError where it cannot be exported.
  std::function<std::function<QByteArray()>(const ExportChoice &)> job;
};

/// The session standing before the step whose numbers a snapshot shows: at the update stage, the
/// step just made.
Session sessionOfStep(const Snapshot &snapshot);

/// The step and the network.
ExportOffer stepOffer(const ExportSource &source);

Theme themeOf(const ExportChoice &choice);

/// Makes the file of a picture, which is painted here and now.
std::function<QByteArray()> pictureJob(const Picture &picture, ExportFormat format);

}  // namespace chainrule

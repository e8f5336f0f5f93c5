// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportjob.h"

#include "export/pytorchscript.h"
#include "export/steptable.h"
#include "files/fileerror.h"
#include "network/networkpicture.h"

#include <QCoreApplication>

#include <array>

namespace chainrule {
namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Export", text);
}

bool isUpdated(const Snapshot &snapshot) {
  return snapshot.position.stage == stageCount(snapshot.depth());
}

QByteArray bytesOf(const std::string &text) {
  return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The text of the step made from the session on.
QByteArray textOf(const Snapshot &snapshot, ExportFormat format) {
  const Session start = sessionOfStep(snapshot);
  Trainer trainer(start);
  if (!trainer.advance()) {
    throw FileError(sentence(*trainer.divergence()));
  }
  return bytesOf(format == ExportFormat::Csv ? stepTable(trainer) : pytorchScript(start, trainer));
}

}  // namespace

std::span<const ExportKind> exportKinds() {
  static const std::array<ExportKind, 5> kinds = {
      {{ExportFormat::Svg, tr("Network as SVG"),
        tr("A vector picture of the whole network with the stages shown, for documents and the "
           "web. Text is drawn as paths and needs no fonts."),
        QStringLiteral("svg"), true},
       {ExportFormat::Pdf, tr("Network as PDF"),
        tr("A page of the picture's size with the whole network and the stages shown, for LaTeX "
           "and for print."),
        QStringLiteral("pdf"), true},
       {ExportFormat::Png, tr("Network as PNG"),
        tr("The whole network with the stages shown, two pixels for each of the picture's size."),
        QStringLiteral("png"), true},
       {ExportFormat::Csv, tr("Numbers as CSV"),
        tr("Every number of the step, whichever stages are shown, one a line and with all digits: "
           "inputs, targets, z, a, σ′, C and δ of each sample, the mean gradients, and the "
           "parameters before and after."),
        QStringLiteral("csv"), false},
       {ExportFormat::PyTorch, tr("Script for PyTorch"),
        tr("A Python script that rebuilds the network, takes the same step by PyTorch and compares "
           "the cost, the gradients and the new parameters."),
        QStringLiteral("py"), false}}};
  return kinds;
}

Session sessionOfStep(const Snapshot &snapshot) {
  Session session = *snapshot.session;
  session.network = snapshot.networkOfPass();
  session.training = snapshot.training;
  session.step = snapshot.position.step;
  if (isUpdated(snapshot)) {
    // α may have been changed since, for the next step.
    if (!snapshot.changes.empty() && snapshot.changes.back().step == session.step) {
      session.training.learningRate = snapshot.changes.back().from;
    }
    --session.step;
  }
  return session;
}

std::function<QByteArray()> exportJob(const ExportSource &source, const ExportChoice &choice) {
  if (choice.format == ExportFormat::Csv || choice.format == ExportFormat::PyTorch) {
    return
        [snapshot = source.snapshot, format = choice.format] { return textOf(*snapshot, format); };
  }
  return
      [format = choice.format, picture = outlined(networkPicture(
                                   source.snapshot, choice.dark ? Theme::forDark() : Theme::light(),
                                   choice.size, source.selected))] {
        switch (format) {
          case ExportFormat::Svg:
            return svgOf(picture);
          case ExportFormat::Pdf:
            return pdfOf(picture);
          default:
            return pngOf(imageOf(picture));
        }
      };
}

}  // namespace chainrule

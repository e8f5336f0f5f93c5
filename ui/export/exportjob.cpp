// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportjob.h"

#include "explain/stepnumbers.h"
#include "export/htmldocument.h"
#include "export/latexdocument.h"
#include "export/pytorchscript.h"
#include "export/steptable.h"
#include "export/workedexample.h"
#include "files/fileerror.h"
#include "network/networkpicture.h"
#include "screentext.h"

#include <QLocale>

#include <array>
#include <optional>

namespace chainrule {
namespace {

QByteArray bytesOf(const std::string &text) {
  return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray documentOf(const Snapshot &snapshot, const ExportChoice &choice) {
  const Session session = sessionOfStep(snapshot);
  WorkedExampleOptions options;
  options.digits = choice.digits;
  options.solutions = choice.solutions;
  if (choice.allSamples) {
    options.samples = choosableSamples(session);
    if (const std::string problem = refusal(session, options.samples); !problem.empty()) {
      throw FileError(problem);
    }
  } else if (refusal(session, std::span(&snapshot.sample, 1)).empty()) {
    options.samples = {snapshot.sample};
  }
  const bool isHtml = choice.format == ExportFormat::Html;
  std::optional<SaidForLatex> words;
  if (!isHtml) words.emplace();
  const std::optional<WorkedExample> example = workedExample(session, options);
  if (!example) {
    throw FileError(screenText("The update of this step would not be finite.").toStdString());
  }
  return bytesOf(isHtml ? htmlDocument(*example) : latexDocument(*example));
}

/// The text of the step made from the session on.
QByteArray textOf(const Snapshot &snapshot, const ExportChoice &choice) {
  if (choice.format == ExportFormat::Html || choice.format == ExportFormat::Latex) {
    return documentOf(snapshot, choice);
  }
  const Session start = sessionOfStep(snapshot);
  Trainer trainer(start);
  if (!trainer.advance()) {
    throw FileError(sentence(trainer.divergence()));
  }
  return bytesOf(choice.format == ExportFormat::Csv ? stepTable(trainer)
                                                    : pytorchScript(start, trainer));
}

QString headingOf(const Snapshot &snapshot) {
  const Position &position = snapshot.position;
  const int stages = stageCount(snapshot.depth());
  const QString step = QLocale().toString(qint64(stepOfPass(snapshot)));
  const QString title = QString::fromStdString(snapshot.session->title);
  const QString shown = position.whole
                            ? screenText("all stages but the update shown")
                            : screenText("%1 of %2 stages shown").arg(position.stage).arg(stages);
  return title.isEmpty() ? screenText("Step %1, %2").arg(step, shown)
                         : screenText("%1: step %2, %3").arg(title, step, shown);
}

SampleOffer samplesOf(const Snapshot &snapshot) {
  const Eigen::Index ofData = snapshot.session->dataset.rows();
  const auto all = static_cast<std::size_t>(snapshot.batchSize > 1 ? snapshot.batchSize : ofData);
  SampleOffer samples;
  samples.one = screenText("Sample %1").arg(QLocale().toString(snapshot.sample + 1));
  samples.all =
      snapshot.batchSize > 1 ? screenText("All samples of the step") : screenText("All samples");
  samples.canAll = all > 1 && all <= mostWorkedSamples;
  if (all > mostWorkedSamples) {
    samples.refusal = screenText("One sample, as a worked example has at most %1.")
                          .arg(QLocale().toString(qulonglong{mostWorkedSamples}));
  }
  return samples;
}

}  // namespace

std::span<const ExportKind> exportKinds() {
  static const std::array<ExportKind, 7> kinds = {
      {{ExportFormat::Html, screenText("Worked example as HTML"),
        screenText(
            "The step written out for a browser and for paper, whichever stages are shown: the "
            "network, what is given, and every stage with its equation, its numbers and its "
            "result."),
        QStringLiteral("html"), ExportOptions::Document},
       {ExportFormat::Latex, screenText("Worked example as LaTeX"),
        screenText(
            "The same for pdflatex: the network, what is given, and every stage of the step with "
            "its equation, its numbers and its result."),
        QStringLiteral("tex"), ExportOptions::Document},
       {ExportFormat::Svg, screenText("Network as SVG"),
        screenText(
            "A vector picture of the whole network with the stages shown, for documents and the "
            "web. Text is drawn as paths and needs no fonts."),
        QStringLiteral("svg"), ExportOptions::Picture},
       {ExportFormat::Pdf, screenText("Network as PDF"),
        screenText(
            "A page of the picture's size with the whole network and the stages shown, for LaTeX "
            "and for print."),
        QStringLiteral("pdf"), ExportOptions::Picture},
       {ExportFormat::Png, screenText("Network as PNG"),
        screenText(
            "The whole network with the stages shown, two pixels for each of the picture's size."),
        QStringLiteral("png"), ExportOptions::Picture},
       {ExportFormat::Csv, screenText("Numbers as CSV"),
        screenText(
            "Every number of the step, whichever stages are shown, one a line and with all digits: "
            "inputs, targets, z, a, σ′, C and δ of each sample, the mean gradients, and the "
            "parameters before and after."),
        QStringLiteral("csv"), ExportOptions::None},
       {ExportFormat::PyTorch, screenText("Script for PyTorch"),
        screenText("A Python script that rebuilds the network, takes the same step by PyTorch and "
                   "compares "
                   "the cost, the gradients and the new parameters."),
        QStringLiteral("py"), ExportOptions::None}}};
  return kinds;
}

Session sessionOfStep(const Snapshot &snapshot) {
  Session session = *snapshot.session;
  session.network = snapshot.networkOfPass();
  session.training = snapshot.training;
  session.step = stepOfPass(snapshot);
  // What was changed since the update was made is not in it.
  if (const double learningRate = learningRateOfStep(snapshot);
      learningRateAt(session.training, session.step) != learningRate) {
    session.training.learningRate = learningRate;
    session.training.schedule = {};
  }
  return session;
}

Theme themeOf(const ExportChoice &choice) {
  return choice.dark ? Theme::forDark() : Theme::light();
}

std::function<QByteArray()> pictureJob(const Picture &picture, ExportFormat format) {
  return [format, picture = outlined(picture)] {
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

ExportOffer stepOffer(const ExportSource &source) {
  ExportOffer offer;
  offer.title = screenText("Export");
  offer.heading = headingOf(*source.snapshot);
  offer.theme = source.theme;
  offer.name = source.name;
  offer.kinds.assign(exportKinds().begin(), exportKinds().end());
  offer.size = source.size;
  offer.samples = samplesOf(*source.snapshot);
  offer.picture = [snapshot = source.snapshot, selected = source.selected](const Theme &theme,
                                                                           QSize size) {
    return networkPicture(snapshot, theme, size, selected);
  };
  offer.job = [snapshot = source.snapshot,
               picture = offer.picture](const ExportChoice &choice) -> std::function<QByteArray()> {
    if (exportKinds()[choice.kind].options == ExportOptions::Picture) {
      return pictureJob(picture(themeOf(choice), choice.size), choice.format);
    }
    return [snapshot, choice] { return textOf(*snapshot, choice); };
  };
  return offer;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/plotoffer.h"

#include "screentext.h"

namespace chainrule {
namespace {

constexpr QSize leastPlot(240, 120);
constexpr QSize usualPlot(640, 360);  // where it is shown lower than is good for a picture

QString withNote(const QString &words, bool isStale) {
  const QString note = screenText("The plot is out of date, and so is what is exported.");
  return isStale ? words + QLatin1Char(' ') + note : words;
}

}  // namespace

ExportOffer plotOffer(const PlotRecord &record, const QString &session, const Theme &theme) {
  ExportOffer offer;
  offer.title = screenText("Export plot");
  offer.heading = screenText("%1: %2").arg(session, record.name);
  offer.theme = theme;
  offer.name = screenText("%1, %2").arg(session, record.name);
  offer.size = record.size.expandedTo(usualPlot);
  offer.leastSize = leastPlot;
  if (record.picture) {
    const auto add = [&](ExportFormat format, const QString &name, const QString &words,
                         const char *suffix) {
      offer.kinds.push_back({format, name, withNote(words, record.isStale),
                             QString::fromLatin1(suffix), ExportOptions::Picture});
    };
    add(ExportFormat::Svg, screenText("Plot as SVG"),
        screenText(
            "A vector picture of what the plot shows, for documents and the web. Text is drawn as "
            "paths and needs no fonts."),
        "svg");
    add(ExportFormat::Pdf, screenText("Plot as PDF"),
        screenText(
            "A page of the picture's size with what the plot shows, for LaTeX and for print."),
        "pdf");
    add(ExportFormat::Png, screenText("Plot as PNG"),
        screenText("What the plot shows, two pixels for each of the picture's size."), "png");
    offer.picture = [record, heading = offer.heading](const Theme &colours, QSize size) {
      Picture picture = record.picture(colours, size);
      picture.title = heading;
      return picture;
    };
  }
  for (const PlotTable &table : record.tables) {
    offer.kinds.push_back({ExportFormat::Csv, table.name, withNote(table.words, record.isStale),
                           QStringLiteral("csv"), ExportOptions::None, table.part});
  }
  const std::size_t pictures = record.picture ? offer.kinds.size() - record.tables.size() : 0;
  offer.job = [picture = offer.picture, tables = record.tables,
               pictures](const ExportChoice &choice) -> std::function<QByteArray()> {
    if (choice.kind < pictures) {
      return pictureJob(picture(themeOf(choice), choice.size), choice.format);
    }
    return [csv = tables[choice.kind - pictures].csv] {
      const std::string text = csv();
      return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
  };
  return offer;
}

}  // namespace chainrule

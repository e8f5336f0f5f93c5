// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reportoffer.h"

#include "export/predictionreport.h"
#include "screentext.h"

namespace chainrule {
ExportOffer predictionOffer(const std::vector<PredictedStage> &record, const QString &session,
                            const Theme &theme) {
  ExportOffer offer;
  offer.title = screenText("Report of predictions");
  offer.heading = screenText("What was predicted, and what came of it");
  offer.theme = theme;
  offer.name = session;
  const QString part = screenText("predictions");
  offer.kinds = {
      {ExportFormat::Html, screenText("Page (HTML)"),
       screenText("What was asked for, what was answered and what wrong answers betrayed, hints "
                  "and answers shown, stage by stage and in all; for a browser."),
       QStringLiteral("html"), ExportOptions::None, part},
      {ExportFormat::Csv, screenText("Table (CSV)"),
       screenText("A line for each number asked for and each answer, hint and answer shown, in "
                  "order, with all digits; for a spreadsheet."),
       QStringLiteral("csv"), ExportOptions::None, part}};
  offer.job = [record](const ExportChoice &choice) -> std::function<QByteArray()> {
    return [record, format = choice.format] {
      return QByteArray::fromStdString(format == ExportFormat::Html ? predictionDocument(record)
                                                                    : predictionTable(record));
    };
  };
  return offer;
}

}  // namespace chainrule

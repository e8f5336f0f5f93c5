// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keyslist.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace chainrule {
namespace {

struct Tr {
  Q_DECLARE_TR_FUNCTIONS(KeysList)
};

}  // namespace

QString keysAsHtml() {
  using Group = std::pair<QString, QList<std::pair<QString, QString>>>;
  const QList<Group> groups = {
      {Tr::tr("Training"),
       {{Tr::tr("Space, →, Page Down"), Tr::tr("next stage")},
        {Tr::tr("Backspace, ←, Page Up"), Tr::tr("stage back")},
        {Tr::tr("Shift+→, Shift+←"), Tr::tr("next, previous half of the step")},
        {Tr::tr("Enter"), Tr::tr("whole step")},
        {Tr::tr("R"), Tr::tr("run, pause")},
        {Tr::tr("Ctrl+↑, Ctrl+↓"), Tr::tr("faster, slower")},
        {Tr::tr("Home"), Tr::tr("back to the start")},
        {Tr::tr("End"), Tr::tr("to the last step of the run")},
        {Tr::tr("Ctrl+R"), Tr::tr("same start with another α")},
        {Tr::tr("Ctrl+L"), Tr::tr("schedule of α")},
        {Tr::tr("P"), Tr::tr("predict what is selected, else the next stage")},
        {Tr::tr("0 … 9 . , + −"), Tr::tr("while Predict asks: begin the answer")},
        {Tr::tr("+ −"), Tr::tr("else α up, down by a tenth of a decade")},
        {Tr::tr("Alt+A"), Tr::tr("type α")}}},
      {Tr::tr("Looking"),
       {{Tr::tr("[ ]"), Tr::tr("previous, next sample")},
        {Tr::tr("1 … 9"), Tr::tr("select that neuron of the active layer")},
        {Tr::tr("E"), Tr::tr("to the equation; Escape leads back")},
        {Tr::tr("C"), Tr::tr("to the cost plot; Escape leads back")},
        {Tr::tr("T"), Tr::tr("to the tables of the layers; Escape leads back")},
        {Tr::tr("L"), Tr::tr("to the map of learning rates; Escape leads back")},
        {Tr::tr("G"), Tr::tr("to the gradient check; Escape leads back")},
        {Tr::tr("N, Shift+N"), Tr::tr("next, previous step of the lesson")},
        {Tr::tr("Q"), Tr::tr("to the step of the lesson; Escape leads back")},
        {Tr::tr("Escape"), Tr::tr("select nothing")},
        {Tr::tr("Tab, arrows"), Tr::tr("walk through network, tables, equation, stages")},
        {Tr::tr("Ctrl++, Ctrl+−, Ctrl+0"), Tr::tr("zoom the network in, out, to fit")},
        {Tr::tr("Alt+arrows"), Tr::tr("move the zoomed network")},
        {Tr::tr("F2"), Tr::tr("type a number in a table")},
        {Tr::tr("Ctrl+C"), Tr::tr("copy the number with all its digits")},
        {Tr::tr("Ctrl+N"), Tr::tr("new exercise, in the window or on a sheet")},
        {Tr::tr("Ctrl+E"), Tr::tr("export the step or the network")},
        {Tr::tr("Ctrl+Shift+E"), Tr::tr("export the plot in front")},
        {Tr::tr("Ctrl+T"), Tr::tr("the plot in front as a table")},
        {Tr::tr("D"), Tr::tr("dark or light")},
        {Tr::tr("Ctrl+Page Up, Ctrl+Page Down"), Tr::tr("larger, smaller text")},
        {Tr::tr("F11"), Tr::tr("full screen")},
        {Tr::tr("F1"), Tr::tr("the user guide, at what has the keyboard")},
        {Tr::tr("Shift+F1"), Tr::tr("what this is that has the keyboard")}}},
      {Tr::tr("Presenting"),
       {{Tr::tr("F5"), Tr::tr("present, or end it; Escape ends it too")},
        {Tr::tr("."), Tr::tr("black screen, until any key")},
        {Tr::tr("A"), Tr::tr("play stages, until any key")},
        {Tr::tr("C, L, G, T"), Tr::tr("bring that panel, or put it away")}}},
      {Tr::tr("In the cost plot, after C or a click on it"),
       {{Tr::tr("Ctrl+→, Ctrl+←"), Tr::tr("read out the costs of the next, previous point")},
        {Tr::tr("+ −"), Tr::tr("zoom")},
        {Tr::tr("Arrows"), Tr::tr("pan")},
        {Tr::tr("Home"), Tr::tr("show the whole run")},
        {Tr::tr("Y"), Tr::tr("logarithmic or linear axis")},
        {Tr::tr("Escape"), Tr::tr("give the keys back to the window")}}}};
  QString html = QStringLiteral("<table cellspacing='0' cellpadding='2'>");
  for (const auto &[title, keys] : groups) {
    html += QStringLiteral("<tr><td colspan='2'><b>%1</b></td></tr>").arg(title);
    for (const auto &[key, words] : keys) {
      html += QStringLiteral("<tr><td style='padding-right: 24px'>%1</td><td>%2</td></tr>")
                  .arg(key.toHtmlEscaped(), words.toHtmlEscaped());
    }
  }
  return html + QStringLiteral("</table>");
}

}  // namespace chainrule

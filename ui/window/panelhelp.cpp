// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panelhelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace chainrule {
namespace {

struct PanelHelp {
  const char *className;
  const char *place;  // of user-guide.html
  const char *words;
};

const PanelHelp panels[] = {
    {"chainrule::StageRibbon", "stepping-and-running",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "The stages of one training step in the order they are computed: forward, "
         "backward, update. A click goes to a stage; from the keyboard, ← and → go from "
         "one to the next and Enter goes there. Space reveals the next stage from "
         "anywhere.")},
    {"chainrule::NetworkView", "reading-the-network",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "The network: a thick edge is a large weight, blue and solid positive, orange "
         "and dashed negative; a neuron's fill is its activation. Tab and the arrows "
         "walk its neurons and edges, Enter selects, and all places that show the same "
         "number light up. Ctrl++, Ctrl+− and Ctrl+0 zoom, Alt and the arrows move what is "
         "zoomed.")},
    {"chainrule::LayersPanel", "the-window",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "Every number of a step by layer. T gives it the keyboard: Tab goes from table "
         "to table, the arrows select, F2 or a digit types a weight, a bias or an input, "
         "and Ctrl+C copies the number with all its digits.")},
    {"chainrule::EquationView", "reading-the-network",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "The equation of the current stage: in symbols, with its numbers, and one entry "
         "term by term. E gives it the keyboard: the arrows walk its symbols and "
         "numbers, Enter selects one, Ctrl+C copies the part, Escape leads back.")},
    {"chainrule::LessonPanel", "lessons-step-by-step",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "A step of the lesson: what to read, and something to do or to answer. N and Shift+N walk "
         "through the steps; Q gives this one the keyboard, where the arrows go through the "
         "choices, Enter answers, and Escape leads back.")},
    {"chainrule::DataPanel", "changing-things",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "The samples, with what the network makes of each. A click or Enter shows a "
         "sample's numbers everywhere, as [ and ] do; the arrows go from cell to cell, "
         "and F2 or a digit types an input or a target.")},
    {"chainrule::PredictPanel", "predicting",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "Asks for the numbers of the next stage before it is shown, and tells what a "
         "wrong answer betrays. Type a number and press Enter; ↑ and ↓ go from answer to "
         "answer.")},
    {"chainrule::CostPlot", "the-cost-plot",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "The cost over the steps, of this run and of those before. C gives it the "
         "keyboard: + and − zoom, the arrows pan, Ctrl+← and Ctrl+→ read out one point "
         "after the other, Home shows the whole run, Y changes the axis, Escape leads "
         "back.")},
    {"chainrule::LearningRatePanel", "the-map-of-learning-rates",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "What each learning rate α comes to from here: a column for each, steps "
         "downwards, the darker the larger C; under it C after one step. L gives it the "
         "keyboard: ← and → go from column to column, ↑ and ↓ along one, Enter sets its "
         "α, Escape leads back.")},
    {"chainrule::RateReadings", "the-map-of-learning-rates",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "The numbers behind the map of learning rates: what the next step promises of C "
         "and what it makes of it, and the learning rates that the slope and the "
         "curvature tell.")},
    {"chainrule::GradientCheckPanel", "the-gradient-check",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "Holds each derivative of backpropagation against a difference of C. G gives it "
         "the keyboard: the arrows choose a row, Enter selects its parameter, Tab goes on "
         "to the curve of the error over ε, Ctrl+C copies the number, Escape leads "
         "back.")},
    {"chainrule::CoursePanel", "sharpness-and-gradient-norms",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "How the present run went, step by step: how much C bends, against 2/α, or how "
         "long each layer's gradient is. Tab leads to the plot, where ← and → read out "
         "one step after the other.")},
    {"chainrule::TransportBar", "stepping-and-running",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "Steps and runs: back to the start (Home), stage back (Backspace), next stage "
         "(Space), whole step (Enter), run and pause (R); the speed (Ctrl+↑, Ctrl+↓), the "
         "step, the sample shown ([ and ]), the learning rate α (+ and −) and the "
         "cost.")},
    {"chainrule::ExportDialog", "exporting",
     QT_TRANSLATE_NOOP("PanelHelp",
                       "Writes what the window shows to a file: the step as a worked example, the "
                       "network or a plot as a picture, or its numbers.")},
    {"chainrule::ExerciseDialog", "exercises",
     QT_TRANSLATE_NOOP("PanelHelp",
                       "Makes small networks to be worked by hand: one to be predicted in the "
                       "window, or a sheet of several for paper.")},
    {"chainrule::ImportDialog", "sessions-lessons-and-your-own-data",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "Makes a session of a table: which columns are inputs, targets or ignored, and "
         "what each cell becomes.")},
    {"chainrule::ScheduleDialog", "a-schedule",
     QT_TRANSLATE_NOOP("PanelHelp",
                       "Lets α change from step to step; the curve shows what the steps take.")},
    {"chainrule::RecoveryDialog", "sessions-lessons-and-your-own-data",
     QT_TRANSLATE_NOOP(
         "PanelHelp",
         "What was not saved when the program ended: choose with the arrows and Enter.")},
};

const PanelHelp *helpOf(const QWidget *widget) {
  const auto isOf = [&](const PanelHelp &panel) { return widget->inherits(panel.className); };
  for (; widget != nullptr; widget = widget->parentWidget()) {
    const auto found = std::find_if(std::begin(panels), std::end(panels), isOf);
    if (found != std::end(panels)) {
      return found;
    }
  }
  return nullptr;
}

QString place(const PanelHelp &panel) {
  return QStringLiteral("user-guide.html#") + QLatin1String(panel.place);
}

}  // namespace

void explainPanels(QWidget *window) {
  QList<QWidget *> widgets = window->findChildren<QWidget *>();
  widgets += window;
  for (QWidget *widget : widgets) {
    const PanelHelp *help = helpOf(widget);
    if (help != nullptr && widget->inherits(help->className)) {
      widget->setWhatsThis(explanationOf(widget));
    }
  }
}

QString explanationOf(const QWidget *widget) {
  const PanelHelp *help = helpOf(widget);
  return help ? QCoreApplication::translate("PanelHelp", help->words) : QString();
}

QString guidePlaceOf(const QWidget *widget) {
  const PanelHelp *help = helpOf(widget);
  return help ? place(*help) : QStringLiteral("user-guide.html");
}

QStringList explainedClasses() {
  QStringList names;
  for (const PanelHelp &panel : panels) names += QLatin1String(panel.className);
  return names;
}

QStringList guidePlaces() {
  QStringList places;
  for (const PanelHelp &panel : panels) places += place(panel);
  return places;
}

}  // namespace chainrule

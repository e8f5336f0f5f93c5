// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowmenus.h"

#include "equation/equationcopy.h"
#include "equation/slipnote.h"
#include "network/networkview.h"
#include "session/autoplay.h"
#include "window/dialogs.h"
#include "window/languagemenu.h"
#include "window/lessonmenu.h"
#include "window/mainwindow.h"
#include "window/windowhelp.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QWhatsThis>

namespace chainrule {
namespace {

/// The platform's key for a standard action, or ours where the platform has none.
QKeySequence standardKey(QKeySequence::StandardKey key, const char *fallback) {
  const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
  return keys.isEmpty() ? QKeySequence(QLatin1String(fallback)) : keys.first();
}

}  // namespace

WindowMenus::WindowMenus(MainWindow *window, NetworkView *network, SlipNote *slips,
                         const QList<QAction *> &panelToggles)
    : QObject(window), m_window(window) {
  createFileMenu();
  createEditMenu();
  createViewMenu(network, slips, panelToggles);
  createTrainMenu();
  createLearnMenu();
  createHelpMenu();
}

QAction *WindowMenus::add(QMenu *menu, const QString &text, const QString &toolTip,
                          const QKeySequence &shortcut, const std::function<void()> &triggered) {
  QAction *action = menu->addAction(text);
  action->setToolTip(toolTip);
  action->setShortcut(shortcut);
  connect(action, &QAction::triggered, this, triggered);
  return action;
}

QAction *WindowMenus::addWithKey(QMenu *menu, const QString &text, const QString &toolTip,
                                 const QString &key, const std::function<void()> &triggered) {
  return add(menu, text + QLatin1Char('\t') + key, toolTip, {}, triggered);
}

QMenu *WindowMenus::addMenu(const QString &title, QMenu *parent) {
  QMenu *menu = parent ? parent->addMenu(title) : m_window->menuBar()->addMenu(title);
  menu->setToolTipsVisible(true);
  return menu;
}

void WindowMenus::createFileMenu() {
  QMenu *menu = addMenu(tr("&File"));
  add(menu, tr("New e&xercise…"),
      tr("Small networks to be worked by hand, in the window or on a sheet"),
      standardKey(QKeySequence::New, "Ctrl+N"), [this] { m_window->newExercise(); });
  add(menu, tr("&Open…"),
      tr("Opens a session from its file, as dropping the file on the window does"),
      standardKey(QKeySequence::Open, "Ctrl+O"), [this] { m_window->chooseFileToOpen(); });
  m_recent = addMenu(tr("Open &recent"), menu);
  connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecentFiles);
  connect(menu, &QMenu::aboutToShow, this,
          [this] { m_recent->setEnabled(!Document::recentFiles().isEmpty()); });
  add(menu, tr("&Import table…"), tr("Makes a session of a table: a CSV file with a row of names"),
      {}, [this] { m_window->importTable(); });
  menu->addSeparator();
  add(menu, tr("&Save"), tr("Writes the session with its whole run to its file"),
      standardKey(QKeySequence::Save, "Ctrl+S"), [this] { m_window->save(); });
  add(menu, tr("Save &as…"), tr("Writes the session with its whole run to another file"),
      standardKey(QKeySequence::SaveAs, "Ctrl+Shift+S"), [this] { m_window->saveAs(); });
  add(menu, tr("&Export…"),
      tr("The step as a worked example, the network as a picture, every number as a table"),
      QKeySequence(QStringLiteral("Ctrl+E")), [this] { m_window->exportShown(); });
  m_exportPlot =
      add(menu, tr("Export &plot…"), tr("The plot of the tab in front, as a picture or as numbers"),
          QKeySequence(QStringLiteral("Ctrl+Shift+E")), [this] { m_window->exportPlot(); });
  add(menu, tr("Save report of pre&dictions…"),
      tr("What Predict has asked so far and how it was answered"), {},
      [this] { m_window->savePredictions(); });
  menu->addSeparator();
  add(menu, tr("&Quit"), tr("Closes the window; where something has changed, it asks first"),
      standardKey(QKeySequence::Quit, "Ctrl+Q"), [this] { m_window->close(); });
}

void WindowMenus::createEditMenu() {
  QMenu *menu = addMenu(tr("&Edit"));
  QUndoStack *stack = m_window->controller()->undoStack();
  QAction *undo = stack->createUndoAction(this, tr("&Undo"));
  undo->setToolTip(tr("Takes back an edit, a change of α or the beginning of another run"));
  undo->setShortcut(standardKey(QKeySequence::Undo, "Ctrl+Z"));
  menu->addAction(undo);
  QAction *redo = stack->createRedoAction(this, tr("&Redo"));
  redo->setToolTip(tr("Makes again what was taken back"));
  redo->setShortcut(standardKey(QKeySequence::Redo, "Ctrl+Shift+Z"));
  menu->addAction(redo);
  menu->addSeparator();
  QMenu *copy = addMenu(tr("Copy e&quation as"), menu);
  for (const auto &[text, format] : equationFormats()) {
    add(copy, text, toolTipOf(format), {},
        [this, format = format] { m_window->copyEquation(format); });
  }
}

void WindowMenus::createViewMenu(NetworkView *network, SlipNote *slips,
                                 const QList<QAction *> &panelToggles) {
  QMenu *menu = addMenu(tr("&View"));
  for (QAction *toggle : panelToggles) {
    toggle->setToolTip(tr("Shows this part of the window, or hides it"));
    menu->addAction(toggle);
  }
  add(menu, tr("&Reset layout"), tr("Puts every panel back where it was at first"), {},
      [this] { m_window->resetLayout(); });
  add(menu, tr("&What is shown…"), tr("Hides quantities and panels that are not taught yet"), {},
      [this] { m_window->chooseWhatIsShown(); });
  QAction *recall =
      add(menu, tr("Point out the article's &slips again"),
          tr("Brings back the remarks that were dismissed"), {}, [slips] { slips->recallAll(); });
  connect(menu, &QMenu::aboutToShow, recall,
          [recall] { recall->setEnabled(SlipNote::anyDismissed()); });
  m_plotTable = add(menu, tr("Plot as a &table"),
                    tr("The numbers of the plot in front, in a window of their own"),
                    QKeySequence(QStringLiteral("Ctrl+T")), [this] { m_window->showPlotTable(); });
  menu->addSeparator();
  add(menu, tr("Zoom &in"), tr("Makes the network larger"),
      standardKey(QKeySequence::ZoomIn, "Ctrl++"), [network] { network->zoomIn(); });
  add(menu, tr("Zoom &out"), tr("Makes the network smaller, as far as it fits"),
      standardKey(QKeySequence::ZoomOut, "Ctrl+-"), [network] { network->zoomOut(); });
  add(menu, tr("&Fit network"), tr("Shows all of the network again"),
      QKeySequence(QStringLiteral("Ctrl+0")), [network] { network->fit(); });
  createPanning(addMenu(tr("Mo&ve network"), menu), network);
  menu->addSeparator();
  auto *group = new QActionGroup(this);
  const std::pair<QString, MainWindow::ThemeChoice> choices[] = {
      {tr("Colours of the &platform"), MainWindow::ThemeChoice::Platform},
      {tr("&Light"), MainWindow::ThemeChoice::Light},
      {tr("&Dark"), MainWindow::ThemeChoice::Dark}};
  for (const auto &[text, choice] : choices) {
    QAction *action =
        add(menu, text, {}, {}, [this, choice = choice] { m_window->setThemeChoice(choice); });
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
    m_themes.append(group->addAction(action));
  }
  addWithKey(menu, tr("Dark or light"), tr("Changes from the one to the other"), tr("D"),
             [this] { m_window->toggleDark(); });
  createTextSizes(addMenu(tr("Te&xt size"), menu));
  m_motion = add(menu, tr("Reduce &motion"), tr("Shows every change at once, without movement"), {},
                 [this] { m_window->setReducedMotion(m_motion->isChecked()); });
  m_motion->setCheckable(true);
  addLanguageMenu(menu, m_window);
  menu->addSeparator();
  m_present = add(menu, tr("Pr&esent"),
                  tr("Fills the screen with network and equation, in type for the last row"), {},
                  [this] { m_window->togglePresenting(); });
  m_present->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::SHIFT | Qt::Key_F5)});
  m_present->setCheckable(true);
  add(menu, tr("F&ull screen"), tr("The window as large as the screen, or as it was"),
      QKeySequence(QStringLiteral("F11")), [this] { m_window->toggleFullScreen(); });
}

void WindowMenus::createPanning(QMenu *menu, NetworkView *network) {
  const auto addSide = [&](const QString &text, const QString &toolTip, Qt::Key arrow, int right,
                           int down) {
    add(menu, text, toolTip, QKeySequence(Qt::ALT | arrow),
        [network, right, down] { network->pan(right, down); });
  };
  addSide(tr("To the &left"), tr("Shows what lies to the left of what is in sight"), Qt::Key_Left,
          -1, 0);
  addSide(tr("To the &right"), tr("Shows what lies to the right of what is in sight"),
          Qt::Key_Right, 1, 0);
  addSide(tr("&Up"), tr("Shows what lies above what is in sight"), Qt::Key_Up, 0, -1);
  addSide(tr("&Down"), tr("Shows what lies below what is in sight"), Qt::Key_Down, 0, 1);
}

void WindowMenus::createTextSizes(QMenu *menu) {
  add(menu, tr("&Larger"), tr("The next larger size of text"),
      QKeySequence(QStringLiteral("Ctrl+PgUp")), [this] { m_window->changeTextSize(1); });
  add(menu, tr("&Smaller"), tr("The next smaller size of text"),
      QKeySequence(QStringLiteral("Ctrl+PgDown")), [this] { m_window->changeTextSize(-1); });
  menu->addSeparator();
  auto *group = new QActionGroup(this);
  for (const int percent : MainWindow::textSizes()) {
    QAction *action = add(menu, tr("%1 %").arg(QLocale().toString(percent)), {}, {},
                          [this, percent] { m_window->setTextSize(percent); });
    action->setCheckable(true);
    action->setData(percent);
    m_textSizes.append(group->addAction(action));
  }
}

void WindowMenus::createTrainMenu() {
  QMenu *menu = addMenu(tr("&Train"));
  TrainingController *controller = m_window->controller();
  addWithKey(menu, tr("&Next stage"), tr("Reveals the next stage of the training step"),
             tr("Space"), [controller] { controller->nextStage(); });
  m_back = addWithKey(menu, tr("Stage &back"),
                      tr("Hides the last stage again, or goes back into the step before"),
                      tr("Backspace"), [controller] { controller->previousStage(); });
  addWithKey(menu, tr("Next &half"),
             tr("To the end of the forward pass, of the backward pass, past the update"),
             tr("Shift+→"), [controller] { controller->nextHalf(); });
  addWithKey(menu, tr("&Previous half"), tr("Back to where this half of the step begins"),
             tr("Shift+←"), [controller] { controller->previousHalf(); });
  addWithKey(menu, tr("Wh&ole step"), tr("Completes the step, or makes the next one"), tr("Enter"),
             [controller] { controller->wholeStep(); });
  m_run = addWithKey(menu, tr("&Run"), tr("Makes step after step, until it is paused"), tr("R"),
                     [controller] { controller->toggleRun(); });
  add(menu, tr("&Faster"), tr("Makes more steps in a second while it runs"),
      QKeySequence(QStringLiteral("Ctrl+Up")), [this] { m_window->changeSpeed(1); });
  add(menu, tr("S&lower"), tr("Makes fewer steps in a second while it runs"),
      QKeySequence(QStringLiteral("Ctrl+Down")), [this] { m_window->changeSpeed(-1); });
  createAutoPlay(addMenu(tr("Pla&y stages"), menu));
  menu->addSeparator();
  addWithKey(menu, tr("Previous sample"), tr("Shows the numbers of the row before in the data"),
             tr("["), [controller] { controller->showNeighbour(-1); });
  addWithKey(menu, tr("Next sample"), tr("Shows the numbers of the next row of the data"), tr("]"),
             [controller] { controller->showNeighbour(1); });
  menu->addSeparator();
  addWithKey(menu, tr("Back to the &start"), tr("Begins another run from the same weights"),
             tr("Home"), [controller] { controller->backToStart(); });
  add(menu, tr("Same start with &another α…"),
      tr("Begins another run with it and goes as far as this one has got"),
      QKeySequence(QStringLiteral("Ctrl+R")), [this] { m_window->restartWithLearningRate(); });
  add(menu, tr("New start, ne&w weights"),
      tr("Begins another run from weights that are drawn anew"), {},
      [controller] { controller->newStart(); });
  menu->addSeparator();
  add(menu, tr("S&chedule of α…"), tr("Lets α change from step to step"),
      QKeySequence(QStringLiteral("Ctrl+L")), [this] { m_window->changeSchedule(); });
}

// One each …
// Playing the stages, and how fast.
void WindowMenus::createAutoPlay(QMenu *menu) {
  AutoPlay *autoPlay = m_window->autoPlay();
  m_play = addWithKey(menu, tr("&Play, until any key"),
                      tr("Goes from stage to stage by itself, on through the steps"), tr("A"),
                      [autoPlay] { autoPlay->play(); });
  menu->addSeparator();
  auto *group = new QActionGroup(this);
  for (const int interval : AutoPlay::intervals()) {
    QAction *action = add(menu, tr("A stage each %1 s").arg(QLocale().toString(interval / 1000.0)),
                          {}, {}, [autoPlay, interval] { autoPlay->setInterval(interval); });
    action->setCheckable(true);
    action->setData(interval);
    m_intervals.append(group->addAction(action));
  }
}

void WindowMenus::createLearnMenu() {
  auto *menu = new LessonMenu(m_window);
  m_window->menuBar()->addMenu(menu);
  connect(menu, &LessonMenu::lessonChosen, m_window, &MainWindow::open);
}

void WindowMenus::createHelpMenu() {
  QMenu *menu = addMenu(tr("&Help"));
  addWithKey(menu, tr("User &guide"),
             tr("Opens the guide at its beginning; F1 opens it at what has the keyboard"), tr("F1"),
             [this] { m_window->help()->showGuide(QStringLiteral("user-guide.html")); });
  addWithKey(menu, tr("&Keys"), tr("Lists every key of the window"), tr("Ctrl+F1"),
             [this] { chainrule::showKeys(m_window); });
  addWithKey(menu, tr("&What's This?"), tr("Explains the panel that is clicked next"),
             tr("Shift+F1"), [] { QWhatsThis::enterWhatsThisMode(); });
  menu->addSeparator();
  add(menu, tr("&About Chainrule"), tr("Its version and its licence"), {},
      [this] { chainrule::showAbout(m_window); });
}

void WindowMenus::fillRecentFiles() {
  m_recent->clear();
  for (const QString &file : Document::recentFiles()) {
    add(m_recent, QFileInfo(file).fileName(), QDir::toNativeSeparators(file), {},
        [this, file] { m_window->open(file); });
  }
}

void WindowMenus::refresh() {
  const auto &snapshot = m_window->controller()->snapshot();
  const bool running = snapshot && snapshot->running;
  m_run->setText((running ? tr("&Pause") : tr("&Run")) + QStringLiteral("\t") + tr("R"));
  m_motion->setChecked(m_window->reducesMotion());
  m_back->setEnabled(snapshot && !running &&
                     snapshot->position != Position{snapshot->curve.firstStep(), 0, false});
  m_present->setChecked(m_window->isPresenting());
  m_play->setEnabled(snapshot != nullptr);
  for (QAction *action : m_intervals) {
    action->setChecked(action->data().toInt() == m_window->autoPlay()->interval());
  }
  for (QAction *action : m_textSizes) {
    action->setChecked(action->data().toInt() == m_window->textSize());
  }
  for (QAction *action : m_themes) {
    action->setChecked(action->data().toInt() == static_cast<int>(m_window->themeChoice()));
  }
}

}  // namespace chainrule

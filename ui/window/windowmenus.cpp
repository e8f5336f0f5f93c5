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

QAction *WindowMenus::add(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                          const std::function<void()> &triggered) {
  QAction *action = menu->addAction(text);
  action->setShortcut(shortcut);
  connect(action, &QAction::triggered, this, triggered);
  return action;
}

QAction *WindowMenus::addWithKey(QMenu *menu, const QString &text, const QString &key,
                                 const std::function<void()> &triggered) {
  return add(menu, text + QLatin1Char('\t') + key, {}, triggered);
}

void WindowMenus::createFileMenu() {
  QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
  add(menu, tr("New e&xercise…"), standardKey(QKeySequence::New, "Ctrl+N"),
      [this] { m_window->newExercise(); });
  add(menu, tr("&Open…"), standardKey(QKeySequence::Open, "Ctrl+O"),
      [this] { m_window->chooseFileToOpen(); });
  m_recent = menu->addMenu(tr("Open &recent"));
  connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecentFiles);
  connect(menu, &QMenu::aboutToShow, this,
          [this] { m_recent->setEnabled(!Document::recentFiles().isEmpty()); });
  add(menu, tr("&Import table…"), {}, [this] { m_window->importTable(); });
  menu->addSeparator();
  add(menu, tr("&Save"), standardKey(QKeySequence::Save, "Ctrl+S"), [this] { m_window->save(); });
  add(menu, tr("Save &as…"), standardKey(QKeySequence::SaveAs, "Ctrl+Shift+S"),
      [this] { m_window->saveAs(); });
  add(menu, tr("&Export…"), QKeySequence(QStringLiteral("Ctrl+E")),
      [this] { m_window->exportShown(); });
  m_exportPlot = add(menu, tr("Export &plot…"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
                     [this] { m_window->exportPlot(); });
  add(menu, tr("Save report of pre&dictions…"), {}, [this] { m_window->savePredictions(); });
  menu->addSeparator();
  add(menu, tr("&Quit"), standardKey(QKeySequence::Quit, "Ctrl+Q"), [this] { m_window->close(); });
}

void WindowMenus::createEditMenu() {
  QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
  QUndoStack *stack = m_window->controller()->undoStack();
  QAction *undo = stack->createUndoAction(this, tr("&Undo"));
  undo->setShortcut(standardKey(QKeySequence::Undo, "Ctrl+Z"));
  menu->addAction(undo);
  QAction *redo = stack->createRedoAction(this, tr("&Redo"));
  redo->setShortcut(standardKey(QKeySequence::Redo, "Ctrl+Shift+Z"));
  menu->addAction(redo);
  menu->addSeparator();
  QMenu *copy = menu->addMenu(tr("Copy e&quation as"));
  for (const auto &[text, format] : equationFormats()) {
    add(copy, text, {}, [this, format = format] { m_window->copyEquation(format); });
  }
}

void WindowMenus::createViewMenu(NetworkView *network, SlipNote *slips,
                                 const QList<QAction *> &panelToggles) {
  QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
  menu->addActions(panelToggles);
  add(menu, tr("&Reset layout"), {}, [this] { m_window->resetLayout(); });
  add(menu, tr("&What is shown…"), {}, [this] { m_window->chooseWhatIsShown(); });
  QAction *recall =
      add(menu, tr("Point out the article's &slips again"), {}, [slips] { slips->recallAll(); });
  connect(menu, &QMenu::aboutToShow, recall,
          [recall] { recall->setEnabled(SlipNote::anyDismissed()); });
  m_plotTable = add(menu, tr("Plot as a &table"), QKeySequence(QStringLiteral("Ctrl+T")),
                    [this] { m_window->showPlotTable(); });
  menu->addSeparator();
  add(menu, tr("Zoom &in"), standardKey(QKeySequence::ZoomIn, "Ctrl++"),
      [network] { network->zoomIn(); });
  add(menu, tr("Zoom &out"), standardKey(QKeySequence::ZoomOut, "Ctrl+-"),
      [network] { network->zoomOut(); });
  add(menu, tr("&Fit network"), QKeySequence(QStringLiteral("Ctrl+0")),
      [network] { network->fit(); });
  createPanning(menu->addMenu(tr("Mo&ve network")), network);
  menu->addSeparator();
  auto *group = new QActionGroup(this);
  const std::pair<QString, MainWindow::ThemeChoice> choices[] = {
      {tr("Colours of the &platform"), MainWindow::ThemeChoice::Platform},
      {tr("&Light"), MainWindow::ThemeChoice::Light},
      {tr("&Dark"), MainWindow::ThemeChoice::Dark}};
  for (const auto &[text, choice] : choices) {
    QAction *action =
        add(menu, text, {}, [this, choice = choice] { m_window->setThemeChoice(choice); });
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
    m_themes.append(group->addAction(action));
  }
  addWithKey(menu, tr("Dark or light"), tr("D"), [this] { m_window->toggleDark(); });
  createTextSizes(menu->addMenu(tr("Te&xt size")));
  m_motion = add(menu, tr("Reduce &motion"), {},
                 [this] { m_window->setReducedMotion(m_motion->isChecked()); });
  m_motion->setCheckable(true);
  addLanguageMenu(menu, m_window);
  menu->addSeparator();
  m_present = add(menu, tr("Pr&esent"), {}, [this] { m_window->togglePresenting(); });
  m_present->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::SHIFT | Qt::Key_F5)});
  m_present->setCheckable(true);
  add(menu, tr("F&ull screen"), QKeySequence(QStringLiteral("F11")),
      [this] { m_window->toggleFullScreen(); });
}

void WindowMenus::createPanning(QMenu *menu, NetworkView *network) {
  const auto addSide = [&](const QString &text, Qt::Key arrow, int right, int down) {
    add(menu, text, QKeySequence(Qt::ALT | arrow),
        [network, right, down] { network->pan(right, down); });
  };
  addSide(tr("To the &left"), Qt::Key_Left, -1, 0);
  addSide(tr("To the &right"), Qt::Key_Right, 1, 0);
  addSide(tr("&Up"), Qt::Key_Up, 0, -1);
  addSide(tr("&Down"), Qt::Key_Down, 0, 1);
}

void WindowMenus::createTextSizes(QMenu *menu) {
  add(menu, tr("&Larger"), QKeySequence(QStringLiteral("Ctrl+PgUp")),
      [this] { m_window->changeTextSize(1); });
  add(menu, tr("&Smaller"), QKeySequence(QStringLiteral("Ctrl+PgDown")),
      [this] { m_window->changeTextSize(-1); });
  menu->addSeparator();
  auto *group = new QActionGroup(this);
  for (const int percent : MainWindow::textSizes()) {
    QAction *action = add(menu, tr("%1 %").arg(QLocale().toString(percent)), {},
                          [this, percent] { m_window->setTextSize(percent); });
    action->setCheckable(true);
    action->setData(percent);
    m_textSizes.append(group->addAction(action));
  }
}

void WindowMenus::createTrainMenu() {
  QMenu *menu = m_window->menuBar()->addMenu(tr("&Train"));
  TrainingController *controller = m_window->controller();
  addWithKey(menu, tr("&Next stage"), tr("Space"), [controller] { controller->nextStage(); });
  m_back = addWithKey(menu, tr("Stage &back"), tr("Backspace"),
                      [controller] { controller->previousStage(); });
  addWithKey(menu, tr("Next &half"), tr("Shift+→"), [controller] { controller->nextHalf(); });
  addWithKey(menu, tr("&Previous half"), tr("Shift+←"),
             [controller] { controller->previousHalf(); });
  addWithKey(menu, tr("Wh&ole step"), tr("Enter"), [controller] { controller->wholeStep(); });
  m_run = addWithKey(menu, tr("&Run"), tr("R"), [controller] { controller->toggleRun(); });
  add(menu, tr("&Faster"), QKeySequence(QStringLiteral("Ctrl+Up")),
      [this] { m_window->changeSpeed(1); });
  add(menu, tr("S&lower"), QKeySequence(QStringLiteral("Ctrl+Down")),
      [this] { m_window->changeSpeed(-1); });
  createAutoPlay(menu->addMenu(tr("Pla&y stages")));
  menu->addSeparator();
  addWithKey(menu, tr("Previous sample"), tr("["), [controller] { controller->showNeighbour(-1); });
  addWithKey(menu, tr("Next sample"), tr("]"), [controller] { controller->showNeighbour(1); });
  menu->addSeparator();
  addWithKey(menu, tr("Back to the &start"), tr("Home"),
             [controller] { controller->backToStart(); });
  add(menu, tr("Same start with &another α…"), QKeySequence(QStringLiteral("Ctrl+R")),
      [this] { m_window->restartWithLearningRate(); });
  add(menu, tr("New start, ne&w weights"), {}, [controller] { controller->newStart(); });
  menu->addSeparator();
  add(menu, tr("S&chedule of α…"), QKeySequence(QStringLiteral("Ctrl+L")),
      [this] { m_window->changeSchedule(); });
}

// Playing the stages, and how fast.
void WindowMenus::createAutoPlay(QMenu *menu) {
  AutoPlay *autoPlay = m_window->autoPlay();
  m_play = addWithKey(menu, tr("&Play, until any key"), tr("A"), [autoPlay] { autoPlay->play(); });
  menu->addSeparator();
  auto *group = new QActionGroup(this);
  for (const int interval : AutoPlay::intervals()) {
    QAction *action = add(menu, tr("A stage each %1 s").arg(QLocale().toString(interval / 1000.0)),
                          {}, [autoPlay, interval] { autoPlay->setInterval(interval); });
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
  QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
  addWithKey(menu, tr("User &guide"), tr("F1"),
             [this] { m_window->help()->showGuide(QStringLiteral("user-guide.html")); });
  addWithKey(menu, tr("&Keys"), tr("Ctrl+F1"), [this] { chainrule::showKeys(m_window); });
  addWithKey(menu, tr("&What's This?"), tr("Shift+F1"), [] { QWhatsThis::enterWhatsThisMode(); });
  menu->addSeparator();
  add(menu, tr("&About Chainrule"), {}, [this] { chainrule::showAbout(m_window); });
}

void WindowMenus::fillRecentFiles() {
  m_recent->clear();
  for (const QString &file : Document::recentFiles()) {
    QAction *action =
        add(m_recent, QFileInfo(file).fileName(), {}, [this, file] { m_window->open(file); });
    action->setToolTip(file);
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

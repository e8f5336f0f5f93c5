// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QObject>

namespace chainrule {

class MainWindow;
class NetworkView;
class SlipNote;

/// The menus: every action of the window by name, with its key. Keys that walk through a step are
/// shown here and handled by KeyboardCommands.
class WindowMenus : public QObject {
  Q_OBJECT

 public:
  WindowMenus(MainWindow *window, NetworkView *network, SlipNote *slips,
              const QList<QAction *> &panelToggles);

  QAction *exportPlotAction() const { return m_exportPlot; }
  QAction *plotTableAction() const { return m_plotTable; }

  /// Enables and names what depends on the state.
  void refresh();

 private:
  /// Without a tool tip where it is one of several to choose from.
  QAction *add(QMenu *menu, const QString &text, const QString &toolTip,
               const QKeySequence &shortcut, const std::function<void()> &triggered);
  /// An action whose key is shown but handled elsewhere.
  QAction *addWithKey(QMenu *menu, const QString &text, const QString &toolTip, const QString &key,
                      const std::function<void()> &triggered);
  QMenu *addMenu(const QString &title, QMenu *parent = nullptr);
  void createFileMenu();
  void createEditMenu();
  void createViewMenu(NetworkView *network, SlipNote *slips, const QList<QAction *> &panelToggles);
  void createPanning(QMenu *menu, NetworkView *network);
  void createTextSizes(QMenu *menu);
  void createAutoPlay(QMenu *menu);
  void createTrainMenu();
  void createLearnMenu();
  void createHelpMenu();
  void fillRecentFiles();

  MainWindow *m_window;
  QMenu *m_recent = nullptr;
  QAction *m_exportPlot = nullptr;
  QAction *m_plotTable = nullptr;
  QAction *m_run = nullptr;
  QAction *m_back = nullptr;
  QList<QAction *> m_themes;
  QList<QAction *> m_textSizes;
  QList<QAction *> m_intervals;
  QAction *m_present = nullptr;
  QAction *m_play = nullptr;
  QAction *m_motion = nullptr;
};

}  // namespace chainrule

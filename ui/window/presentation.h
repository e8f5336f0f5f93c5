// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/docklayout.h"

#include <QObject>
#include <QPointer>
#include <QSize>

#include <optional>

class QDockWidget;
class QMainWindow;

namespace chainrule {

class BlankScreen;

/// Presenting: the window fills the screen, and of its docks the right one is left, without its
/// tabs. A panel of another dock is brought for a moment, with that dock, and put away by its key,
/// or when the keyboard goes back to the window. At the end all of the window is as it was before.
class Presentation : public QObject, private DockArrangement {
  Q_OBJECT

 public:
  Presentation(DockLayout *layout, QMainWindow *window);

  bool isOn() const { return m_isOn; }

  /// With the panel in front of the right dock, if that has it.
  void begin(QWidget *panel);

  /// With the panel in front of the right dock and the keyboard where it is; null: both as before.
  void end(QWidget *panel);

  /// The window has another size: that of the screen, or at the end, later, its own again. All of
  /// it is as before then; what the user makes of it from there on stays.
  void fit();

  /// What fit() has yet to give back at the end, now, whatever size the window has.
  void finish();

  /// Brings the panel's dock while presenting, or puts away what has taken the right dock's place.
  void makeRoomFor(const QWidget *panel);

  /// Whether the panel is in sight since it was brought.
  bool isBrought(const QWidget *panel) const;

  /// Puts away what was brought; false where nothing was.
  bool putAway();

 public slots:
  void blank();  ///< Shows black, while presenting.

 signals:
  /// Begun, ended or of another height: the type is of another size.
  void styleChanged();

 private:
  struct Before {
    Qt::WindowStates state;
    QSize size;
    DockLayout::Kept layout;
    QPointer<QWidget> keyboard;
  };

  QSizeF compactBelow() const override;
  void arrange() override;
  bool arePlotsShown() const override;
  int plotsHeight() const override;
  bool hasRoomForRightDock() const;
  void restore();
  void putAwayIfLeft();

  DockLayout *m_layout;
  QMainWindow *m_window;
  BlankScreen *m_blank;
  bool m_isOn = false;
  QDockWidget *m_brought = nullptr;
  std::optional<Before> m_before;  // until the window has its size again
};

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "training/hidden.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSizeF>

#include <optional>
#include <utility>

class QDockWidget;
class QMainWindow;
class QToolBar;

namespace chainrule {

class CostPlot;
class CoursePanel;
class DataPanel;
class DockHeader;
class EquationView;
class GradientCheckPanel;
class LayersPanel;
class LearningRatePanel;
class LessonPanel;
class PredictPanel;
class TabbedDock;

/// An arrangement of the docks that holds for a while instead of the user's.
class DockArrangement {
 public:
  virtual ~DockArrangement() = default;

  /// The window is compact where it is less wide or less high, in pixels at scale 1.
  virtual QSizeF compactBelow() const = 0;

  virtual void arrange() = 0;

  virtual bool arePlotsShown() const = 0;
  virtual int plotsHeight() const = 0;  ///< in pixels
};

/// The docks around the network and what is in them: the tables of the layers at the left, lesson
/// and equation at the right, the plots below. They are where and as large as the user made them,
/// as far as window and text leave room: in a compact window the tables are a page among the plots,
/// which fold away. A page that is best seen high makes the plots higher while it is in front.
class DockLayout : public QObject {
  Q_OBJECT

 public:
  /// What the docks are made of. They take it.
  struct Panels {
    QToolBar *stages;  ///< which is the window's, and hidden as a panel is
    QWidget *centre;   ///< what the docks are around
    LayersPanel *layers;
    LessonPanel *lesson;
    EquationView *equation;
    DataPanel *data;
    PredictPanel *predict;
    CostPlot *cost;
    LearningRatePanel *laboratory;
    GradientCheckPanel *gradientCheck;
    CoursePanel *sharpness;
    CoursePanel *norms;
  };

  /// Of the docks in a large window, in pixels; 0 as long as it isn't known. The plots are as high
  /// as their page wants where theirs is 0.
  struct Sizes {
    int layers = 0;
    int right = 0;
    int plots = 0;
  };

  /// The whole layout as it was when it was kept.
  struct Kept {
    QByteArray state;
    Sizes sizes;
    double scale;
    int plotsHeight;
    bool isCompact;
    bool layersWereShown;
    bool isFolded;
    Hidden hidden;
    QList<QDockWidget *> hiddenOpen;
    QPointer<QWidget> plotsPage;
    QPointer<QWidget> rightPage;
    QPointer<QWidget> pageBeside;
  };

  /// Adds the docks to the window.
  DockLayout(const Panels &panels, QMainWindow *window);

  QDockWidget *layersDock() const { return m_layersDock; }
  QDockWidget *lessonDock() const { return m_lessonDock; }
  TabbedDock *rightDock() const { return m_rightDock; }
  TabbedDock *bottomDock() const { return m_bottomDock; }
  QList<QDockWidget *> docks() const;  ///< in this order

  /// The dock that has the panel, or a tab for it.
  QDockWidget *dockOf(const QWidget *panel) const;

  bool isCompact() const { return m_compact; }
  const Hidden &hidden() const { return m_hidden; }

  void setTheme(const Theme &theme);

  /// Parts that are hidden are out of sight, with their docks where nothing else is in them. What
  /// the user had closed stays closed.
  void setHidden(const Hidden &hidden);

  /// Shows the panel in front of its dock; false, and nothing, where it is hidden or closed, or a
  /// lesson that there isn't.
  bool bring(QWidget *panel);

  /// Fits everything into the window, of a new size.
  void fit();

  /// The user's text has grown by so much: so does what the user has made of the docks.
  void fitToText(double factor);

  /// As they are at first.
  void reset();

  /// What the window's settings keep. Nothing before restore().
  QByteArray save() const;

  /// Once, when the window is first shown; with what save() gave, if anything.
  void restore(const QByteArray &saved);
  bool wasRestored() const { return m_wasShown; }

  Kept keep() const;

  /// As far as the window is compact again, or not, as it was then. Its text may have grown since.
  /// Pages are brought to the front by the first restoring of it alone.
  void restore(Kept &kept);

  /// All of it, as if the window was compact, or not, as it was then. fit() is to follow.
  void restoreAnyway(Kept &kept);

  /// Null: the user's.
  void setArrangement(DockArrangement *other);
  void arrange();
  void sizeLesson();

 public slots:
  /// The user may have changed the sizes.
  void noteSizes();

 signals:
  void compactChanged(bool compact);

  /// The panel, which is in sight, is going to be hidden.
  void aboutToHide(const QWidget *panel);

 private:
  void createDocks();
  void addDocks();
  int scaled(double size) const;
  bool isSmall() const;
  void setCompact(bool compact);
  QList<std::pair<QWidget *, Hideable>> parts() const;
  void hideDock(QDockWidget *dock, bool hidden);
  void showLesson();
  void noteAsked();
  void setLessonHeight(int height);
  int heightFor(const QWidget *page) const;
  int plotsHeight() const;
  void showPlotsPage(QWidget *page);
  void makeRoomForPlots();
  void showReadings();

  Panels m_panels;
  QMainWindow *m_window;
  QDockWidget *m_layersDock = nullptr;
  DockHeader *m_layersHeader = nullptr;
  QDockWidget *m_lessonDock = nullptr;
  DockHeader *m_lessonHeader = nullptr;
  TabbedDock *m_rightDock = nullptr;
  TabbedDock *m_bottomDock = nullptr;

  double m_scale = 1;
  Hidden m_hidden;
  QList<QDockWidget *> m_hiddenOpen;  // to be shown again with what is in them
  DockArrangement *m_other = nullptr;
  bool m_compact = false;
  std::optional<bool> m_takenAsSmall;  // the window, whatever its size
  bool m_isAsked = false;              // by Predict, which is in front
  int m_lessonHeight = 0;              // before that
  bool m_wasShown = false;
  Sizes m_sizes;
  bool m_layersWereShown = true;    // before the window was compact
  QWidget *m_pageBeside = nullptr;  // of the right dock, before the laboratory's came
  QWidget *m_plotsPage = nullptr;   // in front
  int m_plotsHeight = 0;            // before a page made them higher; else 0
};

}  // namespace chainrule

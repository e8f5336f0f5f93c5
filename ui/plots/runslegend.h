// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/curvepainter.h"
#include "theme.h"

#include <QList>
#include <QListWidget>
#include <QWidget>

namespace chainrule {

/// A run as the list beside the cost plot names it.
struct ListedRun {
  int id = 0;
  QString name;   ///< "this run, α = 10", "α = 1, 1,000 steps", or what the user called it
  QString cost;   ///< C of its last step
  QString given;  ///< the user's name alone, to be changed
  RunStyle style;
  int colour = 0;
  bool isPresent = false;
  bool isHidden = false;
  bool isStale = false;
  QString shortName{};  ///< where there is no room for the name; empty: none
  QString details{};    ///< its start and its course, in lines
  QString shortest{};   ///< where there is none for that, either; empty: none

  bool operator==(const ListedRun &) const = default;
};

/// The longest of the run's names that is no wider than that, or as much of the last as fits.
QString nameWithin(const ListedRun &run, const QFont &font, double width);

/// The list of runs beside the cost plot: the line each is drawn with, its name, its C. A menu on
/// each (right button, Enter, the menu key) names, colours, hides or deletes it or returns to it.
/// What is selected is a run: it stays selected where others come and go.
class RunsLegend : public QWidget {
  Q_OBJECT

 public:
  explicit RunsLegend(QWidget *parent);

  void setTheme(const Theme &theme);

  /// The present run first. `note` says what C is where it is not the whole dataset's.
  void setRuns(const QList<ListedRun> &runs, const QString &note);

  const QList<ListedRun> &runs() const { return m_runs; }
  QString costText() const { return m_runs.isEmpty() ? QString() : m_runs.front().cost; }
  QString note() const { return m_note; }
  QListWidget *list() const { return m_list; }

  /// The runs that are drawn, as many as there is room for, and how many others there are.
  void paint(QPainter &painter) const;

  /// The menu of a row, shown at a place on the screen.
  void showMenu(int row, QPoint place);

 signals:
  void returnRequested(int id);
  void nameGiven(int id, const QString &name);
  void colourChosen(int id, int colour);
  void hidingRequested(int id, bool hidden);
  void removalRequested(int id);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  QRect rowsArea() const;
  void paintFrame(QPainter &painter) const;
  void askForName(const ListedRun &run);
  void select(int id, int rowBefore);
  void describe();

  Theme m_theme;
  QListWidget *m_list;
  QList<ListedRun> m_runs;
  QString m_note;
};

}  // namespace chainrule

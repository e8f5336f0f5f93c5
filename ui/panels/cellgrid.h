// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/gridgeometry.h"
#include "session/wholequantity.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPointer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace chainrule {

class AnswerField;
class Answers;
class CellEditor;
class Focus;

/// A number in a grid: what it is, and how it stands.
struct GridCell {
  Entry entry;
  int sample = 0;  ///< the 0-based row of the dataset it belongs to, where it belongs to one
  double value = 0;
  bool isKnown = false;
  bool isStale = false;
  bool isEditable = false;  ///< an input, a target or a parameter
};

/// A painted table of numbers that scrolls inside when it is larger than its place: the common
/// behaviour of the layers' columns, heat maps and the data table. A cell can be pointed at,
/// selected, walked to with the arrow keys, copied with all its digits, and, while training is
/// paused, edited where it is an input, a target or a parameter: by a double click, F2, or by
/// typing a digit or a decimal sign. Tab moves no selection: it brings a ring to the cursor's cell,
/// and there Enter selects, and edits what is selected. A cell that is asked for is answered in the
/// same ways. Which cells there are and how they look is the subclass's.
class CellGrid : public QAbstractScrollArea {
  Q_OBJECT

 public:
  CellGrid(Focus *focus, QWidget *parent);
  ~CellGrid() override;

  void setTheme(const Theme &theme);
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate);

  const GridGeometry &geometryOfCells() const { return m_geometry; }
  int rows() const { return m_geometry.rows; }
  int columns() const { return m_geometry.columns; }

  /// The place must exist.
  virtual GridCell cellAt(GridPlace place) const = 0;
  /// What the cell shows: a number, or `·` where it isn't computed.
  virtual QString textAt(GridPlace place) const = 0;
  /// "W²₂₃, weight of layer 2 from neuron 3 to neuron 2".
  virtual QString nameAt(GridPlace place) const;
  /// Of a cell that shows `·`: "not computed yet", or why there is nothing to compute.
  virtual QString whyUnknown(GridPlace place) const;
  /// What a screen reader calls a row, and a column.
  virtual QString rowName(int row) const;
  virtual QString columnName(int column) const;
  /// What a tooltip says over the head of a column; empty for none.
  virtual QString headHint(int column) const;

  /// Where a cell is, in the viewport's coordinates; outside of it when scrolled away.
  QRectF cellRectangle(GridPlace place) const;

  /// The cells that are not scrolled away.
  GridRange visibleCells() const;

  GridPlace cursor() const { return m_cursor; }
  /// Moves the cell cursor, scrolls there and selects the cell.
  void setCursor(GridPlace place);

  bool canEdit(GridPlace place) const;
  /// Opens the editor on a cell that canEdit(), with `text` in place of its digits where given.
  void edit(GridPlace place, const QString &text = {});
  bool isEditing() const { return !m_editor.isNull(); }
  /// Gives up what is being typed.
  void closeEditor();

  /// Where numbers are asked for; null: nowhere.
  void setAnswers(Answers *answers);
  /// The answer that is asked for in a cell.
  std::optional<int> answerAt(GridPlace place) const;
  /// "prediction of δ¹₁, wrong: 0.25", and what was found.
  QString answerWords(int answer) const;
  bool isAnswering() const { return !m_answerField.isNull(); }

  void copy(GridPlace place) const;

 signals:
  void editRequested(const chainrule::Edit &edit);
  /// The cursor was moved to a cell, given in this widget's coordinates.
  void cursorMoved(const QRect &cell);

 protected:
  const Theme &theme() const { return m_theme; }
  const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
  bool isOutOfDate() const { return m_outOfDate; }
  const Focus *focus() const { return m_focus; }

  /// Cells, head and labels were measured anew.
  void setGeometryOfCells(const GridGeometry &geometry);

  /// The theme has changed: fonts and widths are to be made anew. There may be no snapshot yet.
  virtual void themeChanged() {}
  /// A new snapshot is there. Returns whether more has changed than the values of cells, so that
  /// everything has to be painted.
  virtual bool snapshotChanged() = 0;
  /// The entry that pointing at the cell hovers or selects; empty where it is of another sample
  /// than the one shown.
  virtual std::optional<Entry> focusEntry(GridPlace place) const;
  /// The user chose the cell, by a click or by moving the cursor.
  virtual void chosen(GridPlace place);
  /// The cell that shows exactly this entry; invalid where none does.
  virtual GridPlace placeOf(const Entry &entry) const = 0;
  /// What has to be painted anew when the entry is no longer, or has become, hovered or selected;
  /// in the viewport's coordinates.
  virtual QRectF highlightOf(const Entry &entry) const = 0;

  /// The whole quantity that pointing at the head of a column hovers.
  virtual std::optional<WholeQuantity> wholeOfColumn(int) const { return std::nullopt; }

  virtual void paintRowGround(QPainter &, int, const QRectF &) const {}
  virtual void paintCell(QPainter &painter, GridPlace place, const QRectF &rectangle) const = 0;
  virtual void paintLabel(QPainter &, int, const QRectF &) const {}
  virtual void paintHead(QPainter &, int, const QRectF &) const {}
  /// Over everything: frames that reach into neighbouring cells.
  virtual void paintFrames(QPainter &) const {}
  virtual QColor ground() const { return m_theme.card; }

  /// Scrolls a row into view; where the keyboard isn't walking here, the cursor goes along.
  void revealRow(int row);

  /// Where row `row` is, labels and all, across the viewport.
  QRectF rowRectangle(int row) const;

  /// This widget is larger or smaller. Not resizeEvent(), which is of the viewport and comes while
  /// Qt lays out scroll bars: a bar that is no longer needed then would stay.
  virtual void sizeChanged();

  bool event(QEvent *event) override;
  bool viewportEvent(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void scrollContentsBy(int dx, int dy) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *) override {}  // taken, as the press was
  void mouseDoubleClickEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;

 private:
  QPointF origin() const;  // of the first cell, in the viewport
  GridPlace placeAtPoint(QPointF point) const;
  void updateScrollBars();
  void updateHighlight(const std::optional<Entry> &entry);
  void updateHighlight(const std::optional<WholeQuantity> &whole);
  void followHover();
  void followSelection();
  void placeCursor(GridPlace place);
  void moveCursor(int rows, int columns);
  bool isChosen(GridPlace place) const;
  QRectF cursorRing() const;
  void ensureVisible(GridPlace place);
  void updateCursorCell();
  bool usesKey(const QKeyEvent &event) const;
  bool typesNumber(const QKeyEvent &event) const;
  void openAnswer(GridPlace place, const QString &text);
  void closeAnswer();
  void goOn(int answer);
  void paintAnswers(QPainter &painter, const GridRange &range) const;
  void paintAnswer(QPainter &painter, const QRectF &cell, int answer, bool isNumberNeeded) const;
  void updateAnswer(int answer);
  QRect editorArea(GridPlace place, int width, int height) const;
  QString toolTipAt(QPointF point) const;
  QString tableText() const;

  /// A state that a number which is being typed was meant for.
  struct Moment {
    int run = 0;
    std::int64_t step = 0;
    std::uint64_t seed = 0;

    bool operator==(const Moment &) const = default;
  };
  static Moment momentOf(const Snapshot &snapshot);

  Focus *m_focus;
  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_outOfDate = false;
  GridGeometry m_geometry;
  GridPlace m_cursor;
  bool m_showsCursor = false;  // while the keyboard is used
  std::optional<Entry> m_hovered;
  std::optional<WholeQuantity> m_hoveredWhole;
  std::optional<Entry> m_selected;
  QPointer<CellEditor> m_editor;
  std::optional<Moment> m_editorMoment;  // empty: opened while a newer state was on its way
  std::vector<GridCell> m_shown;         // visible cells before a new snapshot
  QPointer<Answers> m_answers;
  QPointer<AnswerField> m_answerField;
};

}  // namespace chainrule

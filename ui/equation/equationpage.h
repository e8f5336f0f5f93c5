// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "equation/equationcontent.h"
#include "equation/equationcopy.h"
#include "equation/pageleaves.h"
#include "equation/remarkbox.h"
#include "equation/sectionbox.h"
#include "theme.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace chainrule {

class StepSummary;

/// The equation with its heading and shapes; where its numbers come from, and that in words; what
/// whole steps do; the legend of its symbols. As high as they need at the width given. Its symbols
/// and numbers can be pointed at and chosen, by keyboard too: Tab and clicks come here, arrows,
/// Home and End walk, Enter chooses. Escape leads back from a number of another stage; else it
/// gives the keyboard back to the window.
class EquationPage : public QWidget {
  Q_OBJECT

 public:
  explicit EquationPage(QWidget *parent = nullptr);

  /// While one lives, what is set is not given its place yet; then all of it is, at once.
  class Change {
   public:
    explicit Change(EquationPage *page) : m_page(page) { ++m_page->m_changes; }
    ~Change();
    Q_DISABLE_COPY_MOVE(Change)

   private:
    EquationPage *m_page;
  };

  void setTheme(const Theme &theme);
  /// For a small window: everything smaller and closer, and the number only where no terms that
  /// come to it stand below.
  void setCompact(bool compact);

  void setContent(EquationContent content);

  /// One number of the stage and its entry, or none. Muted when `stale`.
  void setValue(const std::optional<Entry> &entry, double value, bool stale);

  /// Where the number comes from; muted when `stale`.
  void setSections(std::vector<Section> sections, bool stale);

  /// Mutes the number and where it comes from, or no longer.
  void setStale(bool stale);

  /// What is so about these numbers, in a sentence or two; may be empty.
  void setRemark(const QString &remark);

  /// Shows what one step does and did in place of the sections, or no longer.
  void showSummary(const std::shared_ptr<const Snapshot> &snapshot, bool outOfDate);
  void hideSummary();

  /// Scrolls matrices that are shown in part so that the entry's row and column are.
  void reveal(const Entry &entry);
  void revealSample(int place);  ///< where several stand side by side
  const MatrixWindow &matrixWindow() const { return m_window; }

  /// What is hovered anywhere in the window, lit wherever it stands, and what is selected.
  void setPointedAt(const PointedAt &hovered, const std::optional<Entry> &selected);

  const std::vector<Section> &sections() const { return m_sections; }

  const QString &remark() const { return m_remark; }
  const StepSummary *summary() const { return m_summary; }

  const PageLeaves &leaves() const { return m_leaves; }

  /// Where an entry stands, in the page's coordinates.
  std::vector<QRectF> placesOf(const Entry &entry) const { return m_leaves.placesOf(entry); }

  /// The leaf the keyboard has walked to; empty while the keyboard is elsewhere.
  std::optional<std::size_t> cursor() const;
  void walkTo(std::size_t leaf);

  /// What is to be copied: the equation or the section at a place or, without one, that with the
  /// keyboard; else all of them.
  std::vector<Section> partsToCopy(const std::optional<QPointF> &place = std::nullopt) const;

  EquationLook look() const;

  /// Every formula in the order they stand on the page, as leaves() counts them, and what it is
  /// about.
  struct Spoken {
    Formula formula;
    QString about;
  };
  std::vector<Spoken> formulas() const;

  const std::optional<Entry> &selected() const { return m_selected; }

  /// What is set next is of another stage: the keyboard goes to the first leaf that means what the
  /// leaf it was moved to did, or to the first of all.
  void startOver() { m_startsOver = true; }

  /// Hovers the leaf the keyboard is on, or that under the pointer if that was used last, where
  /// another arrangement has moved it to another leaf.
  void followCursor();
  void followPointer();

  const EquationContent &content() const { return m_content; }
  const std::vector<FormulaBox> &lines() const { return m_lines; }

  /// What a leaf stands for in words, and its value with all digits.
  QString toolTipOf(std::size_t leaf) const;

  /// "δ¹₃ = −0.004446", or empty.
  const QString &valueText() const { return m_valueText; }
  bool isValueStale() const { return m_stale; }
  QRectF valueRectangle() const;

 signals:
  /// The keys that copy were pressed.
  void copyAsked();
  /// The pointer or the keyboard is on a leaf, or has left it.
  void leafHovered(const std::optional<chainrule::FormulaLeaf> &leaf);
  /// A number or symbol of one entry was chosen, or nothing.
  void entryChosen(const std::optional<chainrule::Entry> &entry);
  /// The keyboard has walked to a place that should be seen.
  void cursorMoved(const QRect &place);
  /// Everything on the page has been given its place anew.
  void arranged();

 protected:
  bool event(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void moveEvent(QMoveEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void leaveEvent(QEvent *event) override;

 private:
  struct LegendRow {
    FormulaBox symbol;
    QString words;
    QRectF rectangle;
  };

  double margin() const;  // at the sides
  void arrange();
  double arrangeLegend(double top);
  void layOutValue();
  double arrangeSections(double top);
  double arrangeSummary(double top);
  double arrangeRemark(double top);
  void collectLeaves();
  QPointF placeOfLine(std::size_t k) const;
  QPointF placeOfSymbol(const LegendRow &line) const;
  void setPointed(const std::optional<FormulaLeaf> &leaf);
  bool walkBeyondWindow(Qt::Key key);
  void updateLit();
  void updateCursor();
  void standOn(std::size_t leaf);
  void paintPlates(QPainter &painter) const;
  void paintLegend(QPainter &painter) const;

  Theme m_theme;
  bool m_compact = false;
  int m_changes = 0;  // being made
  bool m_isArranged = false;
  EquationContent m_content;
  std::vector<FormulaBox> m_lines;
  std::vector<double> m_baselines;
  std::optional<FormulaBox> m_shapes;
  QPointF m_shapesBaseline;
  QRectF m_wordsRectangle;
  double m_rule = 0;  // below the equation
  double m_legendBaseline = 0;
  double m_legendColumn = 0;
  std::vector<LegendRow> m_legend;

  std::optional<Entry> m_entry;
  double m_value = 0;
  bool m_stale = false;
  QString m_valueText;
  Formula m_valueFormula;
  std::optional<FormulaBox> m_valueBox;
  QPointF m_valueBaseline;
  std::vector<Section> m_sections;
  bool m_sectionsStale = false;
  struct PlacedSection {
    SectionBox box;
    QPointF topLeft;
  };
  std::vector<PlacedSection> m_sectionBoxes;
  QString m_remark;
  std::optional<RemarkBox> m_remarkBox;
  double m_remarkTop = 0;
  StepSummary *m_summary = nullptr;
  MatrixWindow m_window;
  PageLeaves m_leaves;
  PointedAt m_hovered;
  std::optional<Entry> m_selected;
  std::optional<FormulaLeaf> m_pointed;  // what this page hovers
  std::optional<FormulaLeaf> m_wanted;   // what the keyboard was moved to
  std::optional<PageLeaf> m_walked;      // that, or what it gave way to in another stage
  std::optional<std::size_t> m_cursor;   // where that is now
  bool m_startsOver = false;             // with the leaves of the next arrangement
  std::optional<QPointF> m_pointer;      // on the screen; empty where the keyboard points
  bool m_isWalking = false;              // the keyboard is here, or in a menu opened from here
  bool m_pressed = false;
};

}  // namespace chainrule

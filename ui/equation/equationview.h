// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/equationcontent.h"
#include "equation/equationcopy.h"
#include "equation/formulaleaf.h"
#include "explain/stepnumbers.h"
#include "refreshlimit.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QScrollArea>
#include <QWidget>

#include <memory>
#include <optional>

namespace chainrule {

class EquationFoot;
class EquationPage;
class Focus;
class SlipNote;

/// What the current stage computes: the equation, its shapes, the number it gave for what the user
/// points at, where that comes from and what is so about it in words, what every symbol means.
/// Between steps: the update's rules, and what one step does and did, while training runs brought
/// up to date at most ten times a second.
class EquationView : public QWidget {
  Q_OBJECT

 public:
  explicit EquationView(Focus *focus, QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// For a small window.
  void setCompact(bool compact);

  /// `outOfDate`: the number and its terms are drawn stale. All that changes with a snapshot that
  /// is shown already.
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  const EquationPage *page() const { return m_page; }
  const EquationFoot *foot() const { return m_foot; }
  SlipNote *slipNote() const { return m_slip; }

  /// Gives the equation the keyboard.
  void takeKeyboard();

  /// Copies the equation or section the keyboard is in, or all of them.
  void copy(EquationFormat format);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;

 private:
  enum class Change { Numbers, Hovered, Selected };

  struct Explained {
    Stage stage;
    Entry entry;

    bool operator==(const Explained &) const = default;
  };

  void showSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate);
  void showPointedAt(Change change);
  void showValue();
  void showExplanation(Change change);
  void showSlip(const std::optional<Stage> &stage);
  void showSummary();
  void showContent();
  void refreshSummary();
  void ask();
  std::optional<Stage> shownStage() const;
  bool isStale() const;
  Entry entryToExplain(const Stage &stage, Change change);
  void hover(const std::optional<FormulaLeaf> &leaf);
  void copyParts(const std::vector<Section> &parts, EquationFormat format,
                 const EquationLook &look);

  Focus *m_focus;
  QScrollArea *m_scrollArea;
  EquationPage *m_page;
  SlipNote *m_slip;
  EquationFoot *m_foot;
  std::shared_ptr<const Snapshot> m_snapshot;
  std::optional<StepNumbers> m_numbers;  // of the snapshot
  bool m_outOfDate = false;
  std::optional<EquationKey> m_key;
  std::optional<Stage> m_asked;  // whose number is selected, where it is not the current one
  std::optional<Explained> m_explained;  // what the page takes term by term
  std::optional<Entry> m_chosen;  // the last entry of such for which a selection was the reason
  bool m_chooses = false;         // whether a selection is being made here
  bool m_hovers = false;          // whether what is hovered is this view's own number
  bool m_summaryWasRunning = false;
  RefreshLimit m_summaryRefreshes{100, [this] { showSummary(); }};
};

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refreshlimit.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QLabel>
#include <QScrollArea>

#include <memory>
#include <vector>

namespace chainrule {

class DatasetTable;
class Focus;
class StepSummary;

/// The Data tab: the rows with what the network makes of them, what one step does, and that in
/// words. While training runs it is brought up to date at most ten times a second.
class DataPanel : public QScrollArea {
  Q_OBJECT

 public:
  explicit DataPanel(Focus *focus, QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  DatasetTable *table() const { return m_table; }
  StepSummary *summary() const { return m_summary; }
  QString sizeText() const { return m_size->text(); }
  QString caption() const { return m_caption->text(); }
  QString words() const { return m_shownWords; }

 signals:
  void sampleChosen(int row);
  void editRequested(const chainrule::Edit &edit);

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  void refresh();
  void showWords(const QString &words);
  void fitTable();
  QString captionOf(const Snapshot &snapshot) const;

  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;  // the newest, shown at the next refresh
  bool m_outOfDate = false;
  bool m_shownWasRunning = false;
  RefreshLimit m_refreshes{100, [this] { refresh(); }};  // ten times a second while running

  QWidget *m_content;
  QLabel *m_title;
  QLabel *m_size;
  DatasetTable *m_table;
  QLabel *m_caption;
  QLabel *m_stepTitle;
  StepSummary *m_summary;
  QLabel *m_wordsTitle;
  QLabel *m_words;
  QString m_shownWords;
  std::vector<QWidget *> m_lines;
};

}  // namespace chainrule

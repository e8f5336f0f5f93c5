// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory/laboratorytask.h"
#include "theme.h"

#include <QPushButton>
#include <QWidget>

#include <cstddef>
#include <memory>
#include <optional>

namespace chainrule {

/// Beside the map: the scale of its colours, how the runs end, what to do with the chosen one, and
/// what the lines of the profile are. Where it is low, the last are left out.
class RateLegend : public QWidget {
  Q_OBJECT

 public:
  explicit RateLegend(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// With the run of it that is chosen, see setChosen().
  void setAnswer(std::shared_ptr<const LaboratoryAnswer> answer, std::optional<std::size_t> chosen);
  void setStale(bool stale);

  /// The run that the buttons are about, by its place in the map.
  void setChosen(std::optional<std::size_t> run);

  QPushButton *runButton() const { return m_run; }
  QPushButton *useButton() const { return m_use; }
  QPushButton *choicesButton() const { return m_choices; }

  /// What the rows say, "best after 600 steps" and "α = 58.00".
  QList<QPair<QString, QString>> rows() const;

  /// All but the buttons, in their place what follows them.
  void paint(QPainter &painter) const;

  QSize sizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  bool hasMap() const { return m_answer && m_answer->study; }
  void paintWords(QPainter &painter, double linesTop) const;
  void paintScale(QPainter &painter, const QRectF &area) const;
  void paintLines(QPainter &painter, QPointF place) const;
  void layOut();

  Theme m_theme;
  std::shared_ptr<const LaboratoryAnswer> m_answer;
  std::optional<std::size_t> m_chosen;
  bool m_stale = false;
  QPushButton *m_run;
  QPushButton *m_use;
  QPushButton *m_choices;
};

}  // namespace chainrule

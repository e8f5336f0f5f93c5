// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "training/snapshot.h"

#include <QScrollArea>

#include <memory>
#include <vector>

namespace chainrule {

class Answers;
class Card;
class CellGrid;
class Focus;
class InputCard;
class LayerCard;

/// The Layers dock: a card with the input and the target of the shown row, then one for each layer
/// with everything that is computed and learned there. Parameters, inputs and targets can be
/// edited while training is paused.
class LayersPanel : public QScrollArea {
  Q_OBJECT

 public:
  explicit LayersPanel(Focus *focus, QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  /// Once, before the first snapshot: where numbers are asked for.
  void setAnswers(Answers *answers);

  /// Of several rows, which one z, a and δ belong to and what ∂C is the mean of: "row 4; ∂C: mean
  /// of 8". Empty where the dataset has one row.
  QString note() const { return m_note; }

  /// Gives the keyboard to the table of the layer whose numbers are being computed, else the first.
  void takeKeyboard();

  InputCard *inputCard() const { return m_inputCard; }
  /// Of layer 1 … L.
  LayerCard *card(int layer) const { return m_cards[static_cast<std::size_t>(layer - 1)]; }

 signals:
  void editRequested(const chainrule::Edit &edit);
  void noteChanged(const QString &note);

 protected:
  bool event(QEvent *event) override;

 private:
  void makeCards();
  void connectGrid(CellGrid *grid);
  void layOutCards();
  void layOutSoon();
  void markActiveLayer();
  void revealSelection();
  void reveal(const QRect &rectangle);

  Focus *m_focus;
  Answers *m_answers = nullptr;
  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_outOfDate = false;
  QWidget *m_content;
  InputCard *m_inputCard;
  std::vector<LayerCard *> m_cards;
  int m_activeLayer = 0;
  bool m_isLayoutPending = false;
  QString m_note;
};

}  // namespace chainrule

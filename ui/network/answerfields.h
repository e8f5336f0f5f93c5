// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/answerfield.h"
#include "network/neuronpainter.h"

#include <QList>
#include <QObject>
#include <QRectF>
#include <QWidget>

#include <optional>

namespace chainrule {

class Answers;
class Focus;

/// The fields of a network view in which answers are typed: under a neuron, left of its bias, on
/// an edge, under the cost. Entries whose neuron or edge is not drawn have none.
class AnswerFields : public QObject {
  Q_OBJECT

 public:
  AnswerFields(Answers *answers, Focus *focus, QWidget *view);

  /// Puts them where they belong in the scene; hidden where that is out of sight.
  void place(const NetworkScene &scene);

  /// Gives the keyboard to the field at a stop of the keyboard's walk (see walkStops()), with
  /// `text` in place of its own where given. False where there is none.
  bool open(const Entry &stop, const QString &text = {});

  /// Null where the answer has none, or it is out of sight.
  AnswerField *field(int answer) const;

  /// Those in sight.
  QList<AnswerField *> shownFields() const;

  bool haveKeyboard() const;

 signals:
  void rebuilt();
  /// The keyboard goes back to the view, at this stop, or where a pointer led to the field to the
  /// window.
  void left(const std::optional<chainrule::Entry> &stop);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void rebuild();
  void goOn(int answer);
  void move(int answer, int by);
  void leave(int answer);

  Answers *m_answers;
  Focus *m_focus;
  QWidget *m_view;
  QList<AnswerField *> m_fields;
  bool m_isByPointer = false;
};

/// The neuron, edge or cost at which an entry is asked for, as a stop of the keyboard's walk.
Entry stopOf(const Entry &entry);

}  // namespace chainrule

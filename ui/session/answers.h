// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace chainrule {

/// The entries that are asked for now, and what has been typed for each: one and the same wherever
/// it is typed and shown, in a panel, at a neuron or an edge, in a cell. Who asks grades; the views
/// know nothing of one another. The numbers themselves stand nowhere in it, unless they were shown.
class Answers : public QObject {
  Q_OBJECT

 public:
  enum class State { Open, Right, Wrong, Shown };

  struct Answer {
    Entry entry;
    QString text{};   ///< as typed, or the number once it was shown
    QString words{};  ///< what was found of it, in a few words
    State state = State::Open;
    QString note{};  ///< what is asked of it besides, in a few words

    bool isDone() const { return state == State::Right || state == State::Shown; }
  };

  explicit Answers(QObject *parent = nullptr) : QObject(parent) {}

  int count() const { return static_cast<int>(m_answers.size()); }
  const Answer &at(int answer) const { return m_answers[answer]; }
  std::optional<int> find(const Entry &entry) const;

  /// The one the keyboard is at, or was last; 0 at first.
  int current() const { return m_current; }
  void setCurrent(int answer);

  /// The next one after it that isn't done, round the end; −1: none.
  int nextOpen(int after) const;

  /// "prediction of δ¹₁, wrong: 0.25".
  QString spokenName(int answer) const;

  /// What is asked for from now on.
  void ask(QList<Answer> answers);
  void set(int answer, const QString &text, State state, const QString &words);

  void setNote(int answer, const QString &note);

  /// Typed, not graded yet.
  void type(int answer, const QString &text);

  /// Has it graded, unless it is done or empty; at() says what was found.
  void check(int answer);

  /// Gives the keyboard to where answers are asked for, at this one, or where −1 when all are done.
  void passOn(int answer) { emit passedOn(answer); }

 signals:
  void asked();  ///< others than before
  void changed(int answer);
  void currentChanged();
  void checkRequested(int answer);
  void passedOn(int answer);

 private:
  QList<Answer> m_answers;
  int m_current = 0;
};

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "predict/prediction.h"
#include "session/answers.h"
#include "theme.h"

#include <QComboBox>
#include <QLabel>
#include <QList>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace chainrule {

class AnswerRow;
class FormulaLabel;
class MistakeLinesView;
class MistakePicture;

/// Asks for the numbers of the stage that comes next, before it is revealed: they are typed, and a
/// wrong one is told what it betrays. Asks while it is in sight and the session stands at a stage.
/// What is typed is in the Answers, wherever it is typed; the panel grades it.
class PredictPanel : public QWidget {
  Q_OBJECT

 public:
  explicit PredictPanel(Answers *answers, QWidget *parent = nullptr);
  ~PredictPanel() override;

  void setTheme(const Theme &theme);
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  /// The stage asked for, counted from 1; 0 while none is.
  int askedStage() const;

  const Prediction *prediction() const { return m_prediction.get(); }

  /// An entry that is asked for before all others of its stage, whenever that comes.
  void askFirst(const std::optional<Entry> &entry);
  const std::optional<Entry> &askedFirst() const { return m_first; }

  /// Everything that was asked and answered since the window was opened.
  std::vector<PredictedStage> record() const;

  int digits() const;
  void setDigits(int digits);

  QList<AnswerRow *> rows() const { return m_rows; }
  QPushButton *reportButton() const { return m_report; }
  QPushButton *checkButton() const { return m_check; }
  QPushButton *hintButton() const { return m_hint; }
  QPushButton *showButton() const { return m_show; }

  /// What is said of the answer the keyboard is at, or was last.
  QString words() const { return m_words->text(); }

  /// "3 of 4 right, 5 tries", of everything asked since the window was opened.
  QString score() const { return m_score->text(); }

  /// Gives the first open question the keyboard.
  void takeKeyboard();

  /// Begins an answer with what was typed outside any field: of the question the keyboard was at
  /// last, or where that is done of the next that isn't.
  void beginAnswer(const QString &text);

 signals:
  /// The step is to stand before its first stage, so that it can be asked for.
  void beginRequested();
  void nextStageRequested();
  void reportRequested();
  /// askedStage() has changed.
  void askedChanged();
  /// A question was answered with a number: see prediction().
  void answered();
  /// The keyboard goes back to the window.
  void left();

 protected:
  void showEvent(QShowEvent *event) override;
  void hideEvent(QHideEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  /// Which stage of which numbers is asked for.
  struct Key {
    std::uint64_t generation = 0;
    int run = 0;
    Position position;
    int sample = 0;
    double learningRate = 0;
    Schedule schedule;
    Hidden hidden;
    bool operator==(const Key &) const = default;
  };

  QWidget *makePage();
  QWidget *makeFoot();
  void ask(bool anew = false);
  void forget();
  bool putFirst();
  QList<Answers::Answer> answersNow(bool sameQuestions);
  void keepTyped(Answers::Answer &answer) const;
  void setNotes();
  int digitsOf(int row) const;
  QString shownNumber(int row);
  void makeRows();
  void check(int row);
  void goOn(int row);
  void pressed();
  void giveHint();
  void showAnswer();
  void goTo(int row);
  void bringIntoSight(QWidget *part);
  void refresh();
  void showScore();
  void showHints(std::size_t place);
  void showGiven(std::size_t place);
  void sayNothingIsAsked();

  Answers *m_answers;
  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_outOfDate = false;
  std::optional<Key> m_key;
  std::unique_ptr<Prediction> m_prediction;
  QList<Answers::Answer> m_typed;  // of its questions, while another tab is in front
  QList<AnswerRow *> m_rows;
  std::optional<Entry> m_first;
  int m_asked = 0;                       // askedStage() as it was told
  std::vector<PredictedStage> m_record;  // of the stages before

  QScrollArea *m_area;
  QLabel *m_title;
  QLabel *m_place;
  FormulaLabel *m_equation;
  QLabel *m_given;
  QLabel *m_instruction;
  QComboBox *m_digits;
  QWidget *m_questions;
  QVBoxLayout *m_column = nullptr;  // of the rows
  QLabel *m_heading;
  MistakePicture *m_picture;
  MistakeLinesView *m_lines;
  QLabel *m_words;
  QWidget *m_hintLines;
  QLabel *m_score;
  QPushButton *m_report;
  QPushButton *m_hint;
  QPushButton *m_show;
  QPushButton *m_check;
};

}  // namespace chainrule

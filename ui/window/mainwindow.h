// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/exercise.h"
#include "session/answers.h"
#include "session/document.h"
#include "session/focus.h"
#include "session/recovery.h"
#include "session/trainingcontroller.h"
#include "theme.h"

#include <QLabel>
#include <QMainWindow>

namespace chainrule {

enum class EquationFormat;
enum class LessonTab;
struct ExportOffer;
struct PlotRecord;

class AutoPlay;
class CostPlot;
class CoursePanel;
class DataPanel;
class DockLayout;
class EquationView;
class GradientCheckPanel;
class KeyboardCommands;
class LayersPanel;
class LearningRatePanel;
class LessonGuide;
class LessonPanel;
class MessageBar;
class NetworkView;
class PredictPanel;
class Presentation;
class StageRibbon;
class TransportBar;
class WindowHelp;
class WindowMenus;

/// The window: the network in the middle, ribbon above, docks around, transport below. It owns the
/// session's controller and connects every part to it; it computes and paints nothing itself.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  /// Which theme to use: the platform's as it was at start-up, or always the same.
  enum class ThemeChoice { Platform, Light, Dark };

  /// With `remembers`, layout, theme and recent files are kept in the user's settings, and so is
  /// unsaved work, for recovery; without, the window looks the same at every start (for pictures
  /// and tests).
  explicit MainWindow(bool remembers, QWidget *parent = nullptr);
  ~MainWindow() override;

  TrainingController *controller() { return &m_controller; }
  Document *document() { return &m_document; }
  Recovery *recovery() { return m_recovery.get(); }  ///< null where the window doesn't remember
  Focus *focus() { return &m_focus; }
  WindowHelp *help() { return m_help; }
  const Answers *answers() const { return &m_answers; }
  const Theme &theme() const { return m_theme; }
  ThemeChoice themeChoice() const { return m_themeChoice; }

  /// Whether changes are shown without motion: by choice, at first as the platform says. A window
  /// that does not remember never moves.
  bool reducesMotion() const { return m_reducesMotion; }

  /// The sizes of text that are offered, in per cent; and the present one.
  static const QList<int> &textSizes();
  int textSize() const { return m_textSize; }

  bool isPresenting() const;
  AutoPlay *autoPlay() const { return m_autoPlay; }

  /// A path, lesson:NAME or exercise:SEED:NUMBER. Asks first whether changes are to be saved. A
  /// window that would stay empty, since the first file is bad or its import was cancelled, opens
  /// the built-in example.
  void open(const QString &name);

  /// The built-in example, without its lesson, as what there is when nothing was chosen.
  void openExample();

  /// Whether the script of a session that is opened is followed as a lesson. At first it is where
  /// the window remembers.
  void setFollowsLessons(bool follows) { m_followsLessons = follows; }

 public slots:
  void chooseFileToOpen();
  void save();
  void saveAs();
  void importTable();

  /// Offers an exercise to open, or a sheet of several; after one of a seed its next one.
  void newExercise();

  /// Offers to export what is shown, or the plot of the tab in front; while an edit is on its way,
  /// once it is there.
  void exportShown();
  void exportPlot();

  /// Shows the numbers of the plot of the tab in front as a table.
  void showPlotTable();

  void setThemeChoice(chainrule::MainWindow::ThemeChoice choice);
  void toggleDark();
  void setReducedMotion(bool reduced);
  void setTextSize(int percent);   ///< 80 … 200
  void changeTextSize(int steps);  ///< 1 to the next larger of textSizes(), −1 to the next smaller

  /// Keeps a language, or the system's where the code is empty, for the program's next start.
  void chooseLanguage(const QString &code);
  void resetLayout();
  void toggleFullScreen();  ///< ends presenting instead, where that is what fills the screen
  void chooseWhatIsShown();
  void setPresenting(bool presenting);
  void togglePresenting();
  void goToEquation();       ///< gives it the keyboard
  void goToCost();           ///< gives the cost plot the keyboard
  void goToLearningRate();   ///< shows the tab and gives its map the keyboard
  void goToGradientCheck();  ///< shows the tab and gives its table the keyboard
  void predict();            ///< asks for what is selected, else for the stage that comes next
  void savePredictions();    ///< offers to export what was predicted so far
  void goToLesson();         ///< gives the step of the lesson the keyboard
  void copyEquation(chainrule::EquationFormat format);

  /// Asks for an α, and runs from the same start with it as far as the present run has got.
  void restartWithLearningRate();

  /// Asks for the schedule of α from the next step on.
  void changeSchedule();

  /// Moves the transport's speed by so many of its stops.
  void changeSpeed(int stops);

 protected:
  void closeEvent(QCloseEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dropEvent(QDropEvent *event) override;
  bool event(QEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;

 private:
  void createParts();
  void connectParts();
  void connectDocument();
  void setTheme(const Theme &theme);
  void restyle();
  void showSnapshot();
  void showTitle();
  void showError(const QString &message);

  /// Calls `proceed` once what is open may be replaced: at once, or after the user has saved it or
  /// given it up.
  void whenReplaceable(std::function<void()> proceed);
  QString nameOfSession() const;
  QString nameOfExport() const;
  void importFrom(const QString &file);
  void askAboutChangedFile(const QString &file);
  void openExampleIfEmpty();
  void connectLaboratory();
  void connectPredict();
  void connectPanels();
  bool refusesHidden(Hideable part);
  bool goTo(QWidget *panel);
  void goToLayers();
  QWidget *panelOf(LessonTab tab) const;
  void leavePredict();
  void showLessonTab(LessonTab tab);
  void connectPresenting();
  void showAutoPlay();
  void hideWhatIsAsked();
  void beginPredicting(const std::optional<Entry> &entry = {});
  bool isAskedFor() const;
  bool typesAnswer(const QKeyEvent &event);
  bool refusesWhilePredicting();
  void markLearningRates();
  void createRecovery();
  void offerRecovery();
  void openExportIfWanted();
  void openExport(ExportOffer offer);
  void connectPlotMenus();
  std::optional<PlotRecord> plotInFront();
  void restoreSettings();
  void storeSettings() const;

  bool m_remembers;
  Theme m_theme;
  ThemeChoice m_themeChoice = ThemeChoice::Platform;
  bool m_platformIsDark = false;
  int m_textSize = 100;
  bool m_reducesMotion = true;
  bool m_closing = false;
  bool m_keepsMessage = false;  // when the next session is opened
  bool m_recoveryWasOffered = false;
  bool m_followsLessons = false;
  bool m_followsNext = false;  // that of the session being opened
  std::function<void()> m_afterSaving;
  std::function<void()> m_wantedExport;
  std::optional<ExerciseChoice> m_nextExercise;
  std::shared_ptr<const Run> m_runGivenUp;  // the last one that was told

  TrainingController m_controller;
  Document m_document;
  std::unique_ptr<Recovery> m_recovery;
  Focus m_focus;
  Answers m_answers;

  WindowMenus *m_menus = nullptr;
  KeyboardCommands *m_keys = nullptr;
  WindowHelp *m_help = nullptr;
  AutoPlay *m_autoPlay = nullptr;
  QLabel *m_caption = nullptr;
  StageRibbon *m_ribbon = nullptr;
  MessageBar *m_messages = nullptr;
  NetworkView *m_network = nullptr;
  LayersPanel *m_layers = nullptr;
  EquationView *m_equation = nullptr;
  DataPanel *m_data = nullptr;
  CostPlot *m_cost = nullptr;
  PredictPanel *m_predict = nullptr;
  LessonPanel *m_lesson = nullptr;
  LessonGuide *m_guide = nullptr;
  LearningRatePanel *m_laboratory = nullptr;
  GradientCheckPanel *m_gradientCheck = nullptr;
  CoursePanel *m_sharpness = nullptr;
  CoursePanel *m_norms = nullptr;
  TransportBar *m_transport = nullptr;
  DockLayout *m_layout = nullptr;
  Presentation *m_presentation = nullptr;
};

}  // namespace chainrule

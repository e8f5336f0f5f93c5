// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/exercisedialog.h"

#include "backprop/stage.h"
#include "controls/scrolledcontent.h"
#include "exercise/exercisestages.h"
#include "explain/equation.h"
#include "explain/plaintext.h"
#include "export/exportfile.h"
#include "export/htmldocument.h"
#include "export/latexdocument.h"
#include "predict/answer.h"
#include "screenroom.h"
#include "textscale.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace chainrule {
namespace {

constexpr int mostDrawnSeed = 9999;  // short enough to be told to a class

/// What a choice of stages is called on the command line, in the order of the box.
constexpr std::array<std::string_view, 4> parts = {"all", "forward", "backward", "update"};

QSpinBox *box(int least, int most, int value, const QString &name) {
  auto *box = new QSpinBox;
  box->setRange(least, most);
  box->setValue(value);
  box->setAccessibleName(name);
  box->setToolTip(name);
  return box;
}

int otherSeed(int seed) {
  const int drawn = QRandomGenerator::global()->bounded(1, mostDrawnSeed);
  return drawn == seed ? mostDrawnSeed : drawn;
}

}  // namespace

ExerciseDialog::ExerciseDialog(const ExerciseChoice &exercise, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_kinds(new QListWidget),
      m_words(new QLabel),
      m_form(new QFormLayout),
      m_seed(box(0, static_cast<int>(mostExerciseSeed), static_cast<int>(exercise.seed),
                 tr("Seed: the same one gives the same exercises"))),
      m_number(box(1, mostExercises, exercise.number, tr("Which exercise of the seed"))),
      m_count(box(1, mostExercises, ExerciseSheet().count, tr("How many exercises"))),
      m_digits(box(fewestAnswerDigits, mostAnswerDigits, usualAnswerDigits,
                   tr("Significant digits of the results"))),
      m_parts(new QComboBox),
      m_stageBoxes(createStages(theme)),
      m_solutions(new QComboBox),
      m_status(new QLabel) {
  setWindowTitle(tr("New exercise"));
  m_kinds->addItems({tr("Open in the window"), tr("Sheet as HTML"), tr("Sheet as LaTeX")});
  m_kinds->setAccessibleName(tr("What to make"));
  m_kinds->setToolTip(tr("What to make; the arrows choose, Enter makes it"));
  m_kinds->setFixedWidth(scaledToText(210));
  m_words->setWordWrap(true);
  m_words->setMinimumWidth(420);
  m_words->setMinimumHeight(4 * m_words->fontMetrics().lineSpacing());
  m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_status->setWordWrap(true);
  m_status->setTextFormat(Qt::PlainText);
  m_parts->setAccessibleName(tr("Stages that are asked for"));
  m_parts->setToolTip(tr("Stages that are asked for; what they are made of is given"));
  m_parts->addItems({tr("All stages"), tr("The forward half"), tr("The backward half"),
                     tr("The update"), tr("These:")});
  m_solutions->setAccessibleName(tr("Solutions"));
  m_solutions->setToolTip(tr("What the sheet tells of the results"));
  m_solutions->addItem(tr("Results on a last page"), static_cast<int>(SheetSolutions::Answers));
  m_solutions->addItem(tr("None"), static_cast<int>(SheetSolutions::None));
  m_solutions->addItem(tr("Every stage worked out"), static_cast<int>(SheetSolutions::Worked));

  m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  m_form->addRow(tr("&Seed"), createSeed());
  m_form->addRow(tr("&Number"), m_number);
  m_form->addRow(tr("&Exercises"), m_count);
  m_form->addRow(tr("S&tages"), m_parts);
  m_form->addRow(QString(), m_stageBoxes);
  m_form->addRow(tr("&Digits"), m_digits);
  m_form->addRow(tr("So&lutions"), m_solutions);
  static_cast<QLabel *>(m_form->itemAt(0, QFormLayout::LabelRole)->widget())->setBuddy(m_seed);

  auto *heading = new QLabel(tr("Small networks to be worked by hand"));
  heading->setFont(theme.textFont(14, QFont::DemiBold));
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  m_accept = buttons->button(QDialogButtonBox::Ok);
  buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Make nothing (Escape)"));
  connect(buttons, &QDialogButtonBox::accepted, this, &ExerciseDialog::proceed);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_kinds, &QListWidget::currentRowChanged, this, &ExerciseDialog::showKind);
  // Not itemActivated: Enter in the list presses the default button already.
  connect(m_kinds, &QListWidget::itemDoubleClicked, this, &ExerciseDialog::proceed);
  connect(m_parts, &QComboBox::activated, this, &ExerciseDialog::chooseStages);

  auto *details = new QVBoxLayout;
  details->addWidget(m_words);
  details->addLayout(m_form);
  details->addStretch(1);
  auto *middle = new QHBoxLayout;
  middle->setSpacing(16);
  middle->addWidget(m_kinds);
  middle->addWidget(new ScrolledContent(details), 1);
  auto *foot = new QHBoxLayout;
  foot->addWidget(m_status, 1);
  foot->addWidget(buttons);
  auto *column = new QVBoxLayout(this);
  column->setSpacing(12);
  column->addWidget(heading);
  column->addLayout(middle, 1);
  column->addLayout(foot);
  resize(withinScreen({scaledToText(720), scaledToText(500)}, this));
  m_kinds->setCurrentRow(0);
  m_kinds->setFocus();
}

ExerciseDialog::~ExerciseDialog() = default;

QLayout *ExerciseDialog::createSeed() {
  auto *another = new QPushButton(tr("&Another"));
  another->setToolTip(tr("Other networks"));
  another->setAutoDefault(false);
  connect(another, &QPushButton::clicked, this,
          [this] { m_seed->setValue(otherSeed(m_seed->value())); });
  auto *row = new QHBoxLayout;
  row->addWidget(m_seed);
  row->addWidget(another);
  row->addStretch(1);
  return row;
}

// A row for each half of the step.
QWidget *ExerciseDialog::createStages(const Theme &theme) {
  auto *boxes = new QWidget;
  auto *grid = new QGridLayout(boxes);
  grid->setContentsMargins(0, 0, 0, 0);
  // Fusion draws its frame in a darker shade of this, which nobody could see on dark ground.
  QPalette framed = theme.palette();
  framed.setColor(QPalette::Window, framed.color(QPalette::Disabled, QPalette::Text));
  std::array<int, 3> columns{};
  for (const Stage &stage : chainrule::stages(exerciseDepth)) {
    const QString name = QString::fromStdString(title(stage, exerciseDepth));
    auto *box = new QCheckBox(stage.isUpdate() ? tr("update")
                                               : QString::fromStdString(plainText(
                                                     shortSymbol(stage.quantity, stage.layer))));
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setPalette(framed);
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &ExerciseDialog::stagesChanged);
    const int row = static_cast<int>(half(stage));
    grid->addWidget(box, row, columns[static_cast<std::size_t>(row)]++);
    m_stages.append(box);
  }
  grid->setColumnStretch(grid->columnCount(), 1);
  return boxes;
}

ExerciseChoice ExerciseDialog::exercise() const {
  return {static_cast<std::uint64_t>(m_seed->value()), m_number->value()};
}

std::vector<int> ExerciseDialog::stages() const {
  std::vector<int> numbers;
  for (qsizetype k = 0; k < m_stages.size(); ++k) {
    if (m_stages[k]->isChecked()) {
      numbers.push_back(static_cast<int>(k) + 1);
    }
  }
  return numbers;
}

ExerciseSheet ExerciseDialog::sheet() const {
  return {static_cast<std::uint64_t>(m_seed->value()), m_count->value(), stages(),
          m_digits->value(), static_cast<SheetSolutions>(m_solutions->currentData().toInt())};
}

void ExerciseDialog::chooseStages() {
  const auto chosen = static_cast<std::size_t>(m_parts->currentIndex());
  if (chosen >= parts.size()) {
    return;
  }
  const std::vector<int> wanted = exerciseStagesNamed(parts[chosen]).value();
  for (qsizetype k = 0; k < m_stages.size(); ++k) {
    const QSignalBlocker quiet(m_stages[k]);
    m_stages[k]->setChecked(std::count(wanted.begin(), wanted.end(), static_cast<int>(k) + 1) > 0);
  }
  stagesChanged();
}

void ExerciseDialog::stagesChanged() {
  const std::vector<int> chosen = stages();
  const auto part = std::find_if(parts.begin(), parts.end(), [&](std::string_view name) {
    return exerciseStagesNamed(name) == chosen;
  });
  m_parts->setCurrentIndex(static_cast<int>(part - parts.begin()));
  showKind();
}

void ExerciseDialog::showKind() {
  const bool isSheet = kind() != Kind::Window;
  switch (kind()) {
    case Kind::Window:
      m_words->setText(
          tr("A session with one sample. P asks for its numbers, stage by stage, and says of a "
             "wrong one what it betrays."));
      break;
    case Kind::Html:
      m_words->setText(
          tr("For a browser and for paper: of each exercise the network, what is given, and a "
             "blank for every result that is asked for. The sheet says how it is made again."));
      break;
    case Kind::Latex:
      m_words->setText(
          tr("For pdflatex: of each exercise the network, what is given, and a blank for every "
             "result that is asked for. The sheet says how it is made again."));
      break;
  }
  const auto show = [this](QWidget *field, bool isShown) {
    field->setVisible(isShown);
    m_form->labelForField(field)->setVisible(isShown);
  };
  show(m_number, !isSheet);
  for (QWidget *field : std::initializer_list<QWidget *>{m_count, m_parts, m_digits, m_solutions}) {
    show(field, isSheet);
  }
  m_stageBoxes->setVisible(isSheet);
  m_accept->setText(isSheet ? tr("Save s&heet…") : tr("&Open"));
  m_accept->setToolTip(isSheet ? tr("Choose a file and write it (Enter)")
                               : tr("Open the exercise in the window (Enter)"));
  const bool asksNothing = isSheet && stages().empty();
  m_status->setText(asksNothing ? tr("Choose a stage to ask for.") : QString());
  m_accept->setEnabled(!asksNothing && !m_task.isBusy());
}

void ExerciseDialog::proceed() {
  if (!m_accept->isEnabled()) {
    return;
  }
  if (kind() == Kind::Window) {
    emit openRequested();
    accept();
    return;
  }
  chooseFile();
}

QFileDialog *ExerciseDialog::chooseFile() {
  QFileDialog *dialog = exportFileDialog(
      this, m_kinds->currentItem()->text(), tr("Exercises of seed %1").arg(m_seed->value()),
      kind() == Kind::Html ? QStringLiteral("html") : QStringLiteral("tex"));
  connect(dialog, &QFileDialog::fileSelected, this, &ExerciseDialog::saveTo);
  dialog->open();
  return dialog;
}

void ExerciseDialog::saveTo(const QString &file) {
  m_accept->setEnabled(false);
  m_status->setText(tr("Writing %1 …").arg(QFileInfo(file).fileName()));
  const bool isHtml = kind() == Kind::Html;
  writeInBackground(
      m_task, file,
      [isHtml, sheet = sheet()] {
        if (isHtml) return QByteArray::fromStdString(htmlDocument(workedSheet(sheet)));
        const SaidForLatex words;
        return QByteArray::fromStdString(latexDocument(workedSheet(sheet)));
      },
      [this, file](const QString &problem) {
        if (m_isClosed) {
          deleteLater();
          return;
        }
        m_accept->setEnabled(true);
        if (!problem.isEmpty()) {
          m_status->setText(QStringLiteral("✕ ") + problem);
          return;
        }
        emit saved(file);
        accept();
      });
}

void ExerciseDialog::done(int result) {
  if (m_task.isBusy()) {
    m_isClosed = true;
    setAttribute(Qt::WA_DeleteOnClose, false);
  }
  QDialog::done(result);
}

}  // namespace chainrule

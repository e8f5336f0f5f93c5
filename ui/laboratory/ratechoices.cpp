// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/ratechoices.h"

#include "numberformat.h"
#include "panels/learningratescale.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace chainrule {
namespace {

constexpr int mostRuns = 1024;
constexpr int mostSteps = 1'000'000;
constexpr double smallestRate = 1e-12;
constexpr double largestRate = 1e12;

}  // namespace

RateChoicesDialog::RateChoicesDialog(const RateChoices &choices, QWidget *parent)
    : QDialog(parent),
      m_from(new QLineEdit(inField(choices.rates.from))),
      m_to(new QLineEdit(inField(choices.rates.to))),
      m_runs(new QSpinBox),
      m_steps(new QSpinBox),
      m_start(new QComboBox),
      m_cost(new QComboBox),
      m_problem(new QLabel) {
  setWindowTitle(tr("The map of learning rates"));
  m_from->setObjectName(QStringLiteral("rateFrom"));
  m_to->setObjectName(QStringLiteral("rateTo"));
  m_runs->setObjectName(QStringLiteral("rateRuns"));
  m_steps->setObjectName(QStringLiteral("rateSteps"));
  m_start->setObjectName(QStringLiteral("rateStart"));
  m_cost->setObjectName(QStringLiteral("rateCost"));
  m_runs->setRange(2, mostRuns);
  m_runs->setValue(choices.rates.runs);
  m_steps->setRange(1, mostSteps);
  m_steps->setSingleStep(100);
  m_steps->setGroupSeparatorShown(true);
  m_steps->setValue(static_cast<int>(choices.rates.steps));
  m_start->addItems({tr("the state that is shown"), tr("the start of the run")});
  m_start->setCurrentIndex(choices.isFromStart ? 1 : 0);
  m_cost->addItems({tr("the mean over all samples"), tr("of each step’s own samples")});
  m_cost->setCurrentIndex(choices.rates.isOfDataset ? 0 : 1);
  m_problem->setWordWrap(true);
  m_problem->setObjectName(QStringLiteral("rateProblem"));

  m_from->setToolTip(tr("The α of the first column"));
  m_to->setToolTip(tr("The α of the last column"));
  m_runs->setToolTip(tr("How many columns: each trains a copy of the network"));
  m_steps->setToolTip(tr("How many steps each copy makes"));
  m_start->setToolTip(tr("Where the copies begin"));
  m_cost->setToolTip(tr("Which samples the cost C of the map is of"));
  auto *form = new QFormLayout;
  form->addRow(tr("S&mallest α"), m_from);
  form->addRow(tr("&Largest α"), m_to);
  form->addRow(tr("&Runs"), m_runs);
  form->addRow(tr("Steps of &each"), m_steps);
  form->addRow(tr("&Start"), m_start);
  form->addRow(tr("&Cost"), m_cost);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  m_accept = buttons->button(QDialogButtonBox::Ok);
  m_accept->setToolTip(tr("Make the map with these choices (Enter)"));
  buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Leave the map as it is (Escape)"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_from, &QLineEdit::textChanged, this, &RateChoicesDialog::check);
  connect(m_to, &QLineEdit::textChanged, this, &RateChoicesDialog::check);
  auto *column = new QVBoxLayout(this);
  column->addLayout(form);
  column->addWidget(m_problem);
  column->addWidget(buttons);
  check();
}

QString RateChoicesDialog::problem() const {
  for (const QLineEdit *field : {m_from, m_to}) {
    const auto rate = learningRateTyped(field->text());
    if (!rate || *rate < smallestRate || *rate > largestRate) {
      return tr("“%1” is no learning rate: a number from 10⁻¹² to 10¹² is expected.")
          .arg(field->text());
    }
  }
  if (*learningRateTyped(m_from->text()) >= *learningRateTyped(m_to->text())) {
    return tr("The largest α has to be above the smallest.");
  }
  return {};
}

void RateChoicesDialog::check() {
  m_problem->setText(problem());
  m_accept->setEnabled(problem().isEmpty());
}

RateChoices RateChoicesDialog::choices() const {
  RateChoices choices;
  choices.rates.from = learningRateTyped(m_from->text()).value_or(choices.rates.from);
  choices.rates.to = learningRateTyped(m_to->text()).value_or(choices.rates.to);
  choices.rates.runs = m_runs->value();
  choices.rates.steps = m_steps->value();
  choices.rates.isOfDataset = m_cost->currentIndex() == 0;
  choices.isFromStart = m_start->currentIndex() == 1;
  return choices;
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/showndialog.h"

#include "screenroom.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace chainrule {

QString hideableWords(Hideable thing) {
  switch (thing) {
    case Hideable::PreActivation:
      return ShownDialog::tr("z, the weighted sums");
    case Hideable::Activation:
      return ShownDialog::tr("a, the activations");
    case Hideable::Slope:
      return ShownDialog::tr("σ′(z), the slopes");
    case Hideable::Delta:
      return ShownDialog::tr("δ, the errors");
    case Hideable::WeightGradient:
      return ShownDialog::tr("∂C/∂W, the weights' gradients");
    case Hideable::BiasGradient:
      return ShownDialog::tr("∂C/∂b, the biases' gradients");
    case Hideable::Bias:
      return ShownDialog::tr("b, the biases");
    case Hideable::Cost:
      return ShownDialog::tr("C, the cost");
    case Hideable::LearningRate:
      return ShownDialog::tr("α, the learning rate");
    case Hideable::StabilityLimit:
      return ShownDialog::tr("2/λmax and α*, over the slider of α");
    case Hideable::Stages:
      return ShownDialog::tr("Stages of the step");
    case Hideable::Layers:
      return ShownDialog::tr("Layers");
    case Hideable::Equation:
      return ShownDialog::tr("Equation");
    case Hideable::Data:
      return ShownDialog::tr("Data");
    case Hideable::Predict:
      return ShownDialog::tr("Predict");
    case Hideable::CostPlot:
      return ShownDialog::tr("Cost");
    case Hideable::LearningRateMap:
      return ShownDialog::tr("Learning rate");
    case Hideable::GradientCheck:
      return ShownDialog::tr("Gradient check");
    case Hideable::Sharpness:
      return ShownDialog::tr("Sharpness");
    case Hideable::GradientNorms:
      return ShownDialog::tr("Gradient norms");
    case Hideable::Legends:
      return ShownDialog::tr("Legends of the network");
    case Hideable::Speed:
      return ShownDialog::tr("Speed");
    case Hideable::StepCounter:
      return ShownDialog::tr("Step counter");
    case Hideable::Sample:
      return ShownDialog::tr("Sample");
  }
  return {};
}

ShownDialog::ShownDialog(const Hidden &hidden, QWidget *parent)
    : QDialog(parent), m_boxes(hideableCount) {
  setObjectName(QStringLiteral("shownDialog"));
  setWindowTitle(tr("What is shown"));
  auto *content = new QWidget;
  auto *columns = new QHBoxLayout(content);
  columns->addWidget(makeColumn(tr("Quantities"), true));
  columns->addWidget(makeColumn(tr("Parts of the window"), false));
  auto *area = new QScrollArea;
  area->setWidget(content);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  auto *words =
      new QLabel(tr("What is hidden is kept with the session, in its file. Stages of a "
                    "hidden quantity are passed over."));
  words->setWordWrap(true);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto *everything = buttons->addButton(tr("Show &everything"), QDialogButtonBox::ResetRole);
  everything->setToolTip(tr("Nothing is hidden then"));
  everything->setAutoDefault(false);  // else Enter on a tick would undo all of them
  buttons->button(QDialogButtonBox::Close)->setDefault(true);
  buttons->button(QDialogButtonBox::Close)->setToolTip(tr("What is chosen is in effect already"));
  auto *rows = new QVBoxLayout(this);
  rows->addWidget(area, 1);
  rows->addWidget(words);
  rows->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(everything, &QPushButton::clicked, this, [this] {
    setHidden({});
    choose();
  });
  setHidden(hidden);
  const int wide = content->sizeHint().width() + 20;
  area->setMinimumWidth(withinScreen({wide, 0}, this).width() - 40);
  resize(
      withinScreen({std::max(sizeHint().width(), wide), content->sizeHint().height() + 130}, this));
}

QWidget *ShownDialog::makeColumn(const QString &title, bool ofQuantities) {
  auto *column = new QGroupBox(title);
  auto *rows = new QVBoxLayout(column);
  for (int k = 0; k < hideableCount; ++k) {
    const auto thing = static_cast<Hideable>(k);
    if (isQuantity(thing) != ofQuantities) {
      continue;
    }
    auto *box = new QCheckBox(hideableWords(thing));
    box->setToolTip(tr("With a tick it is shown"));
    box->setObjectName(QString::fromStdString(std::string(name(thing))));
    connect(box, &QCheckBox::clicked, this, &ShownDialog::choose);
    rows->addWidget(box);
    m_boxes[static_cast<std::size_t>(k)] = box;
  }
  rows->addStretch(1);
  return column;
}

void ShownDialog::setHidden(const Hidden &hidden) {
  for (int k = 0; k < hideableCount; ++k) {
    m_boxes[static_cast<std::size_t>(k)]->setChecked(!hidden.contains(static_cast<Hideable>(k)));
  }
}

void ShownDialog::choose() {
  Hidden hidden;
  for (int k = 0; k < hideableCount; ++k) {
    hidden.set(static_cast<Hideable>(k), !m_boxes[static_cast<std::size_t>(k)]->isChecked());
  }
  emit hiddenChanged(hidden);
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/hidden.h"

#include <QCheckBox>
#include <QDialog>

#include <vector>

namespace chainrule {

/// Asks which quantities and panels are shown. Every choice acts at once.
class ShownDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ShownDialog(const Hidden &hidden, QWidget *parent = nullptr);

  /// What the session has of it now.
  void setHidden(const Hidden &hidden);

 signals:
  void hiddenChanged(const chainrule::Hidden &hidden);

 private:
  QWidget *makeColumn(const QString &title, bool ofQuantities);
  void choose();

  std::vector<QCheckBox *> m_boxes;  // in the order of Hideable
};

/// As the chooser calls it: "δ, the errors", "Gradient check".
QString hideableWords(Hideable thing);

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDoubleSpinBox>
#include <QPointer>

namespace chainrule {

/// The field for α: any finite number from 0 on, with a comma or a point. A typed number counts
/// when Enter is pressed or the field is left; Escape brings the old one back. Both give the
/// keyboard back to where it was when the field was entered by mouse or shortcut. While no number
/// is being typed, keys no number needs stay with the window. What is no such number is refused in
/// words, and the old one comes back.
class LearningRateBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit LearningRateBox(QWidget *parent);

  void setTheme(const Theme &theme);

  /// Emits nothing, and leaves alone what is being typed.
  void setLearningRate(double learningRate);

  /// Muted, while what α is is on its way.
  void setStale(bool stale);
  bool isStale() const { return m_stale; }

  bool isBeingTyped() const;

  void stepBy(int steps) override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void refused(const QString &reason);

 protected:
  QString textFromValue(double value) const override;
  double valueFromText(const QString &text) const override;
  QValidator::State validate(QString &text, int &position) const override;
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  bool wants(const QKeyEvent &event) const;
  void giveFocusBack();
  void takeTyped();
  void showValue();

  Theme m_theme;
  bool m_stale = false;
  QPointer<QWidget> m_focusBefore;
  bool m_returnsFocus = false;
};

}  // namespace chainrule

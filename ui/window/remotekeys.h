// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace chainrule {

/// Page Up and Page Down of a presenter's remote are keys of the window, whatever in it has the
/// keyboard, as long as it presents: a table would take them for its rows, a field for nothing.
/// Those that end the blank screen do nothing else.
class RemoteKeys : public QObject {
  Q_OBJECT

 public:
  RemoteKeys(QWidget *window, std::function<bool()> isPresenting);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  QWidget *m_window;
  std::function<bool()> m_isPresenting;
};

}  // namespace chainrule

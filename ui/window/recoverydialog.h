// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/recoveryfile.h"

#include <QDialog>
#include <QListWidget>

#include <memory>
#include <vector>

namespace chainrule {

/// Offers the sessions that programs left behind when they ended before saving, each with its name
/// and time. Those neither recovered nor discarded stay for the next time.
class RecoveryDialog : public QDialog {
  Q_OBJECT

 public:
  /// At least one, and shown in this order.
  explicit RecoveryDialog(std::vector<std::shared_ptr<RecoveryFile>> files,
                          QWidget *parent = nullptr);

 signals:
  void chosen(std::shared_ptr<chainrule::RecoveryFile> file);

 private:
  void recover();
  void discard();

  std::vector<std::shared_ptr<RecoveryFile>> m_files;
  QListWidget *m_list;
};

}  // namespace chainrule

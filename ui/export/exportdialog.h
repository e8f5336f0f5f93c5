// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportjob.h"
#include "session/backgroundtask.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace chainrule {

/// Exports what the window showed when it was offered: the format, its options and a preview of
/// pictures, then where to. Files are made and written in the background; where that fails the
/// dialog says why and stays.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ExportDialog(ExportOffer offer, QWidget *parent = nullptr);
  ~ExportDialog() override;

  ExportChoice choice() const;

  /// Asks where to, beginning with a file called like the session. The one it asks with is shown
  /// until it is answered.
  QFileDialog *chooseFile();

  /// What is chosen, or another of the offer where the file's ending says so. Ends with exported(),
  /// or with the reason in the dialog.
  void exportTo(const QString &file);

  /// Closes at once, too, while a file is being written; the dialog then goes when that has ended.
  void done(int result) override;

 signals:
  void exported(const QString &file);

 private:
  std::size_t row() const;
  const ExportKind &kind() const;
  ExportChoice choiceOf(std::size_t kind) const;
  std::size_t kindOf(const QString &file) const;
  QWidget *createPictureOptions();
  QWidget *createDocumentOptions();
  void showKind();
  void showPreview();

  ExportOffer m_offer;
  bool m_isClosed = false;
  QListWidget *m_kinds;
  QLabel *m_words;
  QWidget *m_pictureOptions;
  QComboBox *m_theme;
  QSpinBox *m_width;
  QSpinBox *m_height;
  QLabel *m_preview;
  QWidget *m_documentOptions;
  QSpinBox *m_digits;
  QComboBox *m_samples;
  QCheckBox *m_solutions;
  QLabel *m_status;
  QPushButton *m_accept;
  BackgroundTask m_task;  // last: its work is waited for before anything else goes
};

}  // namespace chainrule

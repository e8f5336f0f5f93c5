// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recoverydialog.h"

#include "textscale.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr int leastWidth = 540;
constexpr int rowHeight = 50;
constexpr int mostRows = 5;

QString nameOf(const RecoveryFile::About &about) {
  const QString name =
      about.fileName.isEmpty() ? about.title : QFileInfo(about.fileName).fileName();
  return name.isEmpty() ? RecoveryDialog::tr("Session") : name;
}

QString detailsOf(const RecoveryFile::About &about) {
  const QString time = QLocale().toString(about.time.toLocalTime(), QLocale::ShortFormat);
  if (about.fileName.isEmpty()) {
    return RecoveryDialog::tr("kept %1, never saved").arg(time);
  }
  const QFileInfo file(about.fileName);
  const bool savedSince = file.exists() && file.lastModified() > about.time;
  const QString text = savedSince ? RecoveryDialog::tr("kept %1, the file was saved later, in %2")
                                  : RecoveryDialog::tr("kept %1, in %2");
  return text.arg(time, QDir::toNativeSeparators(file.path()));
}

}  // namespace

RecoveryDialog::RecoveryDialog(std::vector<std::shared_ptr<RecoveryFile>> files, QWidget *parent)
    : QDialog(parent), m_files(std::move(files)), m_list(new QListWidget) {
  setWindowTitle(tr("Recover unsaved work"));
  auto *heading = new QLabel(tr("Chainrule ended before this was saved:"));
  m_list->setAccessibleName(heading->text());
  m_list->setToolTip(tr("What was kept; the arrows choose, Enter recovers it"));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setTextElideMode(Qt::ElideRight);
  for (const auto &file : m_files) {
    const QString details = detailsOf(file->about());
    auto *item = new QListWidgetItem(nameOf(file->about()) + QLatin1Char('\n') + details, m_list);
    item->setToolTip(file->about().fileName);
  }
  m_list->setCurrentRow(0);
  m_list->setFixedHeight(scaledToText(rowHeight * std::clamp(m_list->count(), 1, mostRows) + 12));

  auto *recoverButton = new QPushButton(tr("&Recover"));
  auto *discardButton = new QPushButton(tr("&Discard"));
  auto *laterButton = new QPushButton(tr("&Later"));
  recoverButton->setDefault(true);
  recoverButton->setToolTip(tr("Open it as a change of its file, which is yours to save"));
  discardButton->setToolTip(tr("Delete what was kept"));
  laterButton->setToolTip(tr("Keep it and ask again at the next start"));
  connect(recoverButton, &QPushButton::clicked, this, &RecoveryDialog::recover);
  connect(m_list, &QListWidget::itemDoubleClicked, this, &RecoveryDialog::recover);
  connect(discardButton, &QPushButton::clicked, this, &RecoveryDialog::discard);
  connect(laterButton, &QPushButton::clicked, this, &QDialog::reject);

  auto *buttons = new QHBoxLayout;
  buttons->addWidget(discardButton);
  buttons->addStretch(1);
  buttons->addWidget(laterButton);
  buttons->addWidget(recoverButton);
  auto *column = new QVBoxLayout(this);
  column->addWidget(heading);
  column->addWidget(m_list);
  column->addSpacing(6);
  column->addLayout(buttons);
  setMinimumWidth(scaledToText(leastWidth));
  m_list->setFocus();
}

void RecoveryDialog::recover() {
  const auto row = static_cast<std::size_t>(m_list->currentRow());
  const std::shared_ptr<RecoveryFile> file = m_files.at(row);
  accept();
  emit chosen(file);
}

void RecoveryDialog::discard() {
  const int row = m_list->currentRow();
  m_files[static_cast<std::size_t>(row)]->remove();
  m_files.erase(m_files.begin() + row);
  delete m_list->takeItem(row);
  if (m_files.empty()) {
    accept();
  }
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdialog.h"

#include "controls/scrolledcontent.h"
#include "export/exportfile.h"
#include "screenroom.h"
#include "textscale.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr QSize mostSize(2400, 1800);  // painting more would be felt
constexpr QSizeF previewSize(420, 280);

QSpinBox *lengthBox(int least, int most, int value, const QString &name) {
  auto *box = new QSpinBox;
  box->setRange(least, most);
  box->setSingleStep(20);
  box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  box->setValue(value);
  box->setAccessibleName(name);
  box->setToolTip(name);
  return box;
}

}  // namespace

ExportDialog::ExportDialog(ExportOffer offer, QWidget *parent)
    : QDialog(parent),
      m_offer(std::move(offer)),
      m_kinds(new QListWidget),
      m_words(new QLabel),
      m_pictureOptions(createPictureOptions()),
      m_preview(new QLabel),
      m_documentOptions(createDocumentOptions()),
      m_status(new QLabel) {
  setWindowTitle(m_offer.title);
  for (const ExportKind &each : m_offer.kinds) {
    m_kinds->addItem(each.name);
  }
  m_kinds->setAccessibleName(tr("What to export"));
  m_kinds->setToolTip(tr("What to export; the arrows choose, Enter exports it"));
  m_kinds->setFixedWidth(scaledToText(210));
  m_words->setWordWrap(true);
  m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_words->setMinimumWidth(static_cast<int>(previewSize.width()));
  m_preview->setAccessibleName(tr("Preview"));
  m_preview->setAlignment(Qt::AlignCenter);
  m_preview->setFixedHeight(static_cast<int>(previewSize.height()));
  m_status->setWordWrap(true);
  m_status->setTextFormat(Qt::PlainText);

  auto *heading = new QLabel(m_offer.heading);
  heading->setTextFormat(Qt::PlainText);
  heading->setFont(m_offer.theme.textFont(14, QFont::DemiBold));
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  m_accept = buttons->button(QDialogButtonBox::Ok);
  m_accept->setText(tr("&Export…"));
  m_accept->setToolTip(tr("Choose a file and write it (Enter)"));
  buttons->button(QDialogButtonBox::Cancel)->setToolTip(tr("Export nothing (Escape)"));
  connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_kinds, &QListWidget::currentRowChanged, this, &ExportDialog::showKind);
  // Not itemActivated: Enter in the list presses the default button already.
  connect(m_kinds, &QListWidget::itemDoubleClicked, this, &ExportDialog::chooseFile);

  auto *details = new QVBoxLayout;
  details->addWidget(m_words);
  details->addWidget(m_pictureOptions);
  details->addWidget(m_preview);
  details->addWidget(m_documentOptions);
  details->addStretch(1);
  auto *middle = new QHBoxLayout;
  middle->setSpacing(16);
  middle->addWidget(m_kinds);
  middle->addWidget(new ScrolledContent(details), 1);
  auto *foot = new QHBoxLayout;
  foot->addWidget(m_status, 1);
  foot->addWidget(buttons);
  auto *parts = new QVBoxLayout(this);
  parts->setSpacing(12);
  parts->addWidget(heading);
  parts->addLayout(middle, 1);
  parts->addLayout(foot);
  resize(withinScreen({scaledToText(720), scaledToText(500)}, this));
  m_kinds->setCurrentRow(0);
  m_kinds->setFocus();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::createPictureOptions() {
  auto *options = new QWidget;
  m_theme = new QComboBox;
  m_theme->addItems({tr("Light"), tr("Dark")});
  m_theme->setCurrentIndex(m_offer.theme.dark ? 1 : 0);
  m_theme->setAccessibleName(tr("Colours"));
  m_theme->setToolTip(tr("The colours of the picture"));
  const QSize leastSize = m_offer.leastSize;
  const QSize size = m_offer.size.expandedTo(leastSize).boundedTo(mostSize);
  m_width = lengthBox(leastSize.width(), mostSize.width(), size.width(), tr("Width in pixels"));
  m_height =
      lengthBox(leastSize.height(), mostSize.height(), size.height(), tr("Height in pixels"));
  for (QSpinBox *length : {m_width, m_height}) {
    length->setKeyboardTracking(false);  // a picture is drawn for each value
  }
  auto *colours = new QLabel(tr("&Colours"));
  colours->setBuddy(m_theme);
  auto *lengths = new QLabel(tr("&Size"));
  lengths->setBuddy(m_width);
  auto *row = new QHBoxLayout(options);
  row->setContentsMargins(0, 6, 0, 6);
  row->addWidget(colours);
  row->addWidget(m_theme);
  row->addSpacing(18);
  row->addWidget(lengths);
  row->addWidget(m_width);
  row->addWidget(new QLabel(QStringLiteral("×")));
  row->addWidget(m_height);
  row->addStretch(1);
  connect(m_theme, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
  connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::showPreview);
  connect(m_height, &QSpinBox::valueChanged, this, &ExportDialog::showPreview);
  return options;
}

QWidget *ExportDialog::createDocumentOptions() {
  const SampleOffer samples = m_offer.samples.value_or(SampleOffer());
  auto *options = new QWidget;
  m_digits = lengthBox(1, 17, 4, tr("Significant digits"));
  m_digits->setSingleStep(1);
  m_samples = new QComboBox;
  m_samples->addItems({samples.one, samples.all});
  m_samples->setAccessibleName(tr("Samples"));
  m_samples->setEnabled(samples.canAll);
  m_samples->setToolTip(samples.refusal.isEmpty() ? tr("Whose numbers are worked out")
                                                  : samples.refusal);
  m_solutions = new QCheckBox(tr("&With solutions; without, the answers stand on a last page"));
  m_solutions->setChecked(true);
  m_solutions->setToolTip(tr("Without solutions it is a sheet to work by hand"));
  // Fusion draws its frame in a darker shade of this, which nobody could see on dark ground.
  QPalette framed = m_offer.theme.palette();
  framed.setColor(QPalette::Window, framed.color(QPalette::Disabled, QPalette::Text));
  m_solutions->setPalette(framed);
  auto *digits = new QLabel(tr("&Digits"));
  digits->setBuddy(m_digits);
  auto *whichSamples = new QLabel(tr("&Samples"));
  whichSamples->setBuddy(m_samples);
  auto *row = new QHBoxLayout;
  row->addWidget(digits);
  row->addWidget(m_digits);
  row->addSpacing(18);
  row->addWidget(whichSamples);
  row->addWidget(m_samples);
  row->addStretch(1);
  auto *rows = new QVBoxLayout(options);
  rows->setContentsMargins(0, 6, 0, 6);
  rows->setSpacing(12);
  rows->addLayout(row);
  rows->addWidget(m_solutions);
  return options;
}

std::size_t ExportDialog::row() const {
  return static_cast<std::size_t>(std::max(m_kinds->currentRow(), 0));
}

const ExportKind &ExportDialog::kind() const {
  return m_offer.kinds[row()];
}

ExportChoice ExportDialog::choice() const {
  return choiceOf(row());
}

ExportChoice ExportDialog::choiceOf(std::size_t kind) const {
  return {m_offer.kinds[kind].format,
          m_theme->currentIndex() == 1,
          QSize(m_width->value(), m_height->value()),
          m_digits->value(),
          m_samples->currentIndex() == 1,
          m_solutions->isChecked(),
          kind};
}

// The chosen one, unless the file has the ending of another.
std::size_t ExportDialog::kindOf(const QString &file) const {
  const QString ending = QFileInfo(file).suffix();
  const auto hasEnding = [&ending](const ExportKind &kind) {
    return kind.suffix.compare(ending, Qt::CaseInsensitive) == 0;
  };
  const auto found = std::find_if(m_offer.kinds.begin(), m_offer.kinds.end(), hasEnding);
  return hasEnding(kind()) || found == m_offer.kinds.end()
             ? row()
             : static_cast<std::size_t>(found - m_offer.kinds.begin());
}

void ExportDialog::showKind() {
  m_words->setText(kind().words);
  const bool isPicture = kind().options == ExportOptions::Picture;
  m_pictureOptions->setVisible(isPicture);
  m_preview->setVisible(isPicture);
  m_documentOptions->setVisible(kind().options == ExportOptions::Document);
  m_status->clear();
  showPreview();
}

void ExportDialog::showPreview() {
  if (kind().options != ExportOptions::Picture) {
    return;
  }
  const ExportChoice chosen = choice();
  const Picture whole = m_offer.picture(themeOf(chosen), chosen.size);
  const QSizeF size = whole.size.scaled(previewSize, Qt::KeepAspectRatio);
  const double scale = size.width() / whole.size.width();
  const Picture small{size, whole.ground, {}, [&](QPainter &painter) {
                        painter.scale(scale, scale);
                        whole.paint(painter);
                      }};
  m_preview->setPixmap(QPixmap::fromImage(imageOf(small, devicePixelRatioF())));
}

QFileDialog *ExportDialog::chooseFile() {
  if (m_task.isBusy()) {
    return nullptr;
  }
  const QString part = kind().part.isEmpty() ? QString() : QStringLiteral(", ") + kind().part;
  QFileDialog *dialog = exportFileDialog(this, kind().name, m_offer.name + part, kind().suffix);
  connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
  dialog->open();
  return dialog;
}

void ExportDialog::exportTo(const QString &file) {
  m_accept->setEnabled(false);
  m_status->setText(tr("Writing %1 …").arg(QFileInfo(file).fileName()));
  writeInBackground(m_task, file, m_offer.job(choiceOf(kindOf(file))),
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
                      emit exported(file);
                      accept();
                    });
}

void ExportDialog::done(int result) {
  if (m_task.isBusy()) {
    m_isClosed = true;
    setAttribute(Qt::WA_DeleteOnClose, false);
  }
  QDialog::done(result);
}

}  // namespace chainrule

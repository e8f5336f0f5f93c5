// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/datapanel.h"

#include "controls/labels.h"
#include "equation/stepsummary.h"
#include "panels/datasettable.h"
#include "panels/stepwords.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace chainrule {
namespace {

constexpr int margin = 18;
constexpr int tableMargin = 9;  // the row numbers keep a margin of their own
constexpr int fewestRows = 4;   // the table shows without being scrolled to

QLabel *labelIn(QWidget *parent) {
  auto *label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  return label;
}

void setTextIfNew(QLabel *label, const QString &text) {
  if (label->text() != text) {
    label->setText(text);
  }
}

}  // namespace

DataPanel::DataPanel(Focus *focus, QWidget *parent)
    : QScrollArea(parent),
      m_content(new QWidget),
      m_title(labelIn(m_content)),
      m_size(labelIn(m_content)),
      m_table(new DatasetTable(focus, m_content)),
      m_caption(labelIn(m_content)),
      m_stepTitle(labelIn(m_content)),
      m_summary(new StepSummary(m_content)),
      m_wordsTitle(labelIn(m_content)),
      m_words(labelIn(m_content)) {
  setAccessibleName(tr("Data"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWidgetResizable(true);
  m_content->setAutoFillBackground(true);
  m_stepTitle->setText(tr("What one step does now"));
  m_wordsTitle->setText(tr("In words"));
  m_title->setMinimumWidth(40);
  m_title->setWordWrap(true);
  m_caption->setWordWrap(true);
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::RichText);

  auto *column = new QVBoxLayout(m_content);
  column->setContentsMargins(0, 12, 0, 12);
  column->setSpacing(0);
  const auto add = [column](QWidget *widget, int top, int bottom, int sides = margin) {
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sides, top, sides, bottom);
    row->addWidget(widget);
    column->addLayout(row, sides == tableMargin ? 1 : 0);
  };
  const auto addLine = [this, column] {
    auto *line = new QWidget(m_content);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    column->addWidget(line);
    m_lines.push_back(line);
  };
  auto *head = new QHBoxLayout;
  head->setContentsMargins(margin, 0, margin, 4);
  head->addWidget(m_title, 1);
  head->addWidget(m_size);
  column->addLayout(head);
  add(m_table, 0, 0, tableMargin);
  add(m_caption, 7, 14);
  addLine();
  add(m_stepTitle, 12, 0);
  add(m_summary, 0, 10);
  addLine();
  add(m_wordsTitle, 12, 4);
  add(m_words, 0, 0);
  column->addStretch();
  setWidget(m_content);

  connect(m_table, &DatasetTable::sampleChosen, this, &DataPanel::sampleChosen);
  connect(m_table, &DatasetTable::editRequested, this, &DataPanel::editRequested);
}

void DataPanel::setTheme(const Theme &theme) {
  m_theme = theme;
  QPalette palette = theme.palette();
  palette.setColor(QPalette::Window, theme.canvas);
  for (QWidget *widget : {static_cast<QWidget *>(this), viewport(), m_content}) {
    widget->setPalette(palette);
  }
  for (QLabel *title : {m_title, m_stepTitle, m_wordsTitle}) {
    title->setFont(theme.textFont(13, QFont::DemiBold));
    setInk(title, theme.ink);
  }
  for (QLabel *label : {m_size, m_caption}) {
    label->setFont(theme.textFont(12));
    setInk(label, theme.muted);
  }
  m_words->setFont(theme.textFont(14.5));
  setInk(m_words, m_outOfDate ? theme.muted : theme.ink);
  for (QWidget *line : m_lines) {
    QPalette plain = line->palette();
    plain.setColor(QPalette::Window, theme.hairline);
    line->setPalette(plain);
  }
  m_table->setTheme(theme);
  m_summary->setTheme(theme);
  fitTable();
}

void DataPanel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  if (snapshot == m_snapshot && outOfDate == m_outOfDate) {
    return;
  }
  const bool isNewState =
      !m_snapshot || m_snapshot->generation != snapshot->generation || outOfDate != m_outOfDate;
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  if (m_snapshot->running && m_shownWasRunning && !isNewState) {
    m_refreshes.request();
  } else {
    m_refreshes.refreshNow();
  }
}

QString DataPanel::captionOf(const Snapshot &snapshot) const {
  const QString key = tr("Bar: output. Upright mark: target.");
  const std::optional<Score> score = chainrule::score(
      snapshot.session->dataset, snapshot.network.outputActivation(), snapshot.outputs);
  if (score && !m_outOfDate) {
    return QStringLiteral("%1 %2").arg(key, scoreInWords(*score));
  }
  if (snapshot.outputs.size() == 0 &&
      snapshot.session->dataset.rows() > Snapshot::maximumListedRows) {
    return QStringLiteral("%1 %2").arg(
        key, tr("With so many rows, only the shown one's output is computed."));
  }
  return key;
}

void DataPanel::refresh() {
  m_shownWasRunning = m_snapshot->running;
  const Session &session = *m_snapshot->session;
  setTextIfNew(m_title, QString::fromStdString(session.title));
  setTextIfNew(m_size, sizeInWords(static_cast<int>(session.dataset.inputs.rows()),
                                   static_cast<int>(session.dataset.targets.rows()),
                                   session.dataset.rows()));
  m_table->setSnapshot(m_snapshot, m_outOfDate);
  setTextIfNew(m_caption, captionOf(*m_snapshot));
  m_summary->setSnapshot(m_snapshot, m_outOfDate);
  showWords(stepInWords(*m_snapshot));
  setInk(m_words, m_outOfDate ? m_theme.muted : m_theme.ink);
  fitTable();
}

void DataPanel::showWords(const QString &words) {
  if (words != m_shownWords) {
    m_shownWords = words;
    m_words->setText(
        QStringLiteral("<p style=\"line-height: 125%\">%1</p>").arg(words.toHtmlEscaped()));
    m_words->setAccessibleName(words);
  }
}

void DataPanel::fitTable() {
  if (!m_snapshot) {
    return;
  }
  const int rows = m_snapshot->session->dataset.rows();
  m_table->setMinimumHeight(m_table->heightOfRows(std::min(rows, fewestRows)));
  m_table->setMaximumHeight(std::min(m_table->heightOfRows(rows), QWIDGETSIZE_MAX));
}

void DataPanel::resizeEvent(QResizeEvent *event) {
  QScrollArea::resizeEvent(event);
  fitTable();
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/runslegend.h"

#include "tabulartext.h"
#include "textline.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>
#include <utility>

namespace chainrule {
namespace {

constexpr double headSize = 12.5;
constexpr double textSize = 12;
constexpr double headCentre = 14;
constexpr double headHeight = 25;
constexpr double rowHeight = 20;
constexpr int ring = 3;  // of the keyboard focus
constexpr double lineLength = 26;
constexpr double textLeft = 36;
constexpr double noteHeight = 20;

/// A row: its line, its name, its C. Hidden runs are muted and have no line.
void paintRow(QPainter &painter, const Theme &theme, const ListedRun &run, const QRectF &row) {
  const double scale = theme.scale;
  if (!run.isHidden) {
    painter.setPen(run.style.pen());
    painter.drawLine(QPointF(row.left() + 4, row.center().y()),
                     QPointF(row.left() + lineLength * scale, row.center().y()));
  }
  const QRectF words = row.adjusted(textLeft * scale, 0, -4, 0);
  const TabularText number(theme.textFont(headSize, QFont::Normal, run.isStale));
  const QFont font =
      theme.textFont(textSize, run.isPresent ? QFont::DemiBold : QFont::Normal, run.isHidden);
  const double room = words.width() - number.width(run.cost) - 8 * scale;
  drawTextLine(painter, font, run.isPresent ? theme.ink : theme.muted, words, Qt::AlignLeft,
               nameWithin(run, font, room));
  painter.setPen(run.isPresent && !run.isStale ? theme.cost : theme.muted);
  number.paintRight(painter, words, run.cost);
}

class RunDelegate : public QStyledItemDelegate {
 public:
  RunDelegate(const Theme &theme, const QList<ListedRun> &runs, QObject *parent)
      : QStyledItemDelegate(parent), m_theme(theme), m_runs(runs) {}

  QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override {
    return {60, qRound(rowHeight * m_theme.scale)};
  }

  void paint(QPainter *painter, const QStyleOptionViewItem &option,
             const QModelIndex &index) const override {
    if (index.row() >= m_runs.size()) {
      return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasCursor = (option.state & QStyle::State_Selected) != 0 &&
                           option.widget != nullptr && option.widget->hasFocus();
    if ((option.state & QStyle::State_MouseOver) != 0 || hasCursor) {
      painter->setPen(hasCursor ? QPen(m_theme.ink, 1.5) : QPen(Qt::NoPen));
      painter->setBrush(m_theme.hoverPlate());
      painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    paintRow(*painter, m_theme, m_runs[index.row()], option.rect);
    painter->restore();
  }

 private:
  const Theme &m_theme;
  const QList<ListedRun> &m_runs;
};

QString inWords(const ListedRun &run) {
  return (run.isHidden ? RunsLegend::tr("%1: C = %2, hidden") : RunsLegend::tr("%1: C = %2"))
      .arg(run.name, run.cost);
}

}  // namespace

QString nameWithin(const ListedRun &run, const QFont &font, double width) {
  const QFontMetricsF metrics(font);
  QString name = run.name;
  for (const QString &shorter : {run.shortName, run.shortest}) {
    if (!shorter.isEmpty() && metrics.horizontalAdvance(name) > width) {
      name = shorter;
    }
  }
  return metrics.elidedText(name, Qt::ElideRight, width);
}

RunsLegend::RunsLegend(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this)) {
  setAccessibleName(tr("Runs"));
  m_list->setObjectName(QStringLiteral("runs"));
  m_list->setAccessibleName(tr("Runs"));
  m_list->setItemDelegate(new RunDelegate(m_theme, m_runs, this));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::TabFocus);
  m_list->setMouseTracking(true);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setContextMenuPolicy(Qt::CustomContextMenu);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
  m_list->installEventFilter(this);
  connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
    if (const QListWidgetItem *item = m_list->itemAt(place)) {
      showMenu(m_list->row(item), m_list->viewport()->mapToGlobal(place));
    }
  });
  connect(m_list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem *item) {
    const ListedRun &run = m_runs[m_list->row(item)];
    if (!run.isPresent) {
      emit returnRequested(run.id);
    }
  });
}

void RunsLegend::setTheme(const Theme &theme) {
  m_theme = theme;
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Base, theme.canvas);
  m_list->setPalette(colours);
  m_list->setStyleSheet(QStringLiteral("QListWidget { background: %1; border: none; padding: 0; }")
                            .arg(theme.canvas.name()));
  m_list->doItemsLayout();
  update();
}

void RunsLegend::setRuns(const QList<ListedRun> &runs, const QString &note) {
  if (m_note != note) {
    m_note = note;
    resizeEvent(nullptr);
    update();
  }
  if (m_runs == runs) {
    return;
  }
  const QList<ListedRun> before = std::exchange(m_runs, runs);
  const int rowBefore = m_list->currentRow();
  while (m_list->count() > runs.size()) {
    delete m_list->takeItem(m_list->count() - 1);
  }
  for (int row = 0; row < runs.size(); ++row) {
    if (row == m_list->count()) {
      m_list->addItem(new QListWidgetItem);
    }
    if (row >= before.size() || before[row] != runs[row]) {
      const QString text = inWords(runs[row]);
      QListWidgetItem *item = m_list->item(row);
      item->setText(text + QStringLiteral(". ") +
                    QString(runs[row].details).replace(QLatin1Char('\n'), QStringLiteral(". ")));
      item->setToolTip(text + QLatin1Char('\n') + runs[row].details +
                       (runs[row].isPresent ? QString() : tr("\nDouble-click to go on with it")));
    }
  }
  if (rowBefore >= 0 && rowBefore < before.size()) {
    select(before[rowBefore].id, rowBefore);
  }
  describe();
}

// The one that takes its place where it is gone.
void RunsLegend::select(int id, int rowBefore) {
  const auto isIt = [id](const ListedRun &run) { return run.id == id; };
  const auto found = std::find_if(m_runs.begin(), m_runs.end(), isIt);
  const auto row = found != m_runs.end() ? static_cast<int>(found - m_runs.begin())
                                         : std::min(rowBefore, static_cast<int>(m_runs.size()) - 1);
  if (row != m_list->currentRow()) {
    m_list->setCurrentRow(row);
  }
}

void RunsLegend::describe() {
  QStringList texts;
  for (const ListedRun &run : m_runs) {
    texts << inWords(run);
  }
  setAccessibleDescription(texts.join(QStringLiteral("; ")));
}

void RunsLegend::showMenu(int row, QPoint place) {
  const ListedRun run = m_runs[row];
  auto *menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  const auto add = [menu](const QString &text, const QString &toolTip, auto action) {
    menu->addAction(text, std::move(action))->setToolTip(toolTip);
  };
  if (!run.isPresent) {
    add(tr("Go &on with this run"), tr("Trains it further from where it ended"),
        [this, run] { emit returnRequested(run.id); });
  }
  add(tr("&Name…"), tr("A run with a name is kept longest"), [this, run] { askForName(run); });
  if (!run.isPresent) {
    add(run.isHidden ? tr("&Show") : tr("&Hide"),
        run.isHidden ? tr("Draws its curve again") : tr("Draws no curve of it"),
        [this, run] { emit hidingRequested(run.id, !run.isHidden); });
    QMenu *colours = menu->addMenu(tr("&Colour"));
    const QStringList names{tr("Grey"), tr("Blue"),  tr("Brown"),
                            tr("Teal"), tr("Ochre"), tr("Violet")};
    for (int colour = 0; colour < names.size(); ++colour) {
      QAction *action = colours->addAction(
          names[colour], [this, run, colour] { emit colourChosen(run.id, colour); });
      action->setCheckable(true);
      action->setChecked(run.colour == colour);
    }
    add(tr("&Delete"), tr("Gives it up with its curve and all its steps"),
        [this, run] { emit removalRequested(run.id); });
  }
  menu->popup(place);
}

void RunsLegend::askForName(const ListedRun &run) {
  auto *dialog = new QInputDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Name of the run"));
  dialog->setLabelText(tr("A run with a name is kept when older ones have to go."));
  dialog->setTextValue(run.given);
  connect(dialog, &QInputDialog::textValueSelected, this,
          [this, run](const QString &name) { emit nameGiven(run.id, name.simplified().left(60)); });
  dialog->open();
}

bool RunsLegend::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_list &&
      (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
    if (m_list->currentRow() < 0) {
      m_list->setCurrentRow(0);
    }
    update();
  }
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Menu;
    if (opens && m_list->currentRow() >= 0) {
      const QRect row = m_list->visualItemRect(m_list->currentItem());
      showMenu(m_list->currentRow(), m_list->viewport()->mapToGlobal(row.center()));
      return true;
    }
    if (key == Qt::Key_Delete && m_list->currentRow() > 0) {
      emit removalRequested(m_runs[m_list->currentRow()].id);
      return true;
    }
    // A list takes letters and the space to search by; here they are the plot's and the window's.
    const bool isOfList = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home ||
                          key == Qt::Key_End || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!isOfList) {
      event->ignore();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

QRect RunsLegend::rowsArea() const {
  const int top = qRound(headHeight * m_theme.scale);
  const int bottom = m_note.isEmpty() ? 0 : qRound(noteHeight * m_theme.scale);
  const int row = qRound(rowHeight * m_theme.scale);
  const int rows = std::max(0, height() - top - bottom - 2 * ring) / row;
  return {ring, top, width() - 2 * ring, rows * row};
}

void RunsLegend::resizeEvent(QResizeEvent *) {
  m_list->setGeometry(rowsArea());
}

void RunsLegend::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  if (m_list->hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.ink, 2));
    painter.drawRoundedRect(
        QRectF(m_list->geometry()).adjusted(-ring + 1, -ring + 1, ring - 1, ring - 1), 4, 4);
  }
  paintFrame(painter);
}

void RunsLegend::paintFrame(QPainter &painter) const {
  const double scale = m_theme.scale;
  QRectF row(4, (headCentre - rowHeight / 2) * scale, width() - 8, rowHeight * scale);
  drawTextLine(painter, m_theme.textFont(headSize, QFont::DemiBold), m_theme.ink, row,
               Qt::AlignLeft, tr("Runs"));
  if (!m_note.isEmpty()) {
    row.moveBottom(height());
    drawTextLine(painter, m_theme.textFont(textSize), m_theme.muted, row, Qt::AlignLeft, m_note);
  }
}

void RunsLegend::paint(QPainter &painter) const {
  paintFrame(painter);
  QList<ListedRun> drawn;
  std::copy_if(m_runs.begin(), m_runs.end(), std::back_inserter(drawn),
               [](const ListedRun &run) { return !run.isHidden; });
  const QRectF area(rowsArea());
  QRectF row(area.topLeft(), QSizeF(area.width(), qRound(rowHeight * m_theme.scale)));
  const auto room = static_cast<qsizetype>(area.height() / row.height());
  const qsizetype named = drawn.size() <= room ? drawn.size() : std::max<qsizetype>(room - 1, 0);
  for (const ListedRun &run : drawn.first(named)) {
    paintRow(painter, m_theme, run, row);
    row.translate(0, row.height());
  }
  if (named < drawn.size() && room > 0) {
    const auto others = static_cast<int>(drawn.size() - named);
    drawTextLine(painter, m_theme.textFont(textSize), m_theme.muted,
                 row.adjusted(textLeft * m_theme.scale, 0, -4, 0), Qt::AlignLeft,
                 others == 1 ? tr("and 1 other") : tr("and %1 others").arg(others));
  }
}

}  // namespace chainrule

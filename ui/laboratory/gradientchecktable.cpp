// SPDX-License-Identifier: GPL-3.0-or-later
#include "laboratory/gradientchecktable.h"

#include "equation/boxlayout.h"
#include "laboratory/gradientcheckmodel.h"
#include "numberformat.h"
#include "tabulartext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr double lineHeight = 24;
constexpr double headHeight = 24;
constexpr double headSize = 12;
constexpr double numberSize = 13;
constexpr double symbolSize = 16;
constexpr double symbolWidth = 80;
constexpr double errorWidth = 102;
constexpr double pad = 8;
constexpr double staleOpacity = 0.45;
constexpr int fewestDigits = 2;

/// A symbol, or a number with its right end at the column's; a number that fails in its colour.
class CheckDelegate : public QStyledItemDelegate {
 public:
  CheckDelegate(const GradientCheckTable *table, const GradientCheckModel *model, QObject *parent)
      : QStyledItemDelegate(parent), m_table(table), m_model(model) {}

  void paint(QPainter *painter, const QStyleOptionViewItem &option,
             const QModelIndex &index) const override {
    const CheckedParameter *parameter = m_model->parameterAt(index.row());
    if (parameter == nullptr) {
      return;
    }
    const Theme &theme = m_table->theme();
    const double scale = theme.scale;
    const QRectF cell(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if ((option.state & QStyle::State_Selected) != 0) {
      painter->fillRect(cell, theme.selectionPlate());
    }
    painter->setPen(QPen(theme.hairline, 1));
    painter->drawLine(cell.bottomLeft() + QPointF(0, -0.5), cell.bottomRight() + QPointF(0, -0.5));
    if (m_table->isStale()) {
      painter->setOpacity(staleOpacity);
    }
    if (index.column() == GradientCheckTable::Parameter) {
      const FormulaBox symbols(symbol(parameter->entry), theme, symbolSize);
      const TabularText type(theme.textFont(numberSize));
      symbols.paint(*painter,
                    {cell.left() + pad * scale, cell.center().y() - 1 + type.capHeight() / 2});
    } else {
      const bool isError = index.column() == GradientCheckTable::RelativeError;
      const bool fails = isError && !parameter->passed;
      const TabularText type(theme.textFont(numberSize, fails ? QFont::DemiBold : QFont::Normal));
      painter->setPen(fails ? theme.wrong : theme.ink);
      const QRectF room = cell.adjusted(0, 0, -pad * scale, 0);
      type.paintRight(*painter, room, textIn(room.width(), type, index));
    }
    const bool hasCursor = m_table->hasFocus() && index == m_table->currentIndex() &&
                           m_table->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (hasCursor) {
      painter->setOpacity(1);
      painter->setPen(QPen(theme.ink, 1.5));
      painter->setBrush(Qt::NoBrush);
      painter->drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
    }
    painter->restore();
  }

 private:
  /// With as many digits as there is room for.
  static QString textIn(double width, const TabularText &type, const QModelIndex &index) {
    QString text = index.data(Qt::DisplayRole).toString();
    const double number = index.data(GradientCheckModel::NumberRole).toDouble();
    for (int digits = GradientCheckModel::digitsOf(index.column()) - 1;
         digits >= fewestDigits && type.width(text) > width; --digits) {
      text = significant(number, digits);
    }
    return text;
  }

  const GradientCheckTable *m_table;
  const GradientCheckModel *m_model;
};

}  // namespace

GradientCheckTable::GradientCheckTable(QWidget *parent)
    : QTableView(parent), m_model(new GradientCheckModel(this)) {
  setObjectName(QStringLiteral("gradientCheckTable"));
  setAccessibleName(tr("Checked parameters"));
  m_theme = Theme::light();
  setModel(m_model);
  setItemDelegate(new CheckDelegate(this, m_model, this));
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setCornerButtonEnabled(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setVerticalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionsClickable(false);
  horizontalHeader()->setMinimumSectionSize(10);
  // The row of the worst is the current one though nothing is selected.
  connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
    if (const auto parameter = parameterOf(index.row())) {
      emit parameterChosen(*parameter);
    }
  });
}

void GradientCheckTable::setTheme(const Theme &theme) {
  m_theme = theme;
  const double scale = theme.scale;
  setStyleSheet(QStringLiteral("QTableView { background: %1; border: none; outline: none; }"
                               "QHeaderView { background: %1; }"
                               "QHeaderView::section { background: %1; color: %2; border: none;"
                               " border-bottom: 1px solid %3; padding: 0 %4px; }")
                    .arg(theme.canvas.name(), theme.muted.name(), theme.controlFrame.name())
                    .arg(qRound(pad * scale)));
  horizontalHeader()->setFont(theme.textFont(headSize));
  horizontalHeader()->setFixedHeight(qRound(headHeight * scale));
  verticalHeader()->setMinimumSectionSize(1);
  verticalHeader()->setDefaultSectionSize(qRound(lineHeight * scale));
  layOut();
}

void GradientCheckTable::setAnswer(std::shared_ptr<const GradientCheckAnswer> answer) {
  m_isChoosing = true;
  m_model->setAnswer(std::move(answer));
  m_isChoosing = false;
}

void GradientCheckTable::setStale(bool stale) {
  if (stale != m_stale) {
    m_stale = stale;
    setAccessibleDescription(stale ? tr("out of date") : QString());
    viewport()->update();
  }
}

void GradientCheckTable::choose(const std::optional<Entry> &parameter) {
  if (parameter && parameter == chosen()) {
    return;
  }
  m_isChoosing = true;
  const int row = parameter ? m_model->rowOf(*parameter) : -1;
  if (row >= 0) {
    setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    scrollTo(currentIndex());
  } else {
    setCurrentIndex({});
    clearSelection();
  }
  m_isChoosing = false;
}

std::optional<Entry> GradientCheckTable::parameterOf(int row) const {
  const CheckedParameter *parameter = m_model->parameterAt(row);
  return parameter != nullptr ? std::optional(parameter->entry) : std::nullopt;
}

QString GradientCheckTable::text(int row, Column column) const {
  return m_model->index(row, column).data(Qt::DisplayRole).toString();
}

void GradientCheckTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
  QTableView::currentChanged(current, previous);
  const std::optional<Entry> parameter = parameterOf(current.row());
  if (!m_isChoosing && parameter && current.row() != previous.row()) {
    emit parameterChosen(*parameter);
  }
}

// A view of Qt's searches for what is typed, and so would take the window's single keys.
void GradientCheckTable::keyPressEvent(QKeyEvent *event) {
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
      if (isPlain && m_model->rowCount() > 0) {
        const int row = event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1;
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
        return;
      }
      break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      if (isPlain) {
        QTableView::keyPressEvent(event);
        return;
      }
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (const auto parameter = chosen(); parameter && isPlain) {
        emit parameterChosen(*parameter);
        return;
      }
      break;
    case Qt::Key_Escape:
      window()->setFocus();
      return;
    default:
      if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        const QVariant number = currentIndex().data(GradientCheckModel::NumberRole);
        QApplication::clipboard()->setText(number.isValid() ? forClipboard(number.toDouble())
                                                            : currentIndex().data().toString());
        return;
      }
  }
  event->ignore();
}

void GradientCheckTable::resizeEvent(QResizeEvent *event) {
  QTableView::resizeEvent(event);
  layOut();
}

void GradientCheckTable::layOut() {
  const auto headWidth = [this](int column) { return horizontalHeader()->sectionSizeHint(column); };
  const double scale = m_theme.scale;
  const int symbol = qRound(symbolWidth * scale);
  const int error = std::max(qRound(errorWidth * scale), headWidth(RelativeError));
  const int middle = std::max(20, (viewport()->width() - symbol - error) / 2);
  setColumnWidth(Parameter, symbol);
  setColumnWidth(Analytic, middle);
  setColumnWidth(Numeric, middle);
  setColumnWidth(RelativeError, error);
}

}  // namespace chainrule

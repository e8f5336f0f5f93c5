// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/answerfields.h"

#include "session/answers.h"
#include "session/focus.h"

#include <QEvent>
#include <QFocusEvent>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace chainrule {
namespace {

constexpr double fieldWidth = 108;
constexpr double biasWidth = 86;
constexpr double leastWidth = 58;
constexpr double fieldHeight = 21;
constexpr double textSize = 12;
constexpr double gap = 3;  // from what it belongs to

/// As short as it is plain beside the neuron or the edge: δ, ∂W.
Formula letterOf(Quantity quantity) {
  switch (quantity) {
    case Quantity::PreActivation:
      return variable("z", quantity);
    case Quantity::Activation:
      return variable("a", quantity);
    case Quantity::Delta:
      return variable("δ", quantity);
    case Quantity::WeightGradient:
      return row({variable("∂", quantity), variable("W", quantity)});
    case Quantity::BiasGradient:
      return row({variable("∂", quantity), variable("b", quantity)});
    case Quantity::Weight:
      return variable("W", quantity);
    case Quantity::Bias:
      return variable("b", quantity);
    default:
      return variable("C", quantity);
  }
}

bool isDrawn(const NetworkLayout &layout, const Entry &entry) {
  if (entry.quantity == Quantity::Cost) {
    return layout.depth() >= 1;
  }
  const bool isThere = entry.layer >= 1 && layout.isShown(entry.layer, entry.row);
  return isThere &&
         (!belongsToEdge(entry.quantity) ||
          (!layout.isBand(entry.layer) && layout.isShown(entry.layer - 1, entry.column)));
}

bool isFree(const QRectF &field, const NetworkScene &scene, int layer,
            const std::vector<QRectF> &taken) {
  const auto covers = [&field](const QRectF &other) { return field.intersects(other); };
  if (std::any_of(taken.begin(), taken.end(), covers)) {
    return false;
  }
  const NetworkLayout &layout = scene.layout;
  for (int l = layer - 1; l <= layer; ++l) {
    for (const int row : layout.rows(l)) {
      if (covers(layout.circle(l, row)) ||
          (l > 0 && showsChips(scene.state) && layout.chips() != NetworkLayout::Chips::Bar &&
           covers(layout.chip(l, row)))) {
        return false;
      }
    }
  }
  return true;
}

/// On the edge, as near to its middle as there is room, and smaller or beside it where there is
/// none.
QRectF onEdge(const NetworkScene &scene, const Entry &entry, const QSizeF &size, double leastWide,
              const std::vector<QRectF> &taken) {
  const NetworkLayout &layout = scene.layout;
  const QLineF line(layout.centre(entry.layer - 1, entry.column),
                    layout.centre(entry.layer, entry.row));
  constexpr int steps = 8;
  for (const double beside : {0.0, -0.6, 0.6, -1.2, 1.2}) {
    for (const double width : {size.width(), (size.width() + leastWide) / 2, leastWide}) {
      QRectF field(0, 0, width, size.height());
      for (int step = 0; step <= 2 * steps; ++step) {  // 0.5, 0.46, 0.54 …
        const int away = (step + 1) / 2;
        const double part = 0.5 + 0.04 * (step % 2 == 0 ? away : -away);
        field.moveCenter(line.pointAt(part) + QPointF(0, beside * size.height()));
        if (isFree(field, scene, entry.layer, taken)) {
          return field;
        }
      }
    }
  }
  QRectF field(QPointF(), size);
  field.moveCenter(line.center());
  return field;
}

QRectF placeOf(const NetworkScene &scene, const Entry &entry, const std::vector<QRectF> &taken) {
  const NetworkLayout &layout = scene.layout;
  const double scale = layout.scale();
  const double unit = layout.textScale() * scale;
  const double room = layout.columnGap() - 2 * layout.radius() - 2 * gap * scale;
  QSizeF size(fieldWidth * unit, fieldHeight * std::max(scale, unit));
  if (entry.quantity == Quantity::Cost) {
    const QRectF cost = layout.cost();
    const double right = layout.diagram().right() - gap * scale;
    QRectF field({cost.center().x() - size.width() / 2, cost.bottom() + gap * scale}, size);
    field.moveRight(std::min(field.right(), right));
    return field;
  }
  if (belongsToEdge(entry.quantity)) {
    size.setWidth(std::clamp(room, leastWidth * unit, size.width()));
    return onEdge(scene, entry, size, leastWidth * unit, taken);
  }
  if (entry.quantity == Quantity::Bias || entry.quantity == Quantity::BiasGradient) {
    const QRectF square = layout.biasSquare(entry.layer, entry.row);
    size.setWidth(std::clamp(room - square.width(), leastWidth * unit, biasWidth * unit));
    return {{square.left() - gap * scale - size.width(), square.center().y() - size.height() / 2},
            size};
  }
  if (layout.chips() == NetworkLayout::Chips::Bar) {  // neurons stand too close for what is below
    const QRectF circle = layout.circle(entry.layer, entry.row);
    size = {std::clamp(room, leastWidth * scale, size.width()),
            std::min(size.height(), std::max(14 * scale, layout.pitch() - 2))};
    return {{circle.right() + gap * scale, circle.center().y() - size.height() / 2}, size};
  }
  const QRectF chip = layout.chip(entry.layer, entry.row);
  size.setWidth(std::min(size.width(), layout.columnGap() - 4 * scale));
  size.setHeight(std::min(size.height(), chip.height() + 2 * scale));
  QRectF field(QPointF(), size);
  field.moveCenter(chip.center());
  return field;
}

}  // namespace

Entry stopOf(const Entry &entry) {
  if (belongsToEdge(entry.quantity)) {
    return {Quantity::Weight, entry.layer, entry.row, entry.column};
  }
  return neuronOf(entry).value_or(Entry{Quantity::Cost, 0, 0, 0});
}

AnswerFields::AnswerFields(Answers *answers, Focus *focus, QWidget *view)
    : QObject(view), m_answers(answers), m_focus(focus), m_view(view) {
  connect(answers, &Answers::asked, this, &AnswerFields::rebuild);
  rebuild();
}

void AnswerFields::rebuild() {
  const bool hadKeyboard = haveKeyboard();
  if (hadKeyboard) {
    m_view->setFocus(Qt::OtherFocusReason);
  }
  for (AnswerField *field : std::exchange(m_fields, {})) {
    field->removeEventFilter(this);
    field->hide();
    field->deleteLater();
  }
  for (int k = 0; k < m_answers->count(); ++k) {
    auto *field = new AnswerField(m_answers, k, m_view);
    field->setFocusPolicy(Qt::ClickFocus);  // Tab walks the network
    field->installEventFilter(this);
    field->hide();
    connect(field, &AnswerField::checked, this, [this, k] { goOn(k); });
    connect(field, &AnswerField::left, this, [this, k] { leave(k); });
    connect(field, &AnswerField::moved, this, [this, k](int by) { move(k, by); });
    m_fields.append(field);
  }
  emit rebuilt();
  if (hadKeyboard) {
    if (AnswerField *next = field(m_answers->nextOpen(-1))) {
      next->setFocus(Qt::OtherFocusReason);
    }
  }
}

// Those on edges make room for the others.
void AnswerFields::place(const NetworkScene &scene) {
  std::vector<QRectF> taken;
  for (const bool areOnEdges : {false, true}) {
    for (AnswerField *field : m_fields) {
      const Entry &entry = m_answers->at(field->answer()).entry;
      if (belongsToEdge(entry.quantity) != areOnEdges) {
        continue;
      }
      if (!isDrawn(scene.layout, entry)) {
        field->hide();
        continue;
      }
      const QRectF place = placeOf(scene, entry, taken);
      taken.push_back(place.adjusted(-2, -2, 2, 2));
      const double unit = scene.layout.textScale();
      const bool isNarrow = place.width() < 80 * unit * scene.layout.scale();
      field->setLook(scene.theme, std::max(11.0, textSize * (isNarrow ? 0.92 : 1) * unit),
                     letterOf(entry.quantity));
      field->setGeometry(place.toAlignedRect());
      field->setVisible(scene.layout.diagram().contains(place.center()));
    }
  }
}

AnswerField *AnswerFields::field(int answer) const {
  const bool isThere = answer >= 0 && answer < m_fields.size() && m_fields[answer]->isVisible();
  return isThere ? m_fields[answer] : nullptr;
}

QList<AnswerField *> AnswerFields::shownFields() const {
  QList<AnswerField *> shown;
  std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(shown),
               [](const AnswerField *field) { return field->isVisible(); });
  return shown;
}

bool AnswerFields::haveKeyboard() const {
  return std::any_of(m_fields.begin(), m_fields.end(),
                     [](const AnswerField *field) { return field->hasFocus(); });
}

bool AnswerFields::open(const Entry &stop, const QString &text) {
  for (int k = 0; k < m_answers->count(); ++k) {
    if (stopOf(m_answers->at(k).entry) != stop || field(k) == nullptr) {
      continue;
    }
    m_isByPointer = false;
    AnswerField *opened = field(k);
    opened->setFocus(Qt::OtherFocusReason);
    opened->selectAll();
    if (!text.isEmpty() && !m_answers->at(k).isDone()) {
      m_answers->type(k, text);
      opened->end(false);
    }
    return true;
  }
  return false;
}

// To the next question, where it has a field here.
void AnswerFields::goOn(int answer) {
  if (!m_answers->at(answer).isDone()) {
    m_fields[answer]->selectAll();
    return;
  }
  const int next = m_answers->nextOpen(answer);
  if (AnswerField *other = field(next)) {
    other->setFocus(Qt::OtherFocusReason);
  } else {
    m_answers->passOn(next);
  }
}

void AnswerFields::move(int answer, int by) {
  for (int k = answer + by; k >= 0 && k < m_answers->count(); k += by) {
    if (AnswerField *other = field(k)) {
      other->setFocus(Qt::OtherFocusReason);
      return;
    }
  }
  leave(answer);
}

void AnswerFields::leave(int answer) {
  emit left(m_isByPointer ? std::nullopt : std::optional(stopOf(m_answers->at(answer).entry)));
}

bool AnswerFields::eventFilter(QObject *watched, QEvent *event) {
  const auto *field = static_cast<AnswerField *>(watched);
  switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:  // which edge it is of, too
      m_focus->setHovered(m_answers->at(field->answer()).entry);
      break;
    case QEvent::Leave:
    case QEvent::FocusOut:
      m_focus->setHovered(std::nullopt);
      break;
    case QEvent::MouseButtonPress:
      m_isByPointer = true;
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace chainrule

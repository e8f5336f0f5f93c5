// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/layerspanel.h"

#include "panels/heatmap.h"
#include "panels/inputcard.h"
#include "panels/layercard.h"
#include "panels/layercolumns.h"
#include "panels/vectorstrip.h"
#include "session/focus.h"

#include <QEvent>
#include <QScrollBar>

#include <initializer_list>

namespace chainrule {
namespace {

constexpr int gutter = 8;
constexpr int leastWidth = 260;  // as the heads of the cards need

QString noteOf(const Snapshot &snapshot) {
  if (snapshot.session->dataset.rows() < 2) {
    return {};
  }
  const int shown = snapshot.sample + 1;
  if (snapshot.batchSize > 1) {
    return LayersPanel::tr("sample %1; ∂C: mean of %2").arg(shown).arg(snapshot.batchSize);
  }
  const int used = snapshot.batch.empty() ? snapshot.sample : snapshot.batch.front();
  return used == snapshot.sample
             ? LayersPanel::tr("sample %1").arg(shown)
             : LayersPanel::tr("sample %1; ∂C: sample %2").arg(shown).arg(used + 1);
}

/// The layer whose quantity the current stage reveals; 0 for none.
int activeLayer(const Snapshot &snapshot) {
  const Position &position = snapshot.position;
  if (position.whole || position.stage < 1 || (snapshot.running && !snapshot.stageByStage)) {
    return 0;
  }
  return stages(snapshot.depth())[static_cast<std::size_t>(position.stage - 1)].layer;
}

}  // namespace

LayersPanel::LayersPanel(Focus *focus, QWidget *parent)
    : QScrollArea(parent),
      m_focus(focus),
      m_content(new QWidget),
      m_inputCard(new InputCard(focus, m_content)) {
  setAccessibleName(tr("Layers"));
  setAccessibleDescription(tr("Every number of the shown step, layer by layer"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWidget(m_content);
  m_content->setAutoFillBackground(true);
  verticalScrollBar()->setSingleStep(19);
  connect(m_inputCard, &Card::layoutChanged, this, &LayersPanel::layOutSoon);
  connectGrid(m_inputCard->input());
  connectGrid(m_inputCard->target());
  connect(focus, &Focus::selectedChanged, this, &LayersPanel::revealSelection);
}

void LayersPanel::connectGrid(CellGrid *grid) {
  connect(grid, &CellGrid::editRequested, this, &LayersPanel::editRequested);
  connect(grid, &CellGrid::cursorMoved, this, [this, grid](const QRect &cell) {
    reveal({grid->mapTo(m_content, cell.topLeft()), cell.size()});
  });
  if (m_answers != nullptr) {
    grid->setAnswers(m_answers);
  }
}

void LayersPanel::setAnswers(Answers *answers) {
  m_answers = answers;
  m_inputCard->input()->setAnswers(answers);
  m_inputCard->target()->setAnswers(answers);
}

void LayersPanel::setTheme(const Theme &theme) {
  m_theme = theme;
  QPalette palette = theme.palette();
  setMinimumWidth(qRound(leastWidth * theme.scale));
  setPalette(palette);
  viewport()->setPalette(palette);
  m_content->setPalette(palette);
  m_inputCard->setTheme(theme);
  for (LayerCard *card : m_cards) {
    card->setTheme(theme);
  }
  layOutCards();
}

void LayersPanel::makeCards() {
  for (LayerCard *card : m_cards) {
    card->hide();
    card->deleteLater();
  }
  m_cards.clear();
  for (int layer = 1; layer <= m_snapshot->depth(); ++layer) {
    auto *card = new LayerCard(m_focus, layer, m_content);
    card->setTheme(m_theme);
    connect(card, &Card::layoutChanged, this, &LayersPanel::layOutSoon);
    connectGrid(card->columns());
    connectGrid(card->weights());
    connectGrid(card->gradient());
    card->show();
    m_cards.push_back(card);
  }
  // The cards are made when a session comes, after what stands behind them in the window.
  QWidget *before = m_inputCard->target();
  for (const LayerCard *card : m_cards) {
    for (QWidget *grid :
         std::initializer_list<QWidget *>{card->columns(), card->weights(), card->gradient()}) {
      setTabOrder(before, grid);
      before = grid;
    }
  }
}

void LayersPanel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  if (snapshot == m_snapshot && outOfDate == m_outOfDate) {
    return;
  }
  const bool hasNewShape = !m_snapshot ||
                           m_snapshot->network.sizes() != snapshot->network.sizes() ||
                           m_snapshot->network.activations() != snapshot->network.activations();
  const bool showsOthers = m_snapshot && m_snapshot->hidden != snapshot->hidden;
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  if (hasNewShape) {
    makeCards();
  }
  m_inputCard->setSnapshot(m_snapshot, outOfDate);
  for (LayerCard *card : m_cards) {
    card->setSnapshot(m_snapshot, outOfDate);
  }
  if (hasNewShape || showsOthers || m_isLayoutPending) {
    layOutCards();
  }
  markActiveLayer();
  if (const QString note = noteOf(*m_snapshot); note != m_note) {
    m_note = note;
    emit noteChanged(note);
  }
}

void LayersPanel::layOutSoon() {
  m_isLayoutPending = true;
}

void LayersPanel::layOutCards() {
  m_isLayoutPending = false;
  if (!m_snapshot) {
    return;
  }
  const auto layOutIn = [this](int width) {
    const int cardWidth = width - 2 * gutter;
    int y = 0;
    const auto place = [&](Card *card) {
      y += gutter;
      card->setGeometry(gutter, y, cardWidth, card->layOut(cardWidth));
      y += card->height();
    };
    place(m_inputCard);
    for (LayerCard *card : m_cards) {
      place(card);
    }
    m_content->resize(width, y);
  };
  // In the wider place without a scroll bar the cards are lower, and may not need one.
  const QSize room = maximumViewportSize();
  layOutIn(room.width());
  if (m_content->height() > room.height()) {
    layOutIn(room.width() - verticalScrollBar()->sizeHint().width());
  }
}

bool LayersPanel::event(QEvent *event) {
  // Before Qt lays out the scroll bar, which would keep one that is not needed any more.
  if (event->type() == QEvent::Resize) {
    layOutCards();
  }
  return QScrollArea::event(event);
}

void LayersPanel::markActiveLayer() {
  const int active = activeLayer(*m_snapshot);
  for (LayerCard *card : m_cards) {
    card->setActive(card->layer() == active);
  }
  if (active != m_activeLayer && active > 0) {
    reveal(card(active)->geometry());
  }
  m_activeLayer = active;
}

void LayersPanel::takeKeyboard() {
  if (!m_cards.empty()) {
    card(std::max(m_activeLayer, 1))->columns()->setFocus(Qt::ShortcutFocusReason);
  }
}

void LayersPanel::revealSelection() {
  const std::optional<Entry> &entry = m_focus->selected();
  if (!entry || !m_snapshot || entry->layer < 1 || entry->layer > m_snapshot->depth()) {
    return;
  }
  const LayerCard *card = this->card(entry->layer);
  const QWidget *part = belongsToEdge(entry->quantity)
                            ? static_cast<const QWidget *>(card->weights())
                            : card->columns();
  reveal({part->mapTo(m_content, QPoint()), part->size()});
}

void LayersPanel::reveal(const QRect &rectangle) {
  const int page = viewport()->height();
  const int top = verticalScrollBar()->value();
  const int height = std::min(rectangle.height(), page - 2 * gutter);
  if (rectangle.top() < top) {
    verticalScrollBar()->setValue(rectangle.top() - gutter);
  } else if (rectangle.top() + height > top + page) {
    verticalScrollBar()->setValue(rectangle.top() + height - page + gutter);
  }
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationview.h"

#include "equation/equationfoot.h"
#include "equation/equationpage.h"
#include "equation/screennumbers.h"
#include "equation/slipnote.h"
#include "explain/explainedentry.h"
#include "explain/inwords.h"
#include "explain/slips.h"
#include "session/focus.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace chainrule {

namespace {

constexpr int scrollMargin = 12;
constexpr int snapDistance = 120;  // of an end of the page

// Tab out of the page leaves it where it is; a scroll area would show the middle of it.
class PageScroll : public QScrollArea {
 public:
  using QScrollArea::QScrollArea;

 protected:
  bool focusNextPrevChild(bool next) override { return QFrame::focusNextPrevChild(next); }
};

}  // namespace

EquationView::EquationView(Focus *focus, QWidget *parent)
    : QWidget(parent),
      m_focus(focus),
      m_scrollArea(new PageScroll(this)),
      m_page(new EquationPage),
      m_slip(new SlipNote(this)),
      m_foot(new EquationFoot(this)) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_scrollArea, 1);
  layout->addWidget(m_slip);
  layout->addWidget(m_foot);
  m_scrollArea->setWidget(m_page);
  m_scrollArea->setWidgetResizable(true);
  m_scrollArea->setFrameShape(QFrame::NoFrame);
  m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scrollArea->setFocusPolicy(Qt::NoFocus);
  m_scrollArea->setAccessibleName(tr("Equation of the stage"));
  setAccessibleName(tr("Equation of the stage"));
  setMinimumWidth(240);
  setTabOrder(m_page, m_slip->dismissButton());
  connect(m_focus, &Focus::hoveredChanged, this, [this] { showPointedAt(Change::Hovered); });
  connect(m_focus, &Focus::selectedChanged, this, [this] { showPointedAt(Change::Selected); });
  connect(m_page, &EquationPage::leafHovered, this, &EquationView::hover);
  connect(m_page, &EquationPage::entryChosen, this, [this](const std::optional<Entry> &entry) {
    m_chooses = true;
    m_focus->setSelected(entry);
    m_chooses = false;
    m_page->followPointer();
  });
  connect(m_page, &EquationPage::copyAsked, this, [this] { copy(EquationFormat::Text); });
  connect(m_page, &EquationPage::cursorMoved, this, [this](const QRect &place) {
    m_scrollArea->ensureVisible(place.center().x(), place.center().y(), 0,
                                place.height() / 2 + scrollMargin);
    // The title above the first leaf and the words below the last one are no leaves themselves.
    QScrollBar *bar = m_scrollArea->verticalScrollBar();
    if (bar->value() < snapDistance && place.bottom() < bar->pageStep() - scrollMargin) {
      bar->setValue(0);
    } else if (bar->maximum() - bar->value() < snapDistance &&
               place.top() > bar->maximum() + scrollMargin) {
      bar->setValue(bar->maximum());
    }
  });
  // Keys the page has no use for are the window's, Page Down too.
  m_scrollArea->installEventFilter(this);
}

bool EquationView::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::KeyPress) {
    event->ignore();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void EquationView::takeKeyboard() {
  m_page->setFocus(Qt::ShortcutFocusReason);
}

void EquationView::copy(EquationFormat format) {
  copyParts(m_page->partsToCopy(), format, m_page->look());
}

void EquationView::copyParts(const std::vector<Section> &parts, EquationFormat format,
                             const EquationLook &look) {
  copyEquation(parts, format, look);
  m_foot->showBriefly(copiedMessage(format));
}

void EquationView::contextMenuEvent(QContextMenuEvent *event) {
  if (!m_snapshot) return;
  std::vector<Section> parts;
  QPoint at = event->globalPos();
  if (event->reason() == QContextMenuEvent::Keyboard) {
    parts = m_page->partsToCopy();
    if (const auto walked = m_page->cursor()) {
      const QRectF place = m_page->leaves().all()[*walked].rectangle;
      at = m_page->mapToGlobal(place.bottomLeft().toPoint());
    }
  } else {
    parts = m_page->partsToCopy(m_page->mapFromGlobal(QPointF(at)));
  }
  auto *menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setToolTipsVisible(true);
  for (const auto &[text, format] : equationFormats()) {
    QAction *action = menu->addAction(
        tr("Copy as %1").arg(text), this,
        [this, parts, look = m_page->look(), format = format] { copyParts(parts, format, look); });
    action->setToolTip(toolTipOf(format));
  }
  menu->popup(at);
}

void EquationView::setTheme(const Theme &theme) {
  QPalette ground = theme.palette();
  ground.setColor(QPalette::Window, theme.canvas);
  m_scrollArea->setPalette(ground);
  m_page->setTheme(theme);
  m_slip->setTheme(theme);
  m_foot->setTheme(theme);
}

void EquationView::setCompact(bool compact) {
  m_page->setCompact(compact);
  m_slip->setCompact(compact);
}

void EquationView::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  showSnapshot(std::move(snapshot), outOfDate);
  m_page->followCursor();
  m_page->followPointer();
}

void EquationView::showSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  const EquationPage::Change change(m_page);
  if (snapshot == m_snapshot) {
    m_outOfDate = outOfDate;
    m_page->setStale(isStale());
    refreshSummary();
    return;
  }
  const bool movedOn = !m_snapshot || m_snapshot->position != snapshot->position ||
                       m_snapshot->network.sizes() != snapshot->network.sizes();
  const bool anotherSample = !m_snapshot || m_snapshot->sample != snapshot->sample;
  m_snapshot = std::move(snapshot);
  m_numbers.emplace(m_snapshot);
  if (const std::optional<int> place = placeOfSample(*m_snapshot); place && anotherSample) {
    m_page->revealSample(*place);
  }
  m_outOfDate = outOfDate;
  if (movedOn || (m_snapshot->running && !m_snapshot->stageByStage)) m_asked.reset();
  showContent();
  showExplanation(Change::Numbers);
  showValue();
  refreshSummary();
}

void EquationView::refreshSummary() {
  const bool mayWait = m_snapshot->running && m_summaryWasRunning && !m_outOfDate;
  mayWait ? m_summaryRefreshes.request() : m_summaryRefreshes.refreshNow();
}

std::optional<Stage> EquationView::shownStage() const {
  return m_asked ? m_asked : currentStage(*m_snapshot);
}

// After the update, the numbers of the earlier stages.
bool EquationView::isStale() const {
  return m_outOfDate || (m_asked && m_snapshot->isStale(m_asked->quantity, m_asked->layer));
}

void EquationView::showContent() {
  EquationKey key = equationKey(*m_snapshot, m_asked);
  if (key != m_key) {
    const bool anotherStage = !m_key || key.stage != m_key->stage;
    m_key = std::move(key);
    if (anotherStage) m_page->startOver();
    const EquationContent content = equationContent(*m_snapshot, m_asked);
    m_page->setContent(content);
    m_foot->setContent(content);
    setAccessibleDescription(m_page->accessibleDescription());
    showSlip(m_key->stage);
    if (anotherStage) m_scrollArea->verticalScrollBar()->setValue(0);
  }
}

void EquationView::showSlip(const std::optional<Stage> &stage) {
  const std::optional<ArticleSlip> slip =
      stage ? slipOf(*stage, *m_snapshot->session) : std::nullopt;
  m_slip->setSlip(slip ? QString::fromStdString(slip->name) : QString(),
                  slip ? QString::fromStdString(slip->text) : QString());
}

void EquationView::showSummary() {
  m_summaryWasRunning = m_snapshot->running;
  const Position &position = m_snapshot->position;
  const bool betweenSteps = !shownStage() && (position.whole || m_snapshot->running);
  if (betweenSteps) {
    m_page->showSummary(m_snapshot, m_outOfDate);
  } else {
    m_page->hideSummary();
  }
}

void EquationView::showValue() {
  if (!m_snapshot) return;
  std::optional<Entry> entry;
  if (m_explained) entry = m_explained->entry;
  m_page->setValue(entry, entry ? m_snapshot->value(*entry) : 0, isStale());
}

void EquationView::showPointedAt(Change change) {
  if (!m_snapshot) return;
  const EquationPage::Change placing(m_page);
  if (change == Change::Selected) ask();
  showExplanation(change);
  showValue();
  m_page->setPointedAt({m_focus->hovered(), m_focus->hoveredWhole(), m_hovers},
                       m_focus->selected());
}

// A number that another stage made known is explained by that stage.
void EquationView::ask() {
  const std::optional<Entry> &selected = m_focus->selected();
  const bool isNeuron = selected && selected->quantity == Quantity::Activation && !m_chooses;
  const auto before = std::exchange(m_asked, stageAsked(*m_snapshot, selected, isNeuron));
  if (m_asked == before) return;
  showContent();
  refreshSummary();
}

// What is selected, before that what is hovered elsewhere; else what was explained last because of
// a selection, else the first entry.
Entry EquationView::entryToExplain(const Stage &stage, Change change) {
  const Network &network = m_snapshot->network;
  const std::optional<Entry> &selected = m_focus->selected();
  const auto isOfStage = [&](const std::optional<Entry> &entry) {
    return entry && explainedEntry(stage, network, entry) == entry;
  };
  const std::optional<Entry> chosen = explainedEntry(stage, network, selected);
  if (chosen || !selected) m_chosen = chosen;
  if (change == Change::Selected && chosen) return *chosen;
  // What the pointer meets in the explanation itself must not change what is explained.
  if (m_hovers && change != Change::Selected && m_explained && isOfStage(m_explained->entry)) {
    return m_explained->entry;
  }
  if (!m_hovers) {
    if (const auto entry = explainedEntry(stage, network, m_focus->hovered())) return *entry;
  }
  if (const auto kept = explainedEntry(stage, network, m_chosen)) return *kept;
  return {stage.quantity, stage.isUpdate() ? 1 : stage.layer, 0, 0};
}

void EquationView::showExplanation(Change change) {
  const std::optional<Stage> stage = shownStage();
  std::optional<Explained> explained;
  if (stage) explained = {*stage, entryToExplain(*stage, change)};
  if (change == Change::Selected && m_focus->selected()) m_page->reveal(*m_focus->selected());
  if (explained == m_explained && change != Change::Numbers) return;
  if (explained && explained != m_explained) m_page->reveal(explained->entry);
  m_explained = explained;
  std::vector<Section> sections;
  QString remark;
  if (explained) {
    const Entry &entry = explained->entry;
    sections = explain(*m_numbers, *stage, entry);
    const std::int64_t step = stepOfPass(*m_snapshot);
    const std::string plain = headingOfNumbers(std::to_string(step));
    const QString grouped = QLocale().toString(qint64{step});
    for (Section &section : sections) {
      if (!section.title.starts_with(plain)) continue;
      section.title.replace(0, plain.size(), headingOfNumbers(grouped.toStdString()));
    }
    remark = QString::fromStdString(inWords(*m_numbers, *stage, entry, screenStyle()));
  }
  m_page->setRemark(remark);
  m_page->setSections(std::move(sections), isStale());
}

void EquationView::hover(const std::optional<FormulaLeaf> &leaf) {
  const bool hovers = m_hovers;
  m_hovers = leaf.has_value();
  if (leaf && leaf->isWhole) {
    m_focus->setHoveredWhole(leaf->whole());
  } else if (leaf || hovers) {
    m_focus->setHovered(leaf ? std::optional(leaf->entry) : std::nullopt);
  }
}

}  // namespace chainrule

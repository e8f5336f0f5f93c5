// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationview.h"

#include "equation/equationfoot.h"
#include "equation/equationpage.h"
#include "explain/explainedentry.h"
#include "session/focus.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chainrule {

namespace {

constexpr int largestSide = 8;

bool hasLargeMatrix(const Formula &formula) {
  if (formula.block) {
    return std::max(formula.block->values.rows(), formula.block->values.cols()) > largestSide;
  }
  return std::any_of(formula.children.begin(), formula.children.end(), hasLargeMatrix);
}

}  // namespace

EquationView::EquationView(Focus *focus, QWidget *parent)
    : QWidget(parent),
      m_focus(focus),
      m_scrollArea(new QScrollArea(this)),
      m_page(new EquationPage),
      m_foot(new EquationFoot(this)) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_scrollArea, 1);
  layout->addWidget(m_foot);
  m_scrollArea->setWidget(m_page);
  m_scrollArea->setWidgetResizable(true);
  m_scrollArea->setFrameShape(QFrame::NoFrame);
  m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scrollArea->setFocusPolicy(Qt::NoFocus);
  m_scrollArea->setAccessibleName(tr("Equation of the stage"));
  setAccessibleName(tr("Equation of the stage"));
  setMinimumWidth(240);
  connect(m_focus, &Focus::hoveredChanged, this, &EquationView::showPointedAt);
  connect(m_focus, &Focus::selectedChanged, this, &EquationView::showPointedAt);
  connect(m_page, &EquationPage::entryHovered, this, &EquationView::hover);
}

void EquationView::setTheme(const Theme &theme) {
  QPalette ground = theme.palette();
  ground.setColor(QPalette::Window, theme.canvas);
  m_scrollArea->setPalette(ground);
  m_page->setTheme(theme);
  m_foot->setTheme(theme);
}

void EquationView::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  EquationKey key = equationKey(*m_snapshot);
  if (key != m_key) {
    const bool anotherStage = !m_key || key.stage != m_key->stage;
    m_key = std::move(key);
    const EquationContent content = equationContent(*m_snapshot);
    m_page->setContent(content);
    m_foot->setContent(content);
    setAccessibleDescription(m_page->accessibleDescription());
    if (anotherStage) m_scrollArea->verticalScrollBar()->setValue(0);
  }
  showValue();
  showExplanation(true);
}

void EquationView::showValue() {
  if (!m_snapshot) return;
  std::optional<Entry> entry;
  if (const std::optional<Stage> stage = currentStage(*m_snapshot)) {
    entry = entryOfStage(*stage, m_snapshot->network, m_focus->hovered());
    if (!entry) entry = entryOfStage(*stage, m_snapshot->network, m_focus->selected());
  }
  m_page->setValue(entry, entry ? m_snapshot->value(*entry) : 0, m_outOfDate);
}

void EquationView::showPointedAt() {
  if (!m_snapshot) return;
  showValue();
  showExplanation(false);
  m_page->setLit(m_focus->hovered());
}

// What the pointer meets in the explanation itself must not change what is explained.
void EquationView::showExplanation(bool otherNumbers) {
  const std::optional<Stage> stage = currentStage(*m_snapshot);
  std::optional<Entry> entry;
  if (stage) {
    const Network &network = m_snapshot->network;
    const bool isEntryOfStage = m_explained && entryOfStage(*stage, network, m_explained);
    if (m_hovers && isEntryOfStage) entry = m_explained;
    if (!entry && !m_hovers) entry = explainedEntry(*stage, network, m_focus->hovered());
    if (!entry) entry = explainedEntry(*stage, network, m_focus->selected());
    if (!entry) entry = Entry{stage->quantity, stage->isUpdate() ? 1 : stage->layer, 0, 0};
  }
  if (entry == m_explained && !otherNumbers) return;
  m_explained = entry;
  std::vector<Section> sections;
  if (entry) sections = explain(*m_snapshot, *stage, *entry);
  std::erase_if(sections, [](const Section &section) {
    return std::any_of(section.lines.begin(), section.lines.end(), hasLargeMatrix);
  });
  m_page->setSections(std::move(sections), m_outOfDate);
}

void EquationView::hover(const std::optional<Entry> &entry) {
  const bool hovers = m_hovers;
  m_hovers = entry.has_value();
  if (entry || hovers) m_focus->setHovered(entry);
}

}  // namespace chainrule

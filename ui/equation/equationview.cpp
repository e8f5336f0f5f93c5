// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationview.h"

#include "equation/equationfoot.h"
#include "equation/equationpage.h"
#include "session/focus.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace chainrule {

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
  connect(m_focus, &Focus::hoveredChanged, this, &EquationView::showValue);
  connect(m_focus, &Focus::selectedChanged, this, &EquationView::showValue);
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

void EquationView::hover(const std::optional<Entry> &entry) {
  if (entry || m_hovers) m_focus->setHovered(entry);
  m_hovers = entry.has_value();
}

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace chainrule {

/// What a dialog holds between its head and its buttons: all of it where there is room, else it
/// scrolls, to what has the keyboard too.
class ScrolledContent : public QScrollArea {
 public:
  explicit ScrolledContent(QLayout *content) {
    auto *page = new QWidget;
    content->setContentsMargins(0, 0, 0, 0);
    page->setLayout(content);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
  }

  QSize sizeHint() const override {
    return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
  }
  QSize minimumSizeHint() const override { return {160, 100}; }
};

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

class QFileDialog;
class QWidget;

namespace chainrule {

// What the main window asks and tells. Every dialog is shown over `window`, returns at once and
// deletes itself when it is closed.

/// Whether the changes of the session `name` are to be saved: calls `save`, `discard`, or nothing.
void askToSave(QWidget *window, const QString &name, std::function<void()> save,
               std::function<void()> discard);

/// What to do about the file that another program has changed: calls one of the three.
void askToOverwrite(QWidget *window, const QString &fileName, std::function<void()> overwrite,
                    std::function<void()> saveAs, std::function<void()> cancel);

/// Which α, at first `present`, in these words: calls `proceed` with it, or nothing. What is no
/// learning rate cannot be accepted.
void askForLearningRate(QWidget *window, const QString &question, double present,
                        std::function<void(double)> proceed);

/// Where to save, beginning at `fileName` or, where it is empty, with a file called like the
/// session. Not shown yet: connect first.
QFileDialog *saveDialog(QWidget *window, const QString &fileName, const QString &sessionName);

void showKeys(QWidget *window);   ///< every key of the window
void showAbout(QWidget *window);  ///< version and licence

}  // namespace chainrule

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How often this program has asked for memory since it began, on any thread. Every way to the heap
/// is counted: operator new, Eigen's aligned memory, the libraries' own.
long allocationCount();

/// Lets this thread have memory so many times more, and then none, until it is called with −1.
/// False where that cannot be had, with a sanitizer's own functions.
bool limitAllocations(long count);

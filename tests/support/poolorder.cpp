// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only in tests under the thread sanitizer. Qt's library is not built with it, so the sanitizer does not see that a task which
// is handed to a thread of the pool is begun after it was made: the pool's lock is hidden from it. This stands before the library's
// own function and says so; everything else that a task does is looked at as ever.
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>

// <sanitizer/tsan_interface.h>
extern "C" void __tsan_acquire(void *address); // NOLINT(bugprone-reserved-identifier)
extern "C" void __tsan_release(void *address); // NOLINT(bugprone-reserved-identifier)

namespace {

class Ordered : public QRunnable
{
public:
    explicit Ordered(QRunnable *task) : m_task(task), m_isDeleted(task->autoDelete()) { __tsan_release(this); }

    void run() override
    {
        __tsan_acquire(this);
        m_task->run();
        if (m_isDeleted)
            delete m_task;
    }

private:
    QRunnable *m_task;
    bool m_isDeleted; ///< asked before: the task may end itself
};

} // namespace

void QThreadPool::start(QRunnable *task, int priority)
{
    using Start = void (*)(QThreadPool *, QRunnable *, int);
    static const auto start = reinterpret_cast<Start>(::dlsym(RTLD_NEXT, "_ZN11QThreadPool5startEP9QRunnablei"));
    start(this, new Ordered(task), priority);
}

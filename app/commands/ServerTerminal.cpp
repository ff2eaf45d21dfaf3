// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ServerTerminal.h"

#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace tenderyard {

namespace {

/// While one lives, the terminal does not show what is typed.
class SilentTyping
{
public:
#ifdef Q_OS_WIN
    SilentTyping() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~SilentTyping() { SetConsoleMode(m_input, m_before); }

private:
    HANDLE m_input;
    DWORD m_before = 0;

public:
#else
    SilentTyping()
    {
        tcgetattr(STDIN_FILENO, &before);
        for (const int signal : endings)
            std::signal(signal, &SilentTyping::endVisibly);
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTyping()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        for (const int signal : endings)
            std::signal(signal, SIG_DFL);
    }

private:
    /// Whoever gives up with Ctrl+C types on in a terminal that shows it.
    static void endVisibly(int signal)
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::signal(signal, SIG_DFL);
        raise(signal);
    }

    static constexpr int endings[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    static inline termios before{};

public:
#endif
    SilentTyping(const SilentTyping &) = delete;
    SilentTyping &operator=(const SilentTyping &) = delete;
};

} // namespace

bool ServerTerminal::isInteractive()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
#endif
}

QString ServerTerminal::ask(const QString &question)
{
    QTextStream(stderr) << question << ' ';
    return QTextStream(stdin).readLine();
}

QString ServerTerminal::askSecretly(const QString &question)
{
    QString answer;
    {
        const SilentTyping silent;
        answer = ask(question);
    }
    // The line's end was not shown either.
    QTextStream(stderr) << '\n';
    return answer;
}

} // namespace tenderyard

#pragma once

#include <QObject>
#include <QTimer>

namespace dekade::timeline {

/// Plays months from one to another in about twelve seconds at most, or year by year with reduced motion. Ticks; who listens moves the span.
class Player final : public QObject {
    Q_OBJECT

public:
    explicit Player(QObject *parent = nullptr);

    void setReducedMotion(bool reduced) { m_reduced = reduced; }
    bool isPlaying() const { return m_timer.isActive(); }
    /// From `first` (shown at once) to `last`.
    void play(int first, int last);
    void stop();

    /// The month after `month` in a piece: one more, or with reduced motion the next December; never beyond `last`.
    static int next(int month, int last, bool reduced);

Q_SIGNALS:
    void monthReached(int month);
    void stopped();

private:
    void tick();

    QTimer m_timer;
    int m_month = 0;
    int m_last = 0;
    bool m_reduced = false;
};

} // namespace dekade::timeline

#pragma once

#include <QLabel>
#include <QStringList>

namespace dekade::imports {

/// What has happened, the newest last: plain text that wraps, and can be selected and copied. Hidden while it has nothing to say.
class Notice final : public QLabel {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void clearAll();
    /// Adds a paragraph below what stands there; the oldest go beyond kMostParagraphs.
    void add(const QString &paragraph);

    static constexpr int kMostParagraphs = 6;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_paragraphs;
};

} // namespace dekade::imports

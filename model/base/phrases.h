#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace dekade::base {

/// The words of figures in a language that need not be the window's (`--chart-lang`). A cheap value; share it freely, read-only, any thread.
/// Sources are marked for lupdate: phrases.text(QT_TRANSLATE_NOOP("Figure", "…")); QT_TRANSLATE_N_NOOP where the source counts with %n.
/// The context is always "Figure". (A function named tr would hide the mark inside it from lupdate.)
class Phrases final {
public:
    /// English needs no file; another language loads ":/i18n/dekade_<lang>.qm" and falls back to English where a phrase is missing.
    explicit Phrases(QLocale::Language language = QLocale::English);

    QLocale::Language language() const { return m_language; }
    /// The phrase in this language. `n` fills %n with the right plural form (English sources are written "%n model(s)").
    QString text(const char *source, int n = -1) const;

private:
    QLocale::Language m_language;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace dekade::base

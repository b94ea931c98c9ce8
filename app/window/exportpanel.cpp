#include "app/window/exportpanel.h"

#include "model/exchange/safewrite.h"
#include "views/theme/panehead.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace dekade::app {

namespace {

constexpr const char *kSuffixes[] = {"png", "svg", "pdf", "csv", "json"};
constexpr int kDpis[] = {96, 192, 300};

QComboBox *combo(int count, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (int i = 0; i < count; ++i)
        box->addItem(QString());
    return box;
}

void setWords(QComboBox *box, const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i)
        box->setItemText(i, words[i]);
}

} // namespace

ExportPanel::ExportPanel(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_form(new QFormLayout)
    , m_format(combo(5, this))
    , m_size(combo(static_cast<int>(figure::presetNames().size()), this))
    , m_dpi(combo(3, this))
    , m_theme(combo(3, this))
    , m_text(combo(2, this))
    , m_language(combo(2, this))
    , m_transparent(new QCheckBox(this))
    , m_note(theme::plainLabel({}, true, false, this))
    , m_save(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(14);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setVerticalSpacing(8);
    for (QWidget *field : std::initializer_list<QWidget *> {m_format, m_size, m_dpi, m_theme, m_text, m_language, m_transparent})
        m_form->addRow(theme::plainLabel({}, false, false, this), field);
    layout->addLayout(m_form);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_copy);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ExportPanel::save);
    connect(m_copy, &QPushButton::clicked, this, &ExportPanel::copy);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPanel::refreshEnabled);
    retranslate();
}

void ExportPanel::setCatalogue(catalogue::CataloguePtr catalogue) { m_catalogue = std::move(catalogue); }

void ExportPanel::setTheme(theme::ThemeKind kind) { m_theme->setCurrentIndex(static_cast<int>(kind)); }

void ExportPanel::setLanguage(QLocale::Language language) { m_language->setCurrentIndex(language == QLocale::Chinese ? 1 : 0); }

void ExportPanel::retranslate()
{
    const QStringList words {tr("Format"), tr("Size"), tr("Resolution"), tr("Theme"), tr("Text"), tr("Language"), QString()};
    for (int row = 0; row < words.size(); ++row) {
        if (auto *label = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget()))
            label->setText(words[row]);
        m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setAccessibleName(words[row]);
    }
    setWords(m_format, {tr("PNG, a picture"), tr("SVG, a drawing"), tr("PDF, a page"), tr("CSV, the data"), tr("JSON, the data")});
    QStringList sizes;
    for (const QString &name : figure::presetNames()) {
        const QSize size = figure::presetSize(name).value_or(QSize());
        sizes << QStringLiteral("%1, %2 × %3").arg(name).arg(size.width()).arg(size.height());
    }
    setWords(m_size, sizes);
    setWords(m_dpi, {tr("96 dpi, as on screen"), tr("192 dpi, twice as fine"), tr("300 dpi, for print")});
    setWords(m_theme, {tr("Light"), tr("Dark"), tr("Print")});
    setWords(m_text, {tr("live, can be edited"), tr("outlines, exact anywhere")});
    setWords(m_language, {QStringLiteral("English"), QStringLiteral("简体中文")});
    m_transparent->setText(tr("No canvas behind the figure"));
    m_transparent->setAccessibleName(m_transparent->text());
    m_note->setText(tr("Title, key, sources, lens, filter and data version stand in every file. The same choices give the same bytes."));
    m_save->setText(tr("Save…"));
    m_copy->setText(tr("Copy"));
    refreshEnabled();
}

void ExportPanel::refreshEnabled()
{
    const auto format = static_cast<figure::Format>(m_format->currentIndex());
    const bool isPicture = format == figure::Format::Png || format == figure::Format::Svg || format == figure::Format::Pdf;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_size, m_theme, m_language})
        widget->setEnabled(isPicture);
    m_dpi->setEnabled(format == figure::Format::Png);
    m_text->setEnabled(format == figure::Format::Svg);
    m_transparent->setEnabled(format == figure::Format::Png || format == figure::Format::Svg);
}

figure::ExportRequest ExportPanel::request() const
{
    figure::ExportRequest request;
    request.state = m_store->state();
    request.format = static_cast<figure::Format>(m_format->currentIndex());
    request.size = figure::presetSize(figure::presetNames().value(m_size->currentIndex())).value_or(request.size);
    request.dpi = kDpis[m_dpi->currentIndex()];
    request.theme = static_cast<theme::ThemeKind>(m_theme->currentIndex());
    request.text = static_cast<figure::TextMode>(m_text->currentIndex());
    request.language = m_language->currentIndex() == 1 ? QLocale::Chinese : QLocale::English;
    request.transparent = m_transparent->isChecked() && m_transparent->isEnabled();
    return request;
}

void ExportPanel::save()
{
    const QString suffix = QLatin1String(kSuffixes[m_format->currentIndex()]);
    const QString proposal = QDir::home().filePath(state::keyOf(m_store->state().figure) + QLatin1Char('.') + suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the figure"), proposal, QStringLiteral("*.") + suffix);
    if (!path.isEmpty())
        saveTo(path);
}

void ExportPanel::saveTo(const QString &path)
{
    if (!m_catalogue)
        return;
    figure::ExportRequest wanted = request();
    const auto format = figure::formatOfFile(path); // the name decides, where it says something
    wanted.format = format.value_or(wanted.format);
    const QString name = format ? path : QString(path + QLatin1Char('.') + QLatin1String(kSuffixes[m_format->currentIndex()]));
    const base::Result<QByteArray> bytes = figure::render(*m_catalogue, wanted);
    if (!bytes)
        return Q_EMIT said(bytes.error().text());
    const auto written = exchange::writeFile(name, *bytes, exchange::Overwrite::Yes); // the system's dialog has asked
    Q_EMIT said(written ? tr("Saved %1").arg(QFileInfo(name).fileName()) : written.error().text());
}

void ExportPanel::copy()
{
    if (!m_catalogue)
        return;
    auto *mime = new QMimeData;
    figure::ExportRequest wanted = request();
    const auto add = [&](figure::Format format, auto put) {
        wanted.format = format;
        if (const auto bytes = figure::render(*m_catalogue, wanted))
            put(*bytes);
    };
    add(figure::Format::Png, [mime](const QByteArray &bytes) { mime->setImageData(QImage::fromData(bytes, "PNG")); });
    add(figure::Format::Svg, [mime](const QByteArray &bytes) { mime->setData(QStringLiteral("image/svg+xml"), bytes); });
    add(figure::Format::Csv, [mime](const QByteArray &bytes) { mime->setText(QString::fromUtf8(bytes)); });
    QGuiApplication::clipboard()->setMimeData(mime);
    Q_EMIT said(tr("Copied as picture, drawing and data"));
}

} // namespace dekade::app

#include "views/details/comparestrip.h"

#include "model/items/words.h"
#include "model/base/numberformat.h"
#include "model/catalogue/lens.h"
#include "views/theme/panehead.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace dekade::details {

using namespace catalogue;

namespace {

constexpr std::size_t kMost = 6; ///< columns; more would not be read

constexpr Quantity kRows[] = {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::TrainingTokens};

} // namespace

QString comparedText(const std::optional<double> &value, const std::optional<double> &first, bool isFirst, QLocale::Language language)
{
    if (!value)
        return CompareStrip::tr("undisclosed");
    const QString number = base::compactNumber(*value, language);
    if (isFirst || !first || *first <= 0)
        return number;
    return QStringLiteral("%1 (%2×)").arg(number, base::compactNumber(*value / *first, QLocale::English, 2));
}

CompareStrip::CompareStrip(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 9, 16, 8);
    hide();
    connect(m_store, &state::ViewStore::stateChanged, this, [this](const state::ViewState &now, const state::ViewState &before) {
        if (now.compared != before.compared || now.lens != before.lens)
            rebuild();
    });
}

void CompareStrip::setCatalogue(CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    rebuild();
}

void CompareStrip::setLanguage(QLocale::Language language)
{
    m_language = language;
    rebuild();
}

void CompareStrip::rebuild()
{
    if (m_content) {
        layout()->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    std::vector<ModelId> compared;
    std::ranges::copy_if(m_store->state().compared, std::back_inserter(compared),
        [this](ModelId model) { return m_catalogue && m_catalogue->contains(model); });
    setVisible(!compared.empty() && m_catalogue);
    if (!m_catalogue || compared.empty())
        return;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(3);
    auto *clear = new QPushButton(tr("Clear"), m_content);
    clear->setAccessibleName(tr("Clear the comparison"));
    connect(clear, &QPushButton::clicked, this, [this] {
        state::ViewState next = m_store->state();
        next.compared.clear();
        m_store->change(next);
    });
    grid->addWidget(theme::plainLabel(tr("Comparison"), false, true, m_content), 0, 0);
    int row = 1;
    for (const Quantity quantity : kRows)
        grid->addWidget(theme::plainLabel(items::Words::of(quantity), true, false, m_content), row++, 0);
    grid->addWidget(theme::plainLabel(tr("Tokens a parameter"), true, false, m_content), row++, 0);
    grid->addWidget(theme::plainLabel(items::Words::of(Quantity::ReleaseDate), true, false, m_content), row, 0);
    int column = 1;
    for (std::size_t i = 0; i < std::min(kMost, compared.size()); ++i)
        addColumn(*grid, column++, compared[i], compared.front());
    if (compared.size() > kMost)
        grid->addWidget(theme::plainLabel(tr("and %n more", nullptr, static_cast<int>(compared.size() - kMost)), true, false, m_content), 0, column++);
    grid->setColumnStretch(column, 1);
    grid->addWidget(clear, 0, column + 1, 2, 1);
    layout()->addWidget(m_content);
    m_content->show();
}

void CompareStrip::addColumn(QGridLayout &grid, int column, ModelId model, ModelId first)
{
    const Lens lens = m_store->state().lens;
    const QString name = m_catalogue->model(model).name;
    auto *head = new QToolButton(m_content);
    head->setAutoRaise(true);
    head->setText(name + QStringLiteral("  ×"));
    head->setAccessibleName(tr("Take %1 out of the comparison").arg(name));
    connect(head, &QToolButton::clicked, this, [this, model] { m_store->toggleCompared(model); });
    grid.addWidget(head, 0, column, Qt::AlignLeft);
    int row = 1;
    const auto valueOf = [&](ModelId id, Quantity quantity) { return pick(*m_catalogue, id, quantity, lens).value; };
    const auto add = [&](const QString &text) { grid.addWidget(theme::plainLabel(text, false, false, m_content), row++, column); };
    for (const Quantity quantity : kRows)
        add(comparedText(valueOf(model, quantity), valueOf(first, quantity), model == first, m_language));
    const auto ratioOf = [&](ModelId id) -> std::optional<double> {
        const auto tokens = valueOf(id, Quantity::TrainingTokens);
        const auto size = valueOf(id, Quantity::ParamsTotal);
        return tokens && size && *size > 0 ? std::optional(*tokens / *size) : std::nullopt;
    };
    const std::optional<double> ratio = ratioOf(model);
    add(ratio ? base::compactNumber(*ratio, m_language, 2) : QStringLiteral("–"));
    const Datum date = pick(*m_catalogue, model, Quantity::ReleaseDate, lens);
    add(date.date ? date.date->display(m_language) : QStringLiteral("–"));
}

void CompareStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

} // namespace dekade::details

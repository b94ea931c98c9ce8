#include "views/filters/otherdata.h"

#include "views/filters/facetdelegate.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

namespace dekade::filters {

using L = FacetRowLayout;

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

OtherData::OtherData(state::ViewStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_title(makeLabel(this))
    , m_switch(new QCheckBox(this))
    , m_count(makeLabel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(L::kInset, 4, L::kInset, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_switch, 1, 0);
    grid->addWidget(m_count, 1, 1, Qt::AlignRight);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        state::ViewState next = m_store->state();
        next.showBackground = on;
        m_store->change(next);
    });
    connect(m_store, &state::ViewStore::stateChanged, this, [this](const state::ViewState &now) { follow(now); });
    follow(m_store->state());
    hide();
}

void OtherData::setCatalogue(const catalogue::CataloguePtr &catalogue)
{
    QStringList titles;
    QStringList credits;
    if (catalogue) {
        for (const catalogue::Background &set : catalogue->backgrounds()) {
            titles << set.title;
            credits << set.credit;
        }
    }
    QString name = titles.join(QStringLiteral(", "));
    m_switch->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_switch->setToolTip(credits.join(QLatin1Char('\n')).toHtmlEscaped());
    setVisible(!titles.isEmpty());
}

void OtherData::setBackdrop(const figure::Backdrop &backdrop)
{
    m_count->setText(backdrop.dots.empty() ? QString() : QString::number(backdrop.dots.size()));
}

void OtherData::retranslate() { m_title->setText(tr("Other data")); }

void OtherData::follow(const state::ViewState &state) { m_switch->setChecked(state.showBackground); }

} // namespace dekade::filters

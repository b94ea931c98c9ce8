#include "views/editing/modelform.h"

#include "model/items/words.h"
#include "views/editing/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace dekade::editing {

using catalogue::Density;
using items::Words;

namespace {

constexpr const char *kOpenness[] = {"open weights", "open source", "restricted weights", "api", "unreleased"};

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QString &part : QString(text).replace(u'，', u',').split(QLatin1Char(','))) {
        if (!part.trimmed().isEmpty())
            list << part.trimmed();
    }
    return list;
}

void propose(QLineEdit *edit, const QStringList &words)
{
    auto *completer = new QCompleter(words, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer); // takes the one before along
}

} // namespace

ModelForm::ModelForm(QWidget *parent)
    : FormPage(parent)
    , m_name(line("name"))
    , m_nameZh(line("nameZh"))
    , m_aliases(line("aliases"))
    , m_family(line("family"))
    , m_organization(line("organization"))
    , m_country(line("country"))
    , m_density(new QComboBox)
    , m_openness(new QComboBox)
    , m_domains(nullptr)
    , m_released(new QCheckBox)
{
    for (const Density density : {Density::Dense, Density::Moe, Density::Undisclosed})
        m_density->addItem(QString(), static_cast<int>(density));
    m_openness->addItem(QString(), QString());
    for (const char *openness : kOpenness)
        m_openness->addItem(QString(), QString::fromLatin1(openness));
    rows().add(QStringLiteral("density"), m_density);
    rows().add(QStringLiteral("openness"), m_openness);
    m_domains = line("domains");
    rows().add(QStringLiteral("released"), m_released);
    retranslate();
    startNew();
}

QLineEdit *ModelForm::line(const char *key)
{
    auto *edit = new QLineEdit;
    edit->setTextMargins(4, 0, 4, 0);
    rows().add(QString::fromLatin1(key), edit);
    return edit;
}

void ModelForm::startNew()
{
    m_isNew = true;
    store::ModelFields fields;
    fields.density = Density::Dense;
    fields.domains = QStringList {QStringLiteral("language")};
    setFields(fields);
    setSubject(tr("A model of your own. Its numbers are claims, added afterwards."));
}

void ModelForm::startChange(const store::ModelFields &fields)
{
    m_isNew = false;
    setFields(fields);
    setSubject(tr("Change %1").arg(fields.name));
}

void ModelForm::setKnown(const QStringList &families, const QStringList &organizations, const QStringList &countries)
{
    propose(m_family, families);
    propose(m_organization, organizations);
    propose(m_country, countries);
}

store::ModelFields ModelForm::fields() const
{
    store::ModelFields fields;
    fields.name = m_name->text().trimmed();
    fields.nameZh = m_nameZh->text().trimmed();
    fields.aliases = listOf(m_aliases->text());
    fields.family = m_family->text().trimmed();
    fields.organization = m_organization->text().trimmed();
    fields.country = m_country->text().trimmed();
    fields.density = static_cast<Density>(m_density->currentData().toInt());
    fields.openness = m_openness->currentData().toString();
    fields.domains = listOf(m_domains->text());
    fields.released = m_released->isChecked();
    return fields;
}

void ModelForm::setFields(const store::ModelFields &fields)
{
    clearErrors();
    m_name->setText(fields.name);
    m_nameZh->setText(fields.nameZh);
    m_aliases->setText(fields.aliases.join(QStringLiteral(", ")));
    m_family->setText(fields.family);
    m_organization->setText(fields.organization);
    m_country->setText(fields.country);
    m_density->setCurrentIndex(std::max(0, m_density->findData(static_cast<int>(fields.density))));
    if (m_openness->findData(fields.openness) < 0)
        m_openness->addItem(fields.openness, fields.openness); // a word of an import, kept as it is
    m_openness->setCurrentIndex(m_openness->findData(fields.openness));
    m_domains->setText(fields.domains.join(QStringLiteral(", ")));
    m_released->setChecked(fields.released);
}

void ModelForm::submit()
{
    clearErrors();
    Q_EMIT submitted(fields());
}

void ModelForm::retranslate()
{
    FormPage::retranslate();
    const auto word = [this](const char *key, const QString &text) { rows().setWord(QString::fromLatin1(key), text); };
    word("name", tr("Name"));
    word("nameZh", tr("Chinese name"));
    word("aliases", tr("Other names"));
    word("family", tr("Family"));
    word("organization", tr("Maker"));
    word("country", tr("Country"));
    word("density", tr("Kind"));
    word("openness", tr("Openness"));
    word("domains", tr("Domains"));
    word("released", tr("Released"));
    m_aliases->setPlaceholderText(tr("apart by commas"));
    m_family->setPlaceholderText(tr("a family of its own"));
    m_organization->setPlaceholderText(tr("Own"));
    for (int i = 0; i < m_density->count(); ++i)
        m_density->setItemText(i, Words::of(static_cast<Density>(m_density->itemData(i).toInt())));
    m_openness->setItemText(0, tr("not said"));
    for (int i = 1; i < m_openness->count(); ++i)
        m_openness->setItemText(i, Words::ofOpenness(m_openness->itemData(i).toString()));
    m_released->setText(tr("released by its maker"));
    setSubject(m_isNew ? tr("A model of your own. Its numbers are claims, added afterwards.") : tr("Change %1").arg(m_name->text()));
}

} // namespace dekade::editing

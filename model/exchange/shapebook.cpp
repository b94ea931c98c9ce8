#include "model/exchange/shapebook.h"

#include "model/architecture/jsonreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace dekade::exchange {

namespace {

const QString kFolder = QStringLiteral(":/architecture/");

/// Ids are made of these; anything else is no id, and no path either.
bool isId(const QString &text)
{
    return !text.isEmpty() && !text.contains(QLatin1String("..")) && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return (letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) || letter.isDigit() || letter == QLatin1Char('-')
            || letter == QLatin1Char('.');
    });
}

QString fileOf(const QString &model) { return kFolder + model + QStringLiteral(".json"); }

QString textAt(const architecture::JsonValue *object, std::string_view key)
{
    const architecture::JsonValue *value = object ? object->find(key) : nullptr;
    return value && value->text() ? QString::fromStdString(*value->text()) : QString();
}

base::Error damaged(const QString &model, const std::string &why)
{
    return {base::ErrorKind::Defect,
        QCoreApplication::translate("Shapes", "the shape that came with Dekade is damaged: %1").arg(QString::fromStdString(why)),
        model + QStringLiteral(".json")};
}

} // namespace

QStringList shapedModels()
{
    QStringList models;
    for (const QString &name : QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        models << name.chopped(5);
    return models;
}

bool hasShape(const QString &model) { return isId(model) && QFile::exists(fileOf(model)); }

base::Result<PublishedShape> shapeOf(const QString &model)
{
    QFile file(fileOf(model));
    if (!hasShape(model) || !file.open(QIODevice::ReadOnly))
        return base::Error {base::ErrorKind::BadInput, QCoreApplication::translate("Shapes", "no shape of %1 came with Dekade").arg(model)};
    const QByteArray bytes = file.readAll();
    const auto document = architecture::parseJson({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!document)
        return damaged(model, document.problem().text());
    const architecture::JsonValue *config = document->find("config");
    if (!config)
        return damaged(model, "it has no config");
    const auto shape = architecture::readConfig(*config);
    if (!shape)
        return damaged(model, shape.problem().text());
    const architecture::JsonValue *source = document->find("source");
    return PublishedShape {*shape, textAt(source, "title"), textAt(source, "url"), textAt(&*document, "note")};
}

} // namespace dekade::exchange

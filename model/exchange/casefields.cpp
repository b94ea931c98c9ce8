#include "model/exchange/casefields.h"

#include <cmath>

namespace dekade::exchange {

namespace {

QString quoted(const char *key) { return QString(QLatin1Char('"') + QLatin1String(key) + QLatin1Char('"')); }

QString spelled(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    return value > 0 ? QStringLiteral("infinite in float32") : QStringLiteral("minus infinite in float32");
}

std::string nameOf(const JsonNode &node)
{
    const JsonNode *name = node.find("case");
    return name != nullptr && name->text() != nullptr ? *name->text() : std::string();
}

} // namespace

CaseFields::CaseFields(const QByteArray &bytes, QString file, const JsonNode &node)
    : m_bytes(bytes)
    , m_file(std::move(file))
    , m_node(node)
    , m_name(nameOf(node))
{
}

void CaseFields::fail(const JsonNode &where, const QString &what)
{
    if (!m_error)
        m_error = errorAt(m_bytes, m_file, where.offset, QStringLiteral("case \"%1\": %2").arg(QString::fromStdString(m_name), what));
}

const JsonNode *CaseFields::param(const char *key) const
{
    const JsonNode *params = m_node.find("params");
    const JsonNode *found = params == nullptr ? nullptr : params->find(key);
    return found == nullptr || found->isNull() ? nullptr : found;
}

const JsonNode *CaseFields::field(const char *key) const
{
    if (const JsonNode *found = param(key))
        return found;
    const JsonNode *found = m_node.find(key);
    return found == nullptr || found->isNull() ? nullptr : found;
}

int CaseFields::whole(const char *key, int otherwise, IntRange range)
{
    const JsonNode *node = field(key);
    if (node == nullptr)
        return otherwise;
    const double *value = node->number();
    if (value != nullptr && *value == std::floor(*value) && *value >= range.least && *value <= range.most)
        return static_cast<int>(*value);
    fail(*node, QStringLiteral("%1 must be a whole number from %2 to %3").arg(quoted(key)).arg(range.least).arg(range.most));
    return otherwise;
}

double CaseFields::number(const char *key, double otherwise, Range range)
{
    const JsonNode *node = field(key);
    if (node == nullptr)
        return otherwise;
    const double *value = node->number();
    if (value != nullptr && std::isfinite(*value) && *value >= range.least && *value <= range.most)
        return *value;
    fail(*node, QStringLiteral("%1 must be a finite number of %2 or more").arg(quoted(key)).arg(range.least));
    return otherwise;
}

bool CaseFields::truth(const char *key, bool otherwise)
{
    const JsonNode *node = field(key);
    if (node == nullptr)
        return otherwise;
    if (node->boolean() != nullptr)
        return *node->boolean();
    fail(*node, QStringLiteral("%1 must be true or false").arg(quoted(key)));
    return otherwise;
}

std::string CaseFields::word(const char *key)
{
    const JsonNode *node = field(key);
    if (node == nullptr)
        return {};
    if (node->text() != nullptr)
        return *node->text();
    fail(*node, QStringLiteral("%1 must be a text").arg(quoted(key)));
    return {};
}

float CaseFields::floatAt(const JsonNode &node, const QString &where)
{
    const double *value = node.number();
    if (value == nullptr) {
        fail(node, QStringLiteral("%1 is no number").arg(where));
        return 0;
    }
    const auto narrow = static_cast<float>(*value);
    if (!std::isfinite(narrow))
        fail(node, QStringLiteral("%1 is %2; it must be finite").arg(where, spelled(*value)));
    return narrow;
}

std::vector<float> CaseFields::floats(const char *key, const QString &item)
{
    const JsonNode *node = field(key);
    if (node == nullptr)
        return {};
    if (node->array() == nullptr) {
        fail(*node, QStringLiteral("%1 must be a list of numbers").arg(quoted(key)));
        return {};
    }
    std::vector<float> values;
    for (const JsonNode &entry : *node->array())
        values.push_back(floatAt(entry, QStringLiteral("%1, %2 %3").arg(quoted(key), item).arg(values.size())));
    return values;
}

routing::LogitTable CaseFields::logits()
{
    const JsonNode *node = m_node.find("logits");
    if (node == nullptr || node->array() == nullptr) {
        fail(node == nullptr ? m_node : *node, QStringLiteral("\"logits\" must be a list of rows, one a token"));
        return {};
    }
    if (node->array()->empty())
        fail(*node, QStringLiteral("\"logits\" is empty; a router needs at least one token"));
    routing::LogitTable table;
    for (const JsonNode &row : *node->array()) {
        const auto where = QStringLiteral("token %1").arg(table.tokens);
        if (row.array() == nullptr || row.array()->empty()) {
            fail(row, QStringLiteral("%1: must be a list of logits, one an expert").arg(where));
            return {};
        }
        const auto width = static_cast<int>(row.array()->size());
        if (table.tokens == 0)
            table.experts = width;
        if (width != table.experts) {
            fail(row,
                QStringLiteral("%1 has %2 logits but token 0 has %3; every row must be as long").arg(where).arg(width).arg(table.experts));
            return {};
        }
        for (const JsonNode &entry : *row.array()) {
            const std::size_t expert = table.values.size() % row.array()->size();
            table.values.push_back(floatAt(entry, QStringLiteral("%1, expert %2: the logit").arg(where).arg(expert)));
        }
        ++table.tokens;
    }
    return table;
}

std::vector<std::vector<int>> CaseFields::counts(const char *key, int width)
{
    const JsonNode *node = field(key);
    if (node == nullptr || node->array() == nullptr) {
        fail(node == nullptr ? m_node : *node, QStringLiteral("%1 must be a list of rows").arg(quoted(key)));
        return {};
    }
    constexpr double kMost = 1 << 30;
    std::vector<std::vector<int>> rows;
    for (const JsonNode &row : *node->array()) {
        if (row.array() == nullptr || row.array()->size() != static_cast<std::size_t>(width)) {
            fail(row,
                QStringLiteral("%1, row %2: must hold one number for each of %3 experts").arg(quoted(key)).arg(rows.size()).arg(width));
            return {};
        }
        rows.emplace_back();
        for (const JsonNode &entry : *row.array()) {
            const double *value = entry.number();
            const bool good = value != nullptr && *value >= 0 && *value <= kMost && *value == std::floor(*value);
            if (!good)
                fail(entry,
                    QStringLiteral("%1, row %2, expert %3: must be a whole number of 0 or more")
                        .arg(quoted(key))
                        .arg(rows.size() - 1)
                        .arg(rows.back().size()));
            rows.back().push_back(good ? static_cast<int>(*value) : 0);
        }
    }
    return rows;
}

std::vector<double> CaseFields::numbers(const JsonNode *node, int count, const QString &what)
{
    std::vector<double> values(static_cast<std::size_t>(count), 0);
    if (node == nullptr || node->array() == nullptr || node->array()->size() != values.size()) {
        fail(node == nullptr ? m_node : *node, QStringLiteral("%1 must be a list of %2 numbers").arg(what).arg(count));
        return values;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const JsonNode &entry = (*node->array())[i];
        if (entry.number() == nullptr || !std::isfinite(*entry.number()))
            fail(entry, QStringLiteral("%1, number %2: must be finite").arg(what).arg(i));
        else
            values[i] = *entry.number();
    }
    return values;
}

routing::Table CaseFields::table(const JsonNode *node, TableShape shape, const QString &what)
{
    routing::Table table = routing::Table::Zero(shape.rows, shape.columns);
    if (node == nullptr || node->array() == nullptr || static_cast<Eigen::Index>(node->array()->size()) != shape.rows) {
        fail(node == nullptr ? m_node : *node, QStringLiteral("%1 must be a list of %2 rows").arg(what).arg(shape.rows));
        return table;
    }
    for (Eigen::Index row = 0; row < shape.rows; ++row) {
        const JsonNode &line = (*node->array())[static_cast<std::size_t>(row)];
        const std::vector<double> values = numbers(&line, static_cast<int>(shape.columns), QStringLiteral("%1, row %2").arg(what).arg(row));
        table.row(row) = Eigen::Map<const Eigen::RowVectorXd>(values.data(), shape.columns);
    }
    return table;
}

} // namespace dekade::exchange

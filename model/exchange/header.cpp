#include "model/exchange/header.h"

#include "model/exchange/cellvalue.h"
#include "model/exchange/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t kEnoughEqualDays = 20;

QString qtext(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified(); }

/// Works through the columns of one sample and gathers what is wrong.
class Recogniser final {
public:
    explicit Recogniser(const Sample &sample)
        : m_sample(sample)
    {
        m_layout.width = static_cast<int>(sample.header.size());
    }

    base::Result<Layout> run()
    {
        for (int i = 0; i < m_layout.width; ++i)
            consider(i);
        std::sort(m_layout.columns.begin(), m_layout.columns.end(), [](const Column &a, const Column &b) { return a.index < b.index; });
        checkNames();
        checkDates();
        checkFigures();
        if (!m_reasons.isEmpty()) {
            base::Error error {base::ErrorKind::BadInput, m_reasons.join(QStringLiteral(" ")), {}, m_line, m_column};
            error.field = m_field;
            return error;
        }
        m_layout.format = format();
        return m_layout;
    }

private:
    std::string_view cell(std::size_t row, int column) const
    {
        const auto &cells = m_sample.rows[row];
        return static_cast<std::size_t>(column) < cells.size() ? trimmedText(cells[static_cast<std::size_t>(column)]) : std::string_view();
    }

    void refuse(const QString &reason, int line = 1, int column = 0, const QString &field = {})
    {
        if (m_reasons.isEmpty()) {
            m_line = line;
            m_column = column;
            m_field = field;
        }
        m_reasons << reason;
    }

    void note(int column, const QString &header, const QString &kind, const QString &message)
    {
        m_layout.problems.push_back({1, column + 1, header, kind, message});
    }

    /// Whether at least half of the cells that hold something begin as numbers do; `example` is one that does not.
    bool holdsNumbers(int column, std::string_view &example) const
    {
        int numeric = 0;
        int filled = 0;
        for (std::size_t row = 0; row < m_sample.rows.size(); ++row) {
            const std::string_view text = cell(row, column);
            if (text.empty())
                continue;
            ++filled;
            if (looksNumeric(text))
                ++numeric;
            else if (example.empty())
                example = text;
        }
        return filled == 0 || numeric * 2 >= filled;
    }

    bool sameCells(int a, int b) const
    {
        for (std::size_t row = 0; row < m_sample.rows.size(); ++row) {
            if (cell(row, a) != cell(row, b))
                return false;
        }
        return true;
    }

    void consider(int index)
    {
        const std::string &words = m_sample.header[static_cast<std::size_t>(index)];
        const auto role = roleOf(words);
        if (!role)
            return;
        const Column column {index, *role, qtext(words)};
        std::string_view example;
        if (role->part >= Part::Value && role->part <= Part::High && !holdsNumbers(index, example)) {
            note(index, column.header, QStringLiteral("column-ignored"),
                Words::tr("this column holds text such as “%1”, not numbers; it is not read").arg(shown(example)));
            return;
        }
        const auto same = std::find_if(
            m_layout.columns.begin(), m_layout.columns.end(), [&](const Column &other) { return other.role.sameThing(*role); });
        if (same == m_layout.columns.end()) {
            m_layout.columns.push_back(column);
            return;
        }
        settle(*same, column);
    }

    /// Two columns that say the same thing: the better name is read; of equal names the first, if the cells agree.
    void settle(Column &first, const Column &second)
    {
        const bool equalNames = first.header.compare(second.header, Qt::CaseInsensitive) == 0;
        if (equalNames && !sameCells(first.index, second.index)) {
            refuse(Words::tr("Two columns are headed “%1” (columns %2 and %3) and hold different cells; delete one of them.")
                       .arg(first.header)
                       .arg(first.index + 1)
                       .arg(second.index + 1),
                1, second.index + 1, second.header);
        } else if (equalNames) {
            note(second.index, second.header, QStringLiteral("duplicate-column"),
                Words::tr("column %1 is headed the same and holds the same; only that one is read").arg(first.index + 1));
            m_doubled = true;
        } else if (second.role.rank < first.role.rank) {
            first = second;
        }
    }

    void checkNames()
    {
        if (m_layout.find(Part::Name))
            return;
        QString reason = Words::tr("No column holds the names of models: no header is %1.").arg(headersFor(Part::Name));
        if (m_sample.header.size() < 2)
            reason += Words::tr(" Is this a table of models, with a header line and cells apart by commas, semicolons or tabs?");
        else if (m_layout.find(Part::Date) || !m_layout.columns.empty())
            reason += Words::tr(" It seems to have been deleted; take the file as it was downloaded.");
        refuse(reason);
    }

    void checkDates()
    {
        const Column *const date = m_layout.find(Part::Date);
        if (!date)
            return;
        std::size_t counts[5] = {};
        std::size_t firstOdd = m_sample.rows.size();
        for (std::size_t row = 0; row < m_sample.rows.size(); ++row) {
            const DateShape shape = dateShapeOf(cell(row, date->index));
            ++counts[static_cast<int>(shape)];
            if (shape != DateShape::Iso && shape != DateShape::Blank)
                firstOdd = std::min(firstOdd, row);
        }
        const std::size_t filled = m_sample.rows.size() - counts[static_cast<int>(DateShape::Blank)];
        if (firstOdd < m_sample.rows.size() && counts[static_cast<int>(DateShape::Iso)] * 2 < filled)
            refuseDates(*date, firstOdd);
        checkEqualDays(*date, filled);
    }

    void refuseDates(const Column &date, std::size_t row)
    {
        const std::string_view text = cell(row, date.index);
        const int line = static_cast<int>(m_sample.lines[row]);
        const DateShape shape = dateShapeOf(text);
        if (shape == DateShape::Serial)
            refuse(Words::tr("The dates of “%1” were turned into a spreadsheet's count of days (%2 would be %3); format the column as "
                                  "YYYY-MM-DD and save again, or take the file as it was downloaded.")
                       .arg(date.header, shown(text), dayOfSerial(text)),
                line, date.index + 1, date.header);
        else if (shape == DateShape::Slashes)
            refuse(Words::tr("The dates of “%1” are written like %2, which may be month/day or day/month; format the column as YYYY-MM-DD "
                       "and save again.")
                       .arg(date.header, shown(text)),
                line, date.index + 1, date.header);
        else
            refuse(Words::tr("The cells of “%1” are no dates (%2); write them as YYYY-MM-DD.").arg(date.header, shown(text)), line,
                date.index + 1, date.header);
    }

    void checkEqualDays(const Column &date, std::size_t filled)
    {
        const auto original = std::find_if(m_sample.header.begin(), m_sample.header.end(),
            [](const std::string &words) { return words.find("(Original Day)") != std::string::npos; });
        bool equal = filled >= kEnoughEqualDays;
        for (std::size_t row = 1; equal && row < m_sample.rows.size(); ++row)
            equal = cell(row, date.index) == cell(0, date.index);
        if (!equal)
            return;
        const QString day = shown(cell(0, date.index));
        if (original != m_sample.header.end())
            refuse(Words::tr("“%1” is %2 in every row: the day of the download. The models' own dates stand in “%3”; make that column the "
                       "only one headed “Day”, with dates as YYYY-MM-DD.")
                       .arg(date.header, day, qtext(*original)),
                1, date.index + 1, date.header);
        else
            note(date.index, date.header, QStringLiteral("same-date"),
                Words::tr("the first rows all have the date %1; is it the day of the download?").arg(day));
    }

    void checkFigures()
    {
        if (m_doubled && !m_reasons.isEmpty())
            m_reasons << Words::tr("Some columns stand there twice; keep one of each.");
        if (m_layout.find(Part::Value))
            return;
        const QString known
            = Words::tr("Parameters, Training tokens, Training compute (FLOP), Cost (2023 USD) or Training time (hours)");
        if (!m_layout.find(Part::Date)) {
            refuse(Words::tr("No column holds dates (headed %1) and none a number that Dekade draws (headed %2).")
                       .arg(headersFor(Part::Date), known));
        } else {
            note(-1, {}, QStringLiteral("no-figures"),
                Words::tr("the table holds names and dates only, nothing that can be drawn; add a column of numbers, headed %1")
                    .arg(known));
        }
    }

    QString format() const
    {
        const auto headed = [this](Part part, const char *words) {
            const Column *const column = m_layout.find(part);
            return column && column->header.compare(QLatin1StringView(words), Qt::CaseInsensitive) == 0;
        };
        if (headed(Part::Name, "Entity"))
            return QStringLiteral("owid");
        return headed(Part::Date, "Publication date") ? QStringLiteral("epoch") : QStringLiteral("dekade-csv");
    }

    const Sample &m_sample;
    Layout m_layout;
    QStringList m_reasons;
    int m_line = 0;
    int m_column = 0;
    QString m_field;
    bool m_doubled = false;
};

} // namespace

const Column *Layout::find(Part part) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [part](const Column &column) { return column.role.part == part; });
    return found == columns.end() ? nullptr : &*found;
}

base::Result<Layout> layoutOf(const Sample &sample) { return Recogniser(sample).run(); }

} // namespace dekade::exchange

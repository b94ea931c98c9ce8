#include "model/imports/problemtablemodel.h"

#include "model/imports/celltext.h"
#include "model/imports/words.h"

#include <algorithm>
#include <array>

namespace dekade::imports {

using exchange::Problem;

ProblemTableModel::ProblemTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemTableModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_kind.clear();
    countKinds();
    narrow();
    endResetModel();
}

void ProblemTableModel::setKind(const QString &kind)
{
    if (m_kind == kind)
        return;
    beginResetModel();
    m_kind = kind;
    narrow();
    endResetModel();
}

void ProblemTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kProblemColumnCount - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kProblemColumnCount - 1));
}

void ProblemTableModel::countKinds()
{
    m_kinds.clear();
    for (const Problem &problem : m_problems) {
        const auto known = std::ranges::find(m_kinds, problem.kind, &std::pair<QString, int>::first);
        if (known == m_kinds.end())
            m_kinds.emplace_back(problem.kind, 1);
        else
            ++known->second;
    }
    std::ranges::stable_sort(m_kinds, std::greater(), &std::pair<QString, int>::second);
}

void ProblemTableModel::narrow()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_problems.size(); ++i) {
        if (m_kind.isEmpty() || m_problems[i].kind == m_kind)
            m_shown.push_back(i);
    }
}

int ProblemTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

int ProblemTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kProblemColumnCount; }

QString ProblemTableModel::text(const Problem &problem, ProblemColumn column) const
{
    switch (column) {
    case ProblemColumn::Effect:
        return problem.rowLost ? tr("row left out") : tr("noted");
    case ProblemColumn::Line:
        return problem.line > 0 ? QString::number(problem.line) : QString();
    case ProblemColumn::Column:
        return problem.column > 0 ? QString::number(problem.column) : QString();
    case ProblemColumn::Field:
        return oneLine(problem.field);
    case ProblemColumn::Kind:
        return Words::ofProblem(problem.kind);
    case ProblemColumn::Message:
        return oneLine(problem.message);
    }
    Q_UNREACHABLE();
}

QString ProblemTableModel::sentence(int row) const
{
    const Problem &problem = at(row);
    QString where = problem.column > 0 ? tr("Line %1, column %2").arg(problem.line).arg(problem.column) : tr("Line %1").arg(problem.line);
    if (!problem.field.isEmpty())
        where = tr("%1 (%2)").arg(where, oneLine(problem.field, 60));
    QString message = oneLine(problem.message, 600);
    if (message.endsWith(QLatin1Char('.')))
        message.chop(1);
    const QString said = tr("%1: %2.").arg(where, message);
    return problem.rowLost ? tr("%1 This row cannot be taken.").arg(said) : said;
}

QVariant ProblemTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<ProblemColumn>(index.column());
    const bool isNumber = column == ProblemColumn::Line || column == ProblemColumn::Column;
    switch (role) {
    case Qt::DisplayRole:
        return text(at(index.row()), column);
    case Qt::ToolTipRole:
        return oneLine(text(at(index.row()), column), kLongestTip);
    case Qt::TextAlignmentRole:
        return alignment(isNumber);
    default:
        return {};
    }
}

QVariant ProblemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kProblemColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == static_cast<int>(ProblemColumn::Line) || section == static_cast<int>(ProblemColumn::Column));
    if (role != Qt::DisplayRole)
        return {};
    const std::array titles {tr("Effect"), tr("Line"), tr("Column"), tr("Heading"), tr("Kind"), tr("What is wrong")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace dekade::imports

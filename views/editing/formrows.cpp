#include "views/editing/formrows.h"

#include "views/theme/panehead.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace dekade::editing {

namespace {

constexpr int kControl = 28;

/// The colour of what is wrong, legible on this panel; the words say it too.
QColor wrong(const QPalette &palette)
{
    const QColor panel = palette.color(QPalette::Window);
    const QColor dark(0xb4, 0x23, 0x18);
    return theme::contrast(panel, dark) >= 4.5 ? dark : QColor(0xff, 0x9c, 0x8f);
}

} // namespace

FormRows::FormRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(8);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FormRows::add(const QString &key, QWidget *editor)
{
    Row row;
    row.word = theme::plainLabel({}, true, false, this);
    row.word->setFixedHeight(kControl);
    row.word->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row.field = new QWidget(this);
    auto *column = new QVBoxLayout(row.field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(editor);
    row.editor = editor;
    row.below = theme::plainLabel({}, true, false, row.field);
    row.below->setWordWrap(true);
    row.below->hide();
    column->addWidget(row.below);
    row.word->setBuddy(editor);
    m_layout->addRow(row.word, row.field);
    m_rows.insert(key, row);
}

void FormRows::setWord(const QString &key, const QString &word)
{
    Row &row = m_rows[key];
    row.word->setText(word);
    row.editor->setAccessibleName(word);
}

void FormRows::setShown(const QString &key, bool shown) { m_layout->setRowVisible(m_rows[key].field, shown); }

bool FormRows::isShown(const QString &key) const
{
    const auto row = m_rows.constFind(key);
    return row != m_rows.constEnd() && m_layout->isRowVisible(row->field);
}

void FormRows::refresh(Row &row)
{
    const bool isWrong = !row.error.isEmpty();
    // The application's: a page that was never shown has the palette of before.
    QPalette colours = QGuiApplication::palette();
    if (isWrong)
        colours.setColor(QPalette::PlaceholderText, wrong(colours));
    row.below->setPalette(colours);
    row.below->setText(isWrong ? row.error : row.remark);
    row.below->setVisible(!row.below->text().isEmpty());
    row.editor->setAccessibleDescription(row.below->text());
}

void FormRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        for (Row &row : m_rows)
            refresh(row);
    }
    QWidget::changeEvent(event);
}

void FormRows::setRemark(const QString &key, const QString &remark)
{
    Row &row = m_rows[key];
    row.remark = remark;
    refresh(row);
}

bool FormRows::showError(const QString &key, const QString &message)
{
    const auto row = m_rows.find(key);
    if (row == m_rows.end())
        return false;
    row->error = message;
    refresh(*row);
    setShown(key, true);
    row->editor->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(row->below, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT errorShown(row->field);
    return true;
}

QString FormRows::error(const QString &key) const { return m_rows.value(key).error; }

void FormRows::clearErrors()
{
    for (Row &row : m_rows) {
        if (row.error.isEmpty())
            continue;
        row.error.clear();
        refresh(row);
    }
}

} // namespace dekade::editing

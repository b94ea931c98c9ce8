#pragma once

#include "model/items/searchindex.h"

#include <QLineEdit>

#include <functional>

class QStringListModel;

namespace dekade::app {

/// Finds a model while one types: names, aliases, makers and quoted words. Enter or a click chooses.
///
/// Names are found by an index of its own, made in the background for large catalogues; until it is there, and where it finds few, the
/// search of the store (words of quotes too) is asked.
class FindBox final : public QLineEdit {
    Q_OBJECT

public:
    using Search = std::function<std::vector<catalogue::ModelId>(const QString &words)>;

    explicit FindBox(QWidget *parent = nullptr);
    void setCatalogue(catalogue::CataloguePtr catalogue, Search search);
    void retranslate();

Q_SIGNALS:
    void modelChosen(dekade::catalogue::ModelId model);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeCompleter();
    void look(const QString &words);
    void choose(qsizetype place);
    void makeIndex();

    catalogue::CataloguePtr m_catalogue;
    items::SearchIndexPtr m_index; ///< null until it is made
    std::vector<catalogue::ModelId> m_found; ///< as listed
    Search m_search;
    QStringListModel *m_names;
};

} // namespace dekade::app

#pragma once

#include "model/catalogue/catalogue.h"

#include <QLineEdit>

#include <functional>

class QStringListModel;

namespace dekade::app {

/// Finds a model while one types: names, aliases, makers and quoted words. Enter or a click chooses.
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
    void choose(const QString &name);

    catalogue::CataloguePtr m_catalogue;
    Search m_search;
    QStringListModel *m_names;
};

} // namespace dekade::app

#include "model/store/compiler/backgroundcollector.h"

namespace dekade::store {

using namespace catalogue;

base::Result<void> BackgroundCollector::take(const ImportRecord &record)
{
    BackgroundModel model;
    model.name = QString::fromStdString(record.name);
    model.organization = QString::fromStdString(record.organization);
    model.domain = QString::fromStdString(record.domain);
    model.confidence = QString::fromStdString(record.confidence);
    model.date = record.date;
    model.finetuned = record.finetuned;
    model.flags = record.flags;
    for (const ImportFigure &figure : record.figures) {
        if (figure.quantity == Quantity::ParamsTotal)
            model.parameters = figure.value;
        else if (figure.quantity == Quantity::TrainingTokens)
            model.tokens = figure.value;
        else if (figure.quantity == Quantity::TrainingCompute)
            model.compute = figure.value;
    }
    model.twin = twinOf(m_curated, model.name, model.date, model.parameters);
    m_models.push_back(std::move(model));
    return {};
}

} // namespace dekade::store

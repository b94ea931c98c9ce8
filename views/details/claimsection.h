#pragma once

#include "views/details/claimlines.h"
#include "views/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace dekade::details {

class WhyNote;

/// What a section shows its claims with; refers to values that outlive the section.
struct SectionContext {
    const catalogue::Catalogue &catalogue;
    catalogue::ModelId model;
    catalogue::Lens lens;
    QLocale::Language language;
    const theme::Theme &colours;
};

/// All claims of one quantity: how far they agree, the strip where they do not, a row each, and why.
class ClaimSection final : public QWidget {
    Q_OBJECT

public:
    ClaimSection(const SectionContext &context, catalogue::Quantity quantity, QWidget *parent = nullptr);
    /// Opens or closes the note, where there is one.
    void toggleWhy();

Q_SIGNALS:
    void preferenceToggled(dekade::catalogue::ClaimId claim, bool preferred);
    void additionRequested(dekade::catalogue::Quantity quantity);
    void changeRequested(dekade::catalogue::ClaimId claim);
    void deletionRequested(dekade::catalogue::ClaimId claim);

private:
    void addHead(QVBoxLayout &layout, const SectionContext &context, catalogue::Quantity quantity);
    void addRows(QVBoxLayout &layout, const SectionContext &context, catalogue::Quantity quantity);
    void addWhy(QVBoxLayout &layout, const SectionContext &context, catalogue::Quantity quantity);

    WhyNote *m_why = nullptr;
};

} // namespace dekade::details

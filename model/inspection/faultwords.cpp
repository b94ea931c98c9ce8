#include "model/inspection/faultwords.h"

#include "model/inspection/terms.h"

namespace dekade::inspection {

namespace {

/// Every sentence of the engine (architecture::sentenceOf), for lupdate to find. They are looked up by their English; a test holds the two
/// together.
[[maybe_unused]] constexpr const char *kSentences[] = {
    QT_TRANSLATE_NOOP("Figure", "is %1; a whole number from %2 to %3 is expected"),
    QT_TRANSLATE_NOOP("Figure", "is null; a whole number from %1 to %2 is expected"),
    QT_TRANSLATE_NOOP("Figure", "is %1; a whole number of at most 63 bits is expected"),
    QT_TRANSLATE_NOOP("Figure", "is %1; an object is expected"),
    QT_TRANSLATE_NOOP("Figure", "is %1; true or false is expected"),
    QT_TRANSLATE_NOOP("Figure", "is %1; a text is expected"),
    QT_TRANSLATE_NOOP("Figure", "is %1; a list of whole numbers is expected"),
    QT_TRANSLATE_NOOP("Figure", "is %1; a list of texts is expected"),
    QT_TRANSLATE_NOOP("Figure", "is missing, and this family has no default for it"),
    QT_TRANSLATE_NOOP("Figure", "is nothing that this shape has, or no number; it cannot be changed"),
    QT_TRANSLATE_NOOP("Figure", "is false; norms without weights are not counted in this family"),
    QT_TRANSLATE_NOOP("Figure", "is 0; this family learns a row for each position"),
    QT_TRANSLATE_NOOP("Figure", "is %1, but %2, which means the same, is %3"),
    QT_TRANSLATE_NOOP("Figure", "is a list of %1 elements; one a layer is expected, and there are more layers"),
    QT_TRANSLATE_NOOP("Figure", "names %1 layers, but there are %2"),
    QT_TRANSLATE_NOOP("Figure", "%1 heads do not divide the hidden width %2"),
    QT_TRANSLATE_NOOP("Figure", "%1 key heads do not divide %2 query heads"),
    QT_TRANSLATE_NOOP("Figure", "%1 groups do not divide %2 experts"),
    QT_TRANSLATE_NOOP("Figure", "keeps %1 of %2 groups"),
    QT_TRANSLATE_NOOP("Figure", "chooses %1 of %2 experts"),
    QT_TRANSLATE_NOOP("Figure", "%1 shared experts are %2 wide together"),
    QT_TRANSLATE_NOOP("Figure", "the parameters do not fit into 63 bits; one of the sizes is wrong"),
    QT_TRANSLATE_NOOP("Figure", "the memory of the weights does not fit into 63 bits"),
    QT_TRANSLATE_NOOP("Figure", "the KV cache does not fit into 63 bits; one of the sizes is wrong"),
    QT_TRANSLATE_NOOP("Figure", "the number of operations does not fit into 63 bits; one of the sizes is wrong"),
    QT_TRANSLATE_NOOP("Figure", "the stated number of elements is out of range"),
    QT_TRANSLATE_NOOP("Figure", "the tensor %1 does not fit into 63 bits"),
    QT_TRANSLATE_NOOP("Figure", "has more than %1 tensors; its layers or experts are too many"),
    QT_TRANSLATE_NOOP("Figure", "is missing, and architectures names no class with rules here; if it is built like one of these, name that with --family: %1"),
    QT_TRANSLATE_NOOP("Figure", "is \"%1\", which has no rules here; if it is built like one of these, name that with --family: %2"),
    QT_TRANSLATE_NOOP("Figure", "there is no family \"%1\"; there are: %2"),
    QT_TRANSLATE_NOOP("Figure", "over 4 MiB; a config.json has some kilobytes"),
    QT_TRANSLATE_NOOP("Figure", "is empty; a config.json is expected"),
    QT_TRANSLATE_NOOP("Figure", "not JSON that can be read: %1"),
    QT_TRANSLATE_NOOP("Figure", "more than %1 values; a config.json has some hundreds"),
    QT_TRANSLATE_NOOP("Figure", "nested deeper than %1 levels"),
    QT_TRANSLATE_NOOP("Figure", "holds %1; an object of keys is expected")};

} // namespace

QString messageOf(const base::Phrases &phrases, const architecture::Problem &problem)
{
    const std::string sentence(architecture::sentenceOf(problem.fault));
    const std::string told = phrases.text(sentence.c_str()).toStdString();
    return textOf(architecture::worded(told, problem.arguments));
}

QString textOf(const base::Phrases &phrases, const architecture::Problem &problem)
{
    const QString message = messageOf(phrases, problem);
    return problem.key.empty() ? message : QString(textOf(problem.key) + QStringLiteral(": ") + message);
}

} // namespace dekade::inspection

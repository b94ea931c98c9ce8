#pragma once

#include "model/exchange/jsonnode.h"
#include "model/routing/logitsource.h"
#include "model/routing/tinymoe.h"

#include <limits>
#include <optional>

namespace dekade::exchange {

/// The fields of one case, read with a memory: the first thing wrong is kept, later reads answer defaults. So that code can read on and ask
/// once, at the end. The nodes and bytes must outlive it.
class CaseFields final {
public:
    CaseFields(const QByteArray &bytes, QString file, const JsonNode &node);

    const std::optional<base::Error> &error() const { return m_error; }
    const JsonNode &node() const { return m_node; }
    const std::string &name() const { return m_name; }

    /// Keeps the first error: "case "x": what", at a node's place.
    void fail(const JsonNode &where, const QString &what);

    /// A field of `params`, else of the case itself; null where there is none or it is null.
    const JsonNode *field(const char *key) const;
    const JsonNode *param(const char *key) const;

    struct IntRange {
        int least = 1;
        int most = 1 << 20;
    };
    int whole(const char *key, int otherwise, IntRange range);
    /// Finite and in [least, most].
    struct Range {
        double least = 0;
        double most = std::numeric_limits<double>::max();
    };
    double number(const char *key, double otherwise, Range range);
    bool truth(const char *key, bool otherwise);
    std::string word(const char *key);

    /// A list of numbers finite in float32; empty where there is none. `item` names one in errors: "expert".
    std::vector<float> floats(const char *key, const QString &item);
    /// The rows of "logits": equal in length, not empty, finite in float32.
    routing::LogitTable logits();
    /// Rows of whole numbers from 0, each `width` long.
    std::vector<std::vector<int>> counts(const char *key, int width);

    /// Rows × columns of finite numbers under a node; `what` names it in errors.
    struct TableShape {
        Eigen::Index rows = 0;
        Eigen::Index columns = 0;
    };
    /// `count` finite numbers under a node.
    std::vector<double> numbers(const JsonNode *node, int count, const QString &what);
    routing::Table table(const JsonNode *node, TableShape shape, const QString &what);

private:
    float floatAt(const JsonNode &node, const QString &where);

    const QByteArray &m_bytes;
    QString m_file;
    const JsonNode &m_node;
    std::string m_name;
    std::optional<base::Error> m_error;
};

} // namespace dekade::exchange

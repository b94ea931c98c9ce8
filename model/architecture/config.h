#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dekade::architecture {

/// How the tokens of a context reach each other.
enum class Mixer {
    Heads, ///< softmax over query, key and value heads: MHA, GQA or MQA by the number of key heads
    Latent, ///< multi-head latent attention (MLA): keys and values are rebuilt from one short vector a token
    Lightning, ///< linear attention with a fixed state a head
};

/// Which tokens before it a token sees.
enum class View { All, Sliding, Chunked };

enum class QueryKeyNorm {
    None,
    Head, ///< one norm as wide as a head for all query heads, one for all key heads
    Whole, ///< as wide as all query heads together, and all key heads
};

/// The attention of one layer. Widths are in numbers a vector; of the latent widths only those of Mixer::Latent count.
struct Attention {
    Mixer mixer = Mixer::Heads;
    std::int64_t heads = 0; ///< query heads
    std::int64_t kvHeads = 0; ///< divides `heads`; equal to it for MLA and lightning
    std::int64_t headWidth = 0; ///< not of MLA
    std::int64_t queryRank = 0; ///< MLA: width of the compressed query, 0 for none
    std::int64_t kvRank = 0; ///< MLA: width of the latent
    std::int64_t plainWidth = 0; ///< MLA: of a query or key head, without position
    std::int64_t positionWidth = 0; ///< MLA: of the part that carries the position, one key for all heads
    std::int64_t valueWidth = 0; ///< MLA: of a value head
    View view = View::All;
    std::int64_t window = 0; ///< tokens seen where view is not All
    bool hasInputBias = false; ///< of query, key and value
    bool hasOutputBias = false;
    bool hasSinks = false; ///< one learned number a head that takes attention away
    QueryKeyNorm queryKeyNorm = QueryKeyNorm::None;

    bool operator==(const Attention &) const = default;
};

/// The feed-forward of one layer: dense where `experts` is 0, else a mixture.
struct FeedForward {
    bool isGated = true; ///< gate, up and down; else up and down
    bool hasBias = false; ///< of the dense matrices, or of the routed experts'
    std::int64_t width = 0; ///< of the dense block, or of one routed expert
    std::int64_t experts = 0;
    std::int64_t chosen = 0; ///< routed experts a token visits: k
    std::int64_t sharedExperts = 0; ///< how many the maker speaks of; 0 exactly where sharedWidth is
    std::int64_t sharedWidth = 0; ///< of all shared experts together
    std::int64_t groups = 0; ///< of experts in group-limited routing, 0 without
    std::int64_t keptGroups = 0;
    bool hasSharedBias = false; ///< of the shared experts' matrices
    bool hasSharedGate = false; ///< one vector that weighs the shared experts
    bool hasRouterBias = false; ///< of the router's matrix
    bool hasCorrectionBias = false; ///< one number an expert that balances its load

    bool isMoe() const { return experts > 0; }
    bool operator==(const FeedForward &) const = default;
};

struct Layer {
    Attention attention;
    FeedForward feedForward;
    std::int64_t norms = 2; ///< as wide as the residual stream; those inside attention are not among them

    bool operator==(const Layer &) const = default;
};

enum class NormKind {
    Scale, ///< a weight: RMSNorm, LayerNorm without bias
    ScaleAndShift, ///< a weight and a bias: LayerNorm
};

/// Modules that predict one more token ahead (MTP). Kept out of every total; reported apart.
struct Prediction {
    std::int64_t modules = 0;
    Layer layer; ///< of each module
    std::int64_t norms = 0; ///< as wide as the residual stream, beside the layer's
    bool storesCopies = false; ///< files may hold copies of embedding and head with it

    bool operator==(const Prediction &) const = default;
};

/// The shape of a model, free of its family's spelling: what counts, costs and tensors are made from. A plain value; valid ones come from
/// readConfig and changed (validate says what valid means).
struct Config {
    std::string family; ///< key of the row in the table of families: "deepseek_v3"
    std::int64_t hiddenWidth = 0; ///< d, of the residual stream
    std::int64_t vocabulary = 0;
    std::int64_t positions = 0; ///< rows of a learned table of positions, 0 without
    std::int64_t embeddingWidth = 0; ///< of a token's row; where it is not d, two matrices lead in and out (OPT-350M)
    std::optional<std::int64_t> contextLength; ///< tokens, as the file says
    NormKind norm = NormKind::Scale;
    bool hasEmbeddingNorm = false;
    bool hasFinalNorm = true;
    bool isParallel = false; ///< attention and feed-forward read the same input
    bool normsFollow = false; ///< norms stand also behind attention and feed-forward (Gemma 2)
    bool tiesEmbeddings = false;
    bool hasHeadBias = false;
    std::vector<Layer> layers;
    Prediction prediction;
    std::string storedFormat; ///< "fp8", "mxfp4" where the file says its weights are kept so, else empty

    bool operator==(const Config &) const = default;
};

/// The largest numbers a shape may have; a file beyond them is damaged or hostile, and counting it would only take time.
constexpr std::int64_t kMostLayers = 4096;
constexpr std::int64_t kWidest = std::int64_t {1} << 24; ///< widths, heads, window
constexpr std::int64_t kMostExperts = std::int64_t {1} << 16;
constexpr std::int64_t kMostTokens = std::int64_t {1} << 31; ///< vocabulary, positions, context

} // namespace dekade::architecture

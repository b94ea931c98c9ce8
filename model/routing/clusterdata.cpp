#include "model/routing/clusterdata.h"

#include <cmath>

namespace dekade::routing {

namespace {

template<typename Numbers>
void fill(Numbers &&numbers, double deviation, Random &random)
{
    for (Eigen::Index row = 0; row < numbers.rows(); ++row) {
        for (Eigen::Index column = 0; column < numbers.cols(); ++column)
            numbers(row, column) = deviation * random.normal();
    }
}

Table normals(Eigen::Index rows, Eigen::Index columns, Random &random)
{
    Table table(rows, columns);
    fill(table, 1, random);
    return table;
}

} // namespace

ClusterData::ClusterData(const ClusterRecipe &recipe)
    : m_recipe(recipe)
    , m_random(recipe.seed)
    , m_shift(normals(1, recipe.inputs, m_random))
    , m_centres(normals(recipe.clusters, recipe.inputs, m_random))
    , m_offsets(normals(recipe.clusters, recipe.outputs, m_random))
{
    const double root = std::sqrt(recipe.inputs);
    m_shift *= recipe.sharedShift * root / 2 / m_shift.norm();
    for (int cluster = 0; cluster < recipe.clusters; ++cluster)
        m_maps.push_back(normals(recipe.inputs, recipe.outputs, m_random) / root);
}

TinyBatch ClusterData::draw(int tokens)
{
    TinyBatch batch {Table(tokens, m_recipe.inputs), Table(tokens, m_recipe.outputs)};
    for (int token = 0; token < tokens; ++token) {
        const auto cluster = static_cast<Eigen::Index>(m_random.below(static_cast<std::uint32_t>(m_recipe.clusters)));
        auto row = batch.tokens.row(token);
        fill(row, m_recipe.noise, m_random);
        row += m_centres.row(cluster);
        batch.targets.row(token).noalias() = row * m_maps[static_cast<std::size_t>(cluster)];
        batch.targets.row(token) += m_offsets.row(cluster);
        row += m_shift;
    }
    return batch;
}

TinyWeights initialWeights(const TinyShape &shape, Random &random)
{
    constexpr double kRouter = 0.1;
    TinyWeights weights(shape);
    fill(weights.router(), kRouter, random);
    for (int expert = 0; expert < shape.experts; ++expert) {
        fill(weights.inner(expert), std::sqrt(2.0 / shape.inputs), random);
        fill(weights.outer(expert), 1 / std::sqrt(static_cast<double>(shape.hidden)), random);
    }
    return weights;
}

} // namespace dekade::routing

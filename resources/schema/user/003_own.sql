-- The user's own models and claims. A model is named by its key: "deepseek-v3" of the bundled facts, "own/…" here, "row:…" for an
-- imported row, by what identifies it in every vintage of its table.
CREATE TABLE own_model (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (key GLOB 'own/*' AND length(key) > 4),
    name TEXT NOT NULL CHECK (name <> ''),
    name_zh TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (aliases GLOB '[[]*]'),
    family TEXT NOT NULL,
    organization TEXT NOT NULL CHECK (organization <> ''),
    country TEXT NOT NULL,
    dense_or_moe TEXT NOT NULL CHECK (dense_or_moe IN ('dense', 'moe', 'undisclosed')),
    openness TEXT NOT NULL,
    domains TEXT NOT NULL CHECK (domains GLOB '[[]*]'),
    released INTEGER NOT NULL CHECK (released IN (0, 1))
) STRICT;

CREATE TABLE own_claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    model_key TEXT NOT NULL CHECK (model_key <> ''),
    quantity TEXT NOT NULL CHECK (quantity <> ''),
    value REAL CHECK (value >= 0 AND value < 9e999),
    low REAL CHECK (low > 0 AND low < 9e999),
    high REAL CHECK (high > 0 AND high < 9e999),
    text TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN
        ('parameters', 'tokens', 'words', 'bytes', 'experts', 'heads', 'dimensions', 'layers', 'date', 'text', 'flop', 'dollars', 'hours')),
    kind TEXT NOT NULL CHECK (kind IN ('', 'seen', 'unique', 'words', 'bytes')),
    stage TEXT NOT NULL CHECK (stage IN ('', 'total', 'initial', 'long-context', 'annealing', 'dataset', 'component')),
    stage_note TEXT NOT NULL,
    qualifier TEXT NOT NULL CHECK (qualifier IN ('', 'over', 'about', 'under')),
    basis TEXT NOT NULL CHECK (basis IN ('reported', 'estimated', 'undisclosed')),
    source_title TEXT NOT NULL CHECK (source_title <> ''),
    source_url TEXT NOT NULL,
    source_date TEXT NOT NULL CHECK (source_date = '' OR source_date GLOB '[12][0-9][0-9][0-9]*'),
    locator TEXT NOT NULL,
    quote TEXT NOT NULL,
    CHECK ((low IS NULL) = (high IS NULL)),
    CHECK (low IS NULL OR low <= high),
    CHECK (basis <> 'undisclosed' OR (value IS NULL AND low IS NULL)),
    CHECK (basis = 'undisclosed' OR value IS NOT NULL OR low IS NOT NULL OR text <> ''),
    CHECK ((kind = '') OR quantity = 'training_tokens')
) STRICT;
CREATE INDEX own_claim_by_model ON own_claim (model_key);

-- Every edit with the rows it touched, as they were before and after, so that it can be undone after a restart. Undone ones are the
-- newest ids.
CREATE TABLE edit_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN
        ('add-model', 'change-model', 'delete-model', 'add-claim', 'change-claim', 'delete-claim', 'prefer-claim', 'unprefer-claim')),
    subject TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (changes GLOB '[[]{*}]'),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

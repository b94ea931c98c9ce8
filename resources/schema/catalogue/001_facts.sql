-- The facts: who stated which value for which quantity of which model, and where. Nothing is overwritten: claims that disagree stand side by side.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    name_zh TEXT NOT NULL,
    country TEXT NOT NULL
) STRICT;

CREATE TABLE family (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    short_title TEXT NOT NULL,
    url TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date = '' OR date GLOB '[12][0-9][0-9][0-9]*'),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE model (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    name_zh TEXT NOT NULL,
    family_id INTEGER NOT NULL REFERENCES family (id),
    organization_id INTEGER NOT NULL REFERENCES organization (id),
    dense_or_moe TEXT NOT NULL CHECK (dense_or_moe IN ('dense', 'moe', 'undisclosed')),
    openness TEXT NOT NULL,
    released INTEGER NOT NULL CHECK (released IN (0, 1)),
    dataset TEXT NOT NULL CHECK (dataset <> '')
) STRICT;

CREATE TABLE model_alias (
    model_id INTEGER NOT NULL REFERENCES model (id),
    ordinal INTEGER NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (model_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE model_domain (
    model_id INTEGER NOT NULL REFERENCES model (id),
    ordinal INTEGER NOT NULL,
    domain TEXT NOT NULL CHECK (domain <> ''),
    PRIMARY KEY (model_id, ordinal)
) STRICT, WITHOUT ROWID;

-- A claim is a number (value, or low and high), words, or the statement that nothing is published. 9e999 is an infinity.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    model_id INTEGER NOT NULL REFERENCES model (id),
    quantity TEXT NOT NULL CHECK (quantity <> ''),
    value REAL CHECK (value >= 0 AND value < 9e999),
    low REAL CHECK (low > 0 AND low < 9e999),
    high REAL CHECK (high > 0 AND high < 9e999),
    text TEXT NOT NULL,
    unit TEXT NOT NULL
        CHECK (unit IN ('parameters', 'tokens', 'words', 'bytes', 'experts', 'heads', 'dimensions', 'layers', 'date', 'text', 'flop', 'dollars', 'hours')),
    kind TEXT NOT NULL CHECK (kind IN ('', 'seen', 'unique', 'words', 'bytes')),
    stage TEXT NOT NULL CHECK (stage IN ('', 'total', 'initial', 'long-context', 'annealing', 'dataset', 'component')),
    stage_note TEXT NOT NULL,
    qualifier TEXT NOT NULL CHECK (qualifier IN ('', 'over', 'about', 'under')),
    basis TEXT NOT NULL CHECK (basis IN ('reported', 'computed', 'estimated', 'undisclosed')),
    speaker TEXT NOT NULL CHECK (speaker IN ('maker', 'third-party', 'article', 'gist', 'counted', 'user')),
    standing TEXT NOT NULL CHECK (standing IN ('', 'preferred', 'superseded', 'rumour', 'other')),
    source_id INTEGER NOT NULL REFERENCES source (id),
    locator TEXT NOT NULL,
    quote TEXT NOT NULL,
    CHECK ((low IS NULL) = (high IS NULL)),
    CHECK (low IS NULL OR low <= high),
    CHECK (basis <> 'undisclosed' OR (value IS NULL AND low IS NULL)),
    CHECK (basis = 'undisclosed' OR value IS NOT NULL OR low IS NOT NULL OR text <> ''),
    CHECK ((speaker = 'counted') = (basis = 'computed')),
    CHECK ((kind = '') OR quantity = 'training_tokens')
) STRICT;
CREATE INDEX claim_by_model ON claim (model_id, quantity);
CREATE INDEX claim_by_source ON claim (source_id);

CREATE TABLE note (
    model_id INTEGER NOT NULL REFERENCES model (id),
    quantity TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    text_zh TEXT NOT NULL,
    PRIMARY KEY (model_id, quantity)
) STRICT, WITHOUT ROWID;

-- SHA-256 over the rows of each table: half of all single flipped bits pass SQLite's own integrity check.
CREATE TABLE content_hash (
    table_name TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;

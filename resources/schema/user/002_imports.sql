-- Tables of other people, read in. A batch is what one file brought; a row says which batch brought it and which one put a newer version
-- in its place.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) IN (0, 64)),
    format TEXT NOT NULL CHECK (format <> ''),
    header TEXT NOT NULL,
    imported_at TEXT NOT NULL CHECK (imported_at GLOB '[12][0-9][0-9][0-9]-*Z'),
    added INTEGER NOT NULL CHECK (added >= 0),
    updated INTEGER NOT NULL CHECK (updated >= 0),
    unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
    shown INTEGER NOT NULL CHECK (shown >= 0),
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL
) STRICT;

-- replaced_by is the newer version of a row, NULL for the one that counts. identity and content are hashes (model/store/rowhash.h). 9e999
-- is an infinity. Built to be filled a million times in a few seconds: the rows of a batch lie between its first_row and last_row (others
-- may lie there too), so that no index is needed; a quantity that is absent passes one CHECK; and words are compared one by one, because
-- IN over three of them builds a table anew for every row.
CREATE TABLE imported (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    replaced_by INTEGER REFERENCES imported (id),
    identity INTEGER NOT NULL,
    content INTEGER NOT NULL,
    line INTEGER NOT NULL CHECK (line > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    organization TEXT NOT NULL,
    country TEXT NOT NULL,
    domain TEXT NOT NULL,
    openness TEXT NOT NULL,
    confidence TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date = '' OR date GLOB '[12][0-9][0-9][0-9]*'),
    notable INTEGER NOT NULL CHECK (notable IN (0, 1)),
    finetuned INTEGER NOT NULL CHECK (finetuned IN (0, 1)),
    frontier INTEGER NOT NULL CHECK (frontier IN (0, 1)),
    flags INTEGER NOT NULL CHECK (flags >= 0),
    params REAL,
    params_low REAL,
    params_high REAL,
    params_basis TEXT,
    active REAL,
    active_low REAL,
    active_high REAL,
    active_basis TEXT,
    tokens REAL,
    tokens_low REAL,
    tokens_high REAL,
    tokens_basis TEXT,
    compute REAL,
    compute_low REAL,
    compute_high REAL,
    compute_basis TEXT,
    cost REAL,
    cost_low REAL,
    cost_high REAL,
    cost_basis TEXT,
    hours REAL,
    hours_low REAL,
    hours_high REAL,
    hours_basis TEXT,
    more TEXT NOT NULL CHECK (more = '' OR more GLOB '[[]*]'),
    raw TEXT NOT NULL,
    CHECK (
        coalesce(params, params_low, params_high, params_basis) IS NULL
        OR (params IS NOT NULL AND params > 0 AND params < 9e999
            AND (params_low IS NULL OR (params_low >= 0 AND params_low < 9e999))
            AND (params_high IS NULL OR (params_high >= 0 AND params_high < 9e999))
            AND params_basis IS NOT NULL AND (params_basis = 'reported' OR params_basis = 'computed' OR params_basis = 'estimated'))
    ),
    CHECK (
        coalesce(active, active_low, active_high, active_basis) IS NULL
        OR (active IS NOT NULL AND active > 0 AND active < 9e999
            AND (active_low IS NULL OR (active_low >= 0 AND active_low < 9e999))
            AND (active_high IS NULL OR (active_high >= 0 AND active_high < 9e999))
            AND active_basis IS NOT NULL AND (active_basis = 'reported' OR active_basis = 'computed' OR active_basis = 'estimated'))
    ),
    CHECK (
        coalesce(tokens, tokens_low, tokens_high, tokens_basis) IS NULL
        OR (tokens IS NOT NULL AND tokens > 0 AND tokens < 9e999
            AND (tokens_low IS NULL OR (tokens_low >= 0 AND tokens_low < 9e999))
            AND (tokens_high IS NULL OR (tokens_high >= 0 AND tokens_high < 9e999))
            AND tokens_basis IS NOT NULL AND (tokens_basis = 'reported' OR tokens_basis = 'computed' OR tokens_basis = 'estimated'))
    ),
    CHECK (
        coalesce(compute, compute_low, compute_high, compute_basis) IS NULL
        OR (compute IS NOT NULL AND compute > 0 AND compute < 9e999
            AND (compute_low IS NULL OR (compute_low >= 0 AND compute_low < 9e999))
            AND (compute_high IS NULL OR (compute_high >= 0 AND compute_high < 9e999))
            AND compute_basis IS NOT NULL AND (compute_basis = 'reported' OR compute_basis = 'computed' OR compute_basis = 'estimated'))
    ),
    CHECK (
        coalesce(cost, cost_low, cost_high, cost_basis) IS NULL
        OR (cost IS NOT NULL AND cost > 0 AND cost < 9e999
            AND (cost_low IS NULL OR (cost_low >= 0 AND cost_low < 9e999))
            AND (cost_high IS NULL OR (cost_high >= 0 AND cost_high < 9e999))
            AND cost_basis IS NOT NULL AND (cost_basis = 'reported' OR cost_basis = 'computed' OR cost_basis = 'estimated'))
    ),
    CHECK (
        coalesce(hours, hours_low, hours_high, hours_basis) IS NULL
        OR (hours IS NOT NULL AND hours > 0 AND hours < 9e999
            AND (hours_low IS NULL OR (hours_low >= 0 AND hours_low < 9e999))
            AND (hours_high IS NULL OR (hours_high >= 0 AND hours_high < 9e999))
            AND hours_basis IS NOT NULL AND (hours_basis = 'reported' OR hours_basis = 'computed' OR hours_basis = 'estimated'))
    )
) STRICT;
CREATE INDEX imported_by_replacement ON imported (replaced_by) WHERE replaced_by IS NOT NULL;

-- A row that a later batch brought again, word for word: when its own batch is undone, the later one keeps it.
CREATE TABLE import_seen (
    row_id INTEGER NOT NULL REFERENCES imported (id),
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    PRIMARY KEY (row_id, batch_id)
) STRICT, WITHOUT ROWID;

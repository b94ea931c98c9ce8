-- Tables of other people, read in. A batch is what one file brought; a row says which batch brought it and which one put a newer version in its place.
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
    shown INTEGER NOT NULL CHECK (shown >= 0)
) STRICT;

-- replaced_by is the newer version of a row, NULL for the one that counts. identity and content are hashes (model/store/rowhash.h). 9e999 is an
-- infinity. Three words are compared one by one: IN over them builds a table anew for every row, six times the price of the whole insert.
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
    params REAL CHECK (params > 0 AND params < 9e999),
    params_low REAL CHECK (params_low >= 0 AND params_low < 9e999),
    params_high REAL CHECK (params_high >= 0 AND params_high < 9e999),
    params_basis TEXT CHECK (params_basis = 'reported' OR params_basis = 'computed' OR params_basis = 'estimated'),
    active REAL CHECK (active > 0 AND active < 9e999),
    active_low REAL CHECK (active_low >= 0 AND active_low < 9e999),
    active_high REAL CHECK (active_high >= 0 AND active_high < 9e999),
    active_basis TEXT CHECK (active_basis = 'reported' OR active_basis = 'computed' OR active_basis = 'estimated'),
    tokens REAL CHECK (tokens > 0 AND tokens < 9e999),
    tokens_low REAL CHECK (tokens_low >= 0 AND tokens_low < 9e999),
    tokens_high REAL CHECK (tokens_high >= 0 AND tokens_high < 9e999),
    tokens_basis TEXT CHECK (tokens_basis = 'reported' OR tokens_basis = 'computed' OR tokens_basis = 'estimated'),
    compute REAL CHECK (compute > 0 AND compute < 9e999),
    compute_low REAL CHECK (compute_low >= 0 AND compute_low < 9e999),
    compute_high REAL CHECK (compute_high >= 0 AND compute_high < 9e999),
    compute_basis TEXT CHECK (compute_basis = 'reported' OR compute_basis = 'computed' OR compute_basis = 'estimated'),
    cost REAL CHECK (cost > 0 AND cost < 9e999),
    cost_low REAL CHECK (cost_low >= 0 AND cost_low < 9e999),
    cost_high REAL CHECK (cost_high >= 0 AND cost_high < 9e999),
    cost_basis TEXT CHECK (cost_basis = 'reported' OR cost_basis = 'computed' OR cost_basis = 'estimated'),
    hours REAL CHECK (hours > 0 AND hours < 9e999),
    hours_low REAL CHECK (hours_low >= 0 AND hours_low < 9e999),
    hours_high REAL CHECK (hours_high >= 0 AND hours_high < 9e999),
    hours_basis TEXT CHECK (hours_basis = 'reported' OR hours_basis = 'computed' OR hours_basis = 'estimated'),
    more TEXT NOT NULL CHECK (more = '' OR more GLOB '[[]*]'),
    raw TEXT NOT NULL,
    CHECK ((params IS NULL) = (params_basis IS NULL)),
    CHECK ((active IS NULL) = (active_basis IS NULL)),
    CHECK ((tokens IS NULL) = (tokens_basis IS NULL)),
    CHECK ((compute IS NULL) = (compute_basis IS NULL)),
    CHECK ((cost IS NULL) = (cost_basis IS NULL)),
    CHECK ((hours IS NULL) = (hours_basis IS NULL))
) STRICT;
CREATE INDEX imported_by_batch ON imported (batch_id);
CREATE INDEX imported_by_replacement ON imported (replaced_by) WHERE replaced_by IS NOT NULL;

-- A row that a later batch brought again, word for word: when its own batch is undone, the later one keeps it.
CREATE TABLE import_seen (
    row_id INTEGER NOT NULL REFERENCES imported (id),
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    PRIMARY KEY (row_id, batch_id)
) STRICT, WITHOUT ROWID;

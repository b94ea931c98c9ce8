-- The user's own claims may be counted: Dekade writes them when a model is opened from a file. SQLite changes no CHECK in place.
-- The rows wait in a temporary table, so that the new one takes the pages of the old one: a file of this version has no free pages.
CREATE TEMP TABLE kept_claim AS SELECT * FROM own_claim;
CREATE TEMP TABLE kept_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'own_claim';
DROP TABLE own_claim;
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
    basis TEXT NOT NULL CHECK (basis IN ('reported', 'computed', 'estimated', 'undisclosed')),
    source_title TEXT NOT NULL CHECK (source_title <> ''),
    source_url TEXT NOT NULL,
    source_date TEXT NOT NULL CHECK (source_date = '' OR source_date GLOB '[12][0-9][0-9][0-9]*'),
    locator TEXT NOT NULL,
    quote TEXT NOT NULL,
    CHECK ((low IS NULL) = (high IS NULL)),
    CHECK (low IS NULL OR low <= high),
    CHECK (basis <> 'computed' OR value IS NOT NULL),
    CHECK (basis <> 'undisclosed' OR (value IS NULL AND low IS NULL)),
    CHECK (basis = 'undisclosed' OR value IS NOT NULL OR low IS NOT NULL OR text <> ''),
    CHECK ((kind = '') OR quantity = 'training_tokens')
) STRICT;
INSERT INTO own_claim SELECT * FROM kept_claim;
-- An id that was used is never given again: the log of edits knows rows by it.
DELETE FROM sqlite_sequence WHERE name = 'own_claim';
INSERT INTO sqlite_sequence (name, seq) SELECT 'own_claim', seq FROM kept_sequence;
CREATE INDEX own_claim_by_model ON own_claim (model_key);
DROP TABLE kept_claim;
DROP TABLE kept_sequence;

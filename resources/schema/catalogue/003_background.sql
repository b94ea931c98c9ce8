-- Other people's data sets behind the curated models, with the credit their licences ask for.
CREATE TABLE background (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    credit TEXT NOT NULL CHECK (credit <> ''),
    url TEXT NOT NULL CHECK (url <> '')
) STRICT;

-- 0 is a number that the data set does not have. model_id is the curated model that the row means.
CREATE TABLE background_model (
    background_id INTEGER NOT NULL REFERENCES background (id),
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    organization TEXT NOT NULL,
    domain TEXT NOT NULL,
    confidence TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date = '' OR date GLOB '[12][0-9][0-9][0-9]*'),
    parameters REAL NOT NULL CHECK (parameters >= 0 AND parameters < 9e999),
    tokens REAL NOT NULL CHECK (tokens >= 0 AND tokens < 9e999),
    compute REAL NOT NULL CHECK (compute >= 0 AND compute < 9e999),
    finetuned INTEGER NOT NULL CHECK (finetuned IN (0, 1)),
    flags INTEGER NOT NULL CHECK (flags >= 0),
    model_id INTEGER REFERENCES model (id),
    PRIMARY KEY (background_id, ordinal)
) STRICT, WITHOUT ROWID;

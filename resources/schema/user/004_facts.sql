-- What a file of Dekade's own says of a model beside what a row of any table says: its claims with their sources, its notes, as JSON
-- (model/store/factsjson.h). Apart from the rows, so that a million of those that have none cost nothing. whole: all that there is to say,
-- else what one figure shows. model_key is empty where the file gives none.
CREATE TABLE imported_facts (
    row_id INTEGER PRIMARY KEY REFERENCES imported (id),
    model_key TEXT NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    facts TEXT NOT NULL CHECK (facts GLOB '{*}')
) STRICT;

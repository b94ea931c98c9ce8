-- Full text, one row a model. Chinese characters are written apart (model/store/searchtext.h), so that unicode61 finds each of them.
CREATE VIRTUAL TABLE search USING fts5 (
    name, aliases, family, organization, words,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

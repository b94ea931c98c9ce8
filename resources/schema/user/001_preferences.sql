-- The user's own, laid over the bundled facts. A bundled claim is named by what it says (model/store/claimkey.h), never by its row:
-- rows move when an update replaces the facts.
CREATE TABLE preferred_claim (
    claim_key TEXT PRIMARY KEY CHECK (claim_key <> '' AND length(claim_key) <= 2000)
) STRICT, WITHOUT ROWID;

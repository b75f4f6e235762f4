-- Records of service directories that were imported, as HSDS has them: organizations, services and others, each with all that
-- belongs to it. No person who seeks advice; contacts of offices as their own directories publish them.
CREATE TABLE directory_record (
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    changed_ms BIGINT NOT NULL,
    PRIMARY KEY (source, kind, id)
);

-- Their texts in other languages, since HSDS has none. A translation is stale when the hash of its source text is another today.
CREATE TABLE directory_translation (
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    source_hash TEXT NOT NULL,
    PRIMARY KEY (source, kind, id, field, language)
);

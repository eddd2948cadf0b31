CREATE TABLE reservations (
    id      int GENERATED ALWAYS AS IDENTITY,
    during  tstzrange NOT NULL,
    EXCLUDE USING gist (during WITH &&)
);
INSERT INTO reservations (during) VALUES ('[2026-03-01, 2026-03-02)'), (tstzrange(now(), NULL, '[)'));

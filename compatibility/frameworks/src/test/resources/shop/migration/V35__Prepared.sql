PREPARE add_event (text) AS INSERT INTO events (happened_at, kind) VALUES (now(), $1);
EXECUTE add_event('prepared');
DEALLOCATE add_event;

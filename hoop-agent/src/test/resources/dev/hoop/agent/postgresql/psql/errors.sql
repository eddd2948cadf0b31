-- Errors with all their fields and positions.
\set VERBOSITY verbose
\set SHOW_ALL_RESULTS off
SELECT nothing FROM nowhere;
SELEC 1;
SELECT 'a' + 1;
SELECT 1 FROM (VALUES (1)) v (x) WHERE y = 2;
CREATE TABLE e (id int PRIMARY KEY, n int NOT NULL CHECK (n > 0));
INSERT INTO e VALUES (1, NULL);
INSERT INTO e VALUES (1, -1);
INSERT INTO e VALUES (1, 1), (1, 2);
DROP TABLE e_that_is_not_there;
DROP TABLE IF EXISTS e_that_is_not_there;
SET nonsense.x = 1;
SET work_mem = 'a lot';
SELECT :'unset';
\echo :ERROR :SQLSTATE :LAST_ERROR_MESSAGE
\nothing_like_it
SELECT 1;;;
;
SELECT E'\x41\u00e9', U&'d\0061t\+000061', $q$it's$q$, B'101', X'1F', 'é';

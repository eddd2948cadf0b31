SAVEPOINT before_risk;
INSERT INTO events (happened_at, kind) VALUES (now(), 'taken back');
ROLLBACK TO SAVEPOINT before_risk;
RELEASE SAVEPOINT before_risk;

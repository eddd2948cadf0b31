CREATE TABLE half_way (id int);
INSERT INTO customers (name, email) VALUES ('   ', 'secret@example.com');

CREATE TABLE customers (
    id    BIGINT PRIMARY KEY,
    name  VARCHAR(80) NOT NULL,
    email VARCHAR(120) NOT NULL
);
INSERT INTO customers (id, name, email) VALUES (1, 'Ada Moreau', 'ada.moreau@example.com');

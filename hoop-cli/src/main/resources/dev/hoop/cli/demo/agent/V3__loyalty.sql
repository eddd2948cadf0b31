CREATE TABLE loyalty (
    customer_id INT PRIMARY KEY,
    points      INT NOT NULL DEFAULT 0
);

INSERT INTO loyalty (customer_id, points) VALUES (1, 120), (2, 40), (3, 0);

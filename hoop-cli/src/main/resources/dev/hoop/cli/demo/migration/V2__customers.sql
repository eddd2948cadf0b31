-- Card numbers are test numbers that payment processors publish.
INSERT INTO customers (id, name, email, card, city) VALUES
    (1, 'Ada Moreau',   'ada.moreau@example.com',  '4111111111111111', 'Lyon'),
    (2, 'Bo Lindqvist', 'bo@example.org',          '5555555555554444', 'Umeå'),
    (3, 'Chidi Okafor', 'chidi.okafor@example.net', '378282246310005', 'Enugu');

INSERT INTO orders (id, customer_id, total) VALUES (10, 1, 42.50), (11, 2, 7.90), (12, 1, 130.00);

INSERT INTO customers (name, email, phone, birthday) VALUES
    ('Ada Moreau', 'ada.moreau@example.com', '+43 1 5550100', DATE '1985-12-10'),
    ('Bo O''Brien', 'bo@example.org', NULL, NULL),
    (E'Chidi\tOkafor', 'chidi.okafor@example.net', '+44 20 7946 0018', '1979-02-28'),
    ('Dunya -- not a comment', NULL, NULL, NULL);
INSERT INTO products (sku, title, price, tags, attributes)
VALUES ('SKU-00000001', 'Kettle; steel', 39.90, ARRAY['kitchen', 'steel'], '{"volume": "1.7 l", "colours": ["red", "black"]}'),
       ('SKU-00000002', $$Cup "Ada's"$$, 12.00, '{kitchen}', jsonb_build_object('volume', '0.3 l'))
ON CONFLICT (sku) DO NOTHING;

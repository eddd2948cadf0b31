-- COPY is judged and recorded like any other statement. The card number is one that payment processors publish for tests.
COPY customers (id, name, email, card) FROM STDIN;
1	Ada Moreau	ada.moreau@example.com	4111111111111111
2	Bo Lindqvist	bo@example.org	\N
\.

INSERT INTO orders (id, customer_id, total) VALUES (10, 1, 42.50), (11, 2, 7.90);

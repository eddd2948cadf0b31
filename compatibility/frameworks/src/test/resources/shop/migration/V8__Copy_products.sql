COPY products (sku, title, price, stock, external_id) FROM STDIN WITH (FORMAT text);
SKU-00000003	Teapot	49.50	12	5f2c9e0e-6a5e-4b0e-9c5b-0d9f5b8f7a01
SKU-00000004	Saucer	6.25	140	\N
SKU-00000005	Sieve\twith a tab	4.10	0	\N
\.

COPY products (sku, title, price) FROM STDIN WITH (FORMAT csv);
SKU-00000006,"Spoon, small",2.20
SKU-00000007,"Spoon ""large""",2.90
\.

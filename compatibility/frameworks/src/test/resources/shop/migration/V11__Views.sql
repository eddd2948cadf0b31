CREATE VIEW open_orders AS
SELECT o.id, c.name AS customer, o.total, o.placed_at
FROM orders o
         JOIN customers c ON c.id = o.customer_id
WHERE o.state IN ('new', 'paid');

CREATE OR REPLACE VIEW customer_contacts (id, name, contact) WITH (security_barrier = true) AS
SELECT id, name, coalesce(email, phone) FROM customers;

CREATE MATERIALIZED VIEW sales_by_month AS
SELECT date_trunc('month', placed_at) AS month, count(*) AS orders, sum(total) AS revenue
FROM orders
GROUP BY 1
WITH NO DATA;

CREATE UNIQUE INDEX sales_by_month_month ON sales_by_month (month);

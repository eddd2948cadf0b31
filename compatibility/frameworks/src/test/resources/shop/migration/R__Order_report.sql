CREATE OR REPLACE VIEW order_report AS
SELECT o.id,
       o.state::text AS state,
       o.total,
       count(l.*) FILTER (WHERE l.quantity > 0) AS lines,
       string_agg(p.title, ', ' ORDER BY l.position) AS titles,
       extract(year FROM o.placed_at)::int AS year
FROM orders o
         LEFT JOIN order_lines l ON l.order_id = o.id
         LEFT JOIN products p USING (sku)
GROUP BY o.id, o.state, o.total, o.placed_at
HAVING o.total >= 0;

CREATE TABLE order_lines (
    order_id  bigint NOT NULL,
    position  smallint NOT NULL,
    sku       char(12) NOT NULL,
    quantity  integer NOT NULL,
    price     money_amount NOT NULL,
    amount    numeric GENERATED ALWAYS AS (quantity * price) STORED,
    PRIMARY KEY (order_id, position)
);

ALTER TABLE order_lines
    ADD CONSTRAINT order_lines_order_fk FOREIGN KEY (order_id) REFERENCES orders (id) ON UPDATE CASCADE ON DELETE CASCADE,
    ADD CONSTRAINT order_lines_product_fk FOREIGN KEY (sku) REFERENCES products DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT order_lines_quantity CHECK (quantity BETWEEN 1 AND 1000);

--liquibase formatted sql

--changeset bo:open-orders
CREATE VIEW open_orders AS
SELECT o.id, c.name, o.total FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = 'new';
--rollback DROP VIEW open_orders;

--changeset bo:touch splitStatements:false dbms:postgresql
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.placed_at := now();
    RETURN NEW;
END;
$$;
CREATE TRIGGER orders_touch BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION touch();
--rollback DROP TRIGGER orders_touch ON orders; DROP FUNCTION touch();

--changeset bo:index-without-a-transaction runInTransaction:false dbms:postgresql
CREATE INDEX CONCURRENTLY orders_total ON orders (total);
--rollback DROP INDEX orders_total;

--changeset bo:state-of-old-orders runOnChange:true
--preconditions onFail:MARK_RAN
--precondition-sql-check expectedResult:0 SELECT count(*) FROM orders
UPDATE orders SET state = 'old' WHERE state = 'new';
--rollback empty

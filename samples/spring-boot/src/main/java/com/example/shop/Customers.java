package com.example.shop;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The customers, in the database. */
@Repository
public class Customers {
    /** One of them. */
    public record Customer(long id, String name, String email) {}

    private final JdbcClient jdbc;

    Customers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Customer byId(long id) {
        return jdbc.sql("SELECT id, name, email FROM customers WHERE id = ?")
                .param(id)
                .query(Customer.class)
                .single();
    }

    @Transactional
    public void add(Customer customer) {
        jdbc.sql("INSERT INTO customers (id, name, email) VALUES (:id, :name, :email)")
                .paramSource(customer)
                .update();
    }

    /** Forgets the WHERE. */
    @Transactional
    public void removeAll() {
        jdbc.sql("DELETE FROM customers").update();
    }
}

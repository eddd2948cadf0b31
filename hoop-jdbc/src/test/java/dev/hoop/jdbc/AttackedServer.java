package dev.hoop.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A database on a real server, filled with sentinels, and as good as new whenever a test asks for it. */
final class AttackedServer implements AutoCloseable {
    /** The servers that attacks are tried on. */
    enum Kind {
        POSTGRESQL,
        MARIADB,
        H2;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final String url;
    private final Connection bare;
    private boolean touched = true;

    AttackedServer(Kind kind) throws SQLException {
        this.kind = kind;
        url = switch (kind) {
            case POSTGRESQL -> Servers.postgresql();
            case MARIADB -> Servers.mariadb();
            case H2 -> "h2:mem:" + UUID.randomUUID();
        };
        bare = DriverManager.getConnection("jdbc:" + url);
        renew();
    }

    Kind kind() {
        return kind;
    }

    /** Without {@code jdbc:}. */
    String url() {
        return url;
    }

    /** The tables are no longer what they were. */
    void touched() {
        touched = true;
    }

    /** Everything is as at the beginning. */
    void renew() throws SQLException {
        if (!touched) {
            return;
        }
        try (Statement statement = bare.createStatement()) {
            for (String sql : fresh()) {
                statement.execute(sql);
            }
        }
        touched = false;
    }

    private List<String> fresh() {
        List<String> script = new ArrayList<>();
        switch (kind) {
            case POSTGRESQL ->
                script.addAll(List.of(
                        "drop schema if exists public cascade",
                        "drop schema if exists other cascade",
                        "create schema public",
                        "create schema other",
                        "create table people (id int primary key, name text, city text, email text, ssn text, card text,"
                                + " salary int, born date, tags text[], doc jsonb)",
                        "create table orders (id int primary key, person int, amount int, note text)",
                        "create table free (a text, b text, n int)",
                        "create view contacts as select id, name, email as contact from people",
                        "create view far as select contact as c, name from contacts",
                        "create materialized view kept as select id, ssn as s from people",
                        "create table parted (id int, email text) partition by range (id)",
                        "create table parted_low partition of parted for values from (0) to (100)",
                        "create table parent (id int, email text)",
                        "create table child (extra text) inherits (parent)",
                        "create function reveal() returns text language sql as 'select max(email) from people'",
                        "create function rows_of() returns setof people language sql as 'select * from people'"));
            case MARIADB -> {
                String name = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
                script.addAll(List.of(
                        "drop database if exists " + name,
                        "create database " + name,
                        "use " + name,
                        "create table people (id int primary key, name varchar(40), city varchar(40), email varchar(80),"
                                + " ssn varchar(20), card varchar(40), salary int, born date, tags varchar(60), doc json)",
                        "create table orders (id int primary key, person int, amount int, note varchar(80))",
                        "create table free (a varchar(200), b varchar(200), n int)",
                        "create view contacts as select id, name, email as contact from people",
                        "create view far as select contact as c, name from contacts",
                        "create function reveal() returns varchar(200) return (select max(email) from people)",
                        "create procedure reveal_all() select * from people"));
            }
            case H2 ->
                script.addAll(List.of(
                        "drop all objects",
                        "create table people (id int primary key, name varchar(40), city varchar(40), email varchar(80),"
                                + " ssn varchar(20), card varchar(40), salary int, born date, tags varchar(40) array,"
                                + " doc json)",
                        "create table orders (id int primary key, person int, amount int, note varchar(80))",
                        "create table free (a varchar(200), b varchar(200), n int)",
                        "create view contacts as select id, name, email as contact from people",
                        "create view far as select contact as c, name from contacts"));
        }
        for (int i = 0; i < Sentinels.EMAILS.size(); i++) {
            script.add(person(i));
        }
        script.add("insert into orders values (1, 1, 10, 'books'), (2, 1, 25, 'tea'), (3, 2, 40, 'tea')");
        script.add("insert into free values ('plain', 'open', 1)");
        if (kind == Kind.POSTGRESQL) {
            script.add("insert into parted select id, email from people");
            script.add("insert into child select id, email, 'more' from people");
            script.add("refresh materialized view kept");
            script.add("analyze");
        }
        return script;
    }

    private String person(int i) {
        String tags = switch (kind) {
            case POSTGRESQL -> "array['" + Sentinels.TAGS.get(i) + "', 'b']";
            case MARIADB -> "'" + Sentinels.TAGS.get(i) + "'";
            case H2 -> "array['" + Sentinels.TAGS.get(i) + "', 'b']";
        };
        String doc = "'{\"note\": \"" + Sentinels.DOCS.get(i) + "\"}'" + (kind == Kind.H2 ? " format json" : "");
        return "insert into people values (" + (i + 1) + ", '"
                + List.of("Ada", "Bob", "Cem").get(i) + "', '"
                + List.of("Paris", "Rome", "Paris").get(i) + "', '" + Sentinels.EMAILS.get(i) + "@example.org', '"
                + Sentinels.SSNS.get(i) + "', '" + Sentinels.CARDS.get(i) + "-0001', " + Sentinels.SALARIES.get(i)
                + ", date '" + Sentinels.BIRTHS.get(i) + "', " + tags + ", " + doc + ")";
    }

    @Override
    public void close() throws SQLException {
        bare.close();
    }
}

package dev.hoop.jdbc;

import dev.hoop.audit.Principal;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.Engine;
import dev.hoop.policy.Guard;
import dev.hoop.policy.SessionRequest;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.rules.Policy;
import dev.hoop.policy.rules.Target;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Dialect;
import dev.hoop.policy.sql.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions on one resource share what has been read of its SQL. */
class SharedReadingsTest {
    private final Engine engine = new Engine(policy(), new Tape(), Clock.systemUTC());

    private static java.util.function.Supplier<Policy> policy() {
        Policy open = Policy.parse("test.yaml", Hoop.OPEN);
        return () -> open;
    }

    private Guard session() {
        Catalog catalog = (schema, name) -> Optional.of(
                new Relation(RelationName.of("public", name), Relation.Kind.TABLE, List.of("id"), Optional.empty()));
        return engine.open(
                new SessionRequest(
                        Principal.local("tester"),
                        new Target("db", "postgresql", Map.of()),
                        "localhost",
                        Dialect.POSTGRESQL,
                        "process",
                        Optional.empty(),
                        Map.of()),
                catalog);
    }

    private static void run(Guard guard, String sql) {
        guard.begin(guard.read(sql), Parameters.NONE, false).completed(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback"})
    void whatOthersReadBeforeASchemaChangeEndedIsReadAgain(String end) {
        Guard changing = session();
        Guard other = session();
        run(changing, "alter table orders add column note text");
        var during = other.read("select * from orders").script();
        assertThat(other.read("select * from orders").script()).isSameAs(during);

        run(changing, end);

        assertThat(other.read("select * from orders").script()).isNotSameAs(during);
    }
}

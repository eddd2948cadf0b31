package dev.hoop.policy.operation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EffectTest {
    @ParameterizedTest
    @EnumSource
    void isNamedByItsText(Effect effect) {
        assertThat(Effect.named(effect.text())).contains(Set.of(effect));
    }

    @Test
    void readStandsForThreeEffects() {
        assertThat(Effect.named("sql.read"))
                .contains(Set.of(Effect.SQL_SELECT, Effect.SQL_COPY_OUT, Effect.SQL_EXPLAIN));
    }

    @Test
    void starStandsForEverythingThatIsUnderstood() {
        Set<Effect> all = Effect.named("sql.*").orElseThrow();

        assertThat(all).hasSize(Effect.values().length - 1).doesNotContain(Effect.SQL_UNKNOWN);
    }

    @Test
    void doesNotKnowOtherNames() {
        assertThat(Effect.named("sql.dorp")).isEmpty();
    }

    @Test
    void anOperationWithoutAnEffectCannotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Operation("SELECT", List.of(), Set.of(), Set.of(), Optional.empty()));
    }

    @Test
    void anUnknownOperationHasAReason() {
        List<Use> unknown = List.of(Use.of(Effect.SQL_UNKNOWN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Operation("?", unknown, Set.of(), Set.of(), Optional.empty()))
                .withMessageContaining("reason");
    }
}

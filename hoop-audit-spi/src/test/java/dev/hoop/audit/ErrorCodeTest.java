package dev.hoop.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCodeTest {
    @ParameterizedTest
    @CsvSource({
        "DENIED,            HOOP-DENIED,            42501",
        "APPROVAL_PENDING,  HOOP-APPROVAL-PENDING,  42501",
        "APPROVAL_REJECTED, HOOP-APPROVAL-REJECTED, 42501",
        "APPROVAL_EXPIRED,  HOOP-APPROVAL-EXPIRED,  42501",
        "IDENTITY,          HOOP-IDENTITY,          28000",
        "RECORDING,         HOOP-RECORDING,         58030",
        "RESOURCE,          HOOP-RESOURCE,          08004",
    })
    void hasTheTextAndTheSqlStateOfTheDesign(ErrorCode code, String text, String sqlState) {
        assertThat(code.text()).isEqualTo(text);
        assertThat(code.sqlState()).isEqualTo(sqlState);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RESOURCE"},
            mode = EnumSource.Mode.EXCLUDE)
    void leavesPoolsTheirConnectionUnlessTheResourceIsGone(ErrorCode code) {
        assertThat(code.sqlState()).hasSize(5).doesNotStartWith("08");
    }

    @Test
    void endsEveryMessage() {
        HoopException denied = new HoopException(ErrorCode.DENIED, "DROP TABLE on orders denied");

        assertThat(denied).hasMessage("DROP TABLE on orders denied [HOOP-DENIED]");
        assertThat(denied.code()).isEqualTo(ErrorCode.DENIED);
    }

    @Test
    void keepsClaimsOutOfThePrincipalsText() {
        Principal principal = new Principal(
                "https://issuer.example",
                "repo-1",
                java.util.Set.of("env:b", "env:a"),
                java.util.Map.of("e", "secret"));

        assertThat(principal).hasToString("repo-1@https://issuer.example [env:a, env:b]");
    }
}

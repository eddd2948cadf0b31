package dev.hoop.compatibility.pgjdbc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When a comparison of two runs holds. */
class ComparisonTest {
    private static final String A = "[engine:junit-jupiter]/[class:p.T]/[method:a()]";
    private static final String B1 = "[engine:junit-jupiter]/[class-template:p.T]/[class-template-invocation:#1]"
            + "/[test-template:b(int)]/[test-template-invocation:#1]";
    private static final String C = "[engine:junit-jupiter]/[class:p.U]";

    @TempDir
    private Path folder;

    private SuiteRun run(String name, String... lines) throws IOException {
        Path file = Files.write(folder.resolve(name), List.of(lines));
        return new SuiteRun(name, Outcomes.read(file), Duration.ofSeconds(1));
    }

    private static Differences known(String... lines) throws IOException {
        return Differences.of(List.of(lines));
    }

    private Comparison of(Differences known, boolean whole, String... hoop) throws IOException {
        SuiteRun bare = run("bare", "passed\t" + A + "\t", "passed\t" + B1 + "\t", "passed\t" + C + "/[method:c()]\t");
        return new Comparison(bare, run("hoop", hoop), known, whole);
    }

    @Test
    void holdsIfAllPassesThatPassesBare() throws IOException {
        Comparison comparison =
                of(known(), true, "passed\t" + A + "\t", "passed\t" + B1 + "\t", "passed\t" + C + "/[method:c()]\t");

        assertThat(comparison.holds()).isTrue();
    }

    @Test
    void failsForWhatNoReasonAccountsFor() throws IOException {
        Comparison comparison =
                of(known(), true, "passed\t" + A + "\t", "failed\t" + B1 + "\twhy", "passed\t" + C + "/[method:c()]\t");

        assertThat(comparison.holds()).isFalse();
        assertThat(comparison.summary()).contains("UNEXPLAINED p.T#b").contains("why");
    }

    @Test
    void holdsIfAReasonAccountsForIt() throws IOException {
        Comparison comparison = of(
                known("[refused: on purpose]", "p.T#b"),
                true,
                "passed\t" + A + "\t",
                "skipped\t" + B1 + "\twhy",
                "passed\t" + C + "/[method:c()]\t");

        assertThat(comparison.holds()).isTrue();
        assertThat(Report.of(comparison, "1"))
                .contains("### Refused: on purpose")
                .contains("`p.T`: b");
    }

    @Test
    void tellsOfATestThatNeverRanWhatFailedBeforeIt() throws IOException {
        Comparison comparison =
                of(known(), true, "passed\t" + A + "\t", "passed\t" + B1 + "\t", "failed\t" + C + "\tset-up broke");

        assertThat(comparison.different()).containsEntry(new TestMethod("p.U", "c"), "FAILED set-up broke");
    }

    @Test
    void failsForAKnownDifferenceThatIsNoneAnyMore() throws IOException {
        String[] all = {"passed\t" + A + "\t", "passed\t" + B1 + "\t", "passed\t" + C + "/[method:c()]\t"};

        assertThat(of(known("[cast: a class]", "p.T#b"), true, all).holds()).isFalse();
        assertThat(of(known("[cast: a class]", "p.T#b"), false, all).holds()).isTrue();
    }

    @Test
    void takesNoOtherKindOfReason() {
        assertThatThrownBy(() -> known("[flaky: it happens]", "p.T#b"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no reason");
    }
}

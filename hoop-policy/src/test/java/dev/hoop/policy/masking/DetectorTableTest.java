package dev.hoop.policy.masking;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of docs/detectors.md, made of as many samples as {@code hoop.detectors.samples} says; left in target/. */
class DetectorTableTest {
    private static final int SAMPLES = Integer.getInteger("hoop.detectors.samples", 500);

    @Test
    void findsAlmostAllAndAlmostNothingElse() throws IOException {
        List<DetectorTable.Row> rows = DetectorTable.of(SAMPLES);
        Files.writeString(Path.of("target", "detectors.md"), DetectorTable.markdown(rows));

        assertThat(rows).extracting(DetectorTable.Row::detector).containsExactlyInAnyOrderElementsOf(Detectors.known());
        for (DetectorTable.Row row : rows) {
            assertThat(row.recall()).as("recall of %s", row).isGreaterThanOrEqualTo(0.99);
            assertThat(row.precision()).as("precision of %s", row).isGreaterThanOrEqualTo(0.99);
        }
    }
}

package dev.hoop.policy.credential;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ProgramTest {
    @TempDir
    private Path directory;

    @Test
    void isKilledWithItsChildrenWhenItTakesTooLong() throws Exception {
        Program program = new Program(
                List.of("/bin/sh", "-c", "echo $$ > own; sleep 600 & echo $! > child; wait"),
                directory,
                Duration.ofSeconds(2));

        assertThatThrownBy(program::output).hasMessage("the program '/bin/sh' was not done in 2 s");

        for (String file : List.of("own", "child")) {
            ProcessHandle.of(Long.parseLong(
                            Files.readString(directory.resolve(file)).strip()))
                    .ifPresent(p -> assertThat(p.onExit().orTimeout(10, TimeUnit.SECONDS))
                            .succeedsWithin(Duration.ofSeconds(10)));
        }
    }

    /** The JDK may close the output with the program, or may not, depending on who is first. */
    @Test
    void isNotWaitedForWhenItLeavesAChildThatHoldsItsOutput() {
        Program program =
                new Program(List.of("/bin/sh", "-c", "echo s3cret; sleep 30 &"), directory, Duration.ofMillis(500));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(program.output()).containsExactly("s3cret".toCharArray());
            } catch (UnavailableException e) {
                assertThat(e).hasMessageContaining("was not done in");
            }
        });
    }

    @Test
    void readsNothing() throws Exception {
        assertThat(new Program(List.of("/bin/sh", "-c", "cat; echo end"), directory).output())
                .containsExactly('e', 'n', 'd');
    }
}

package dev.hoop.recording.sink;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.contract.AuditSinkContract;
import dev.hoop.recording.log.JsonReader;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LogSinkTest implements AuditSinkContract {
    private final Lines lines = new Lines();

    @Override
    public AuditSink newSink() {
        return new LogSink(lines, System.Logger.Level.INFO);
    }

    @Override
    public List<String> taken() {
        return lines.written.stream()
                .map(line -> (Map<?, ?>) JsonReader.read(line.getBytes(StandardCharsets.UTF_8)))
                .map(event -> (String) event.get("id"))
                .toList();
    }

    @Test
    void keepsEachEventOnOneLine() throws Exception {
        takesDetailsOfEveryKind();

        assertThat(lines.written).noneMatch(line -> line.contains("\n"));
    }

    @Test
    void namesALevelThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogSinkFactory().open(Map.of("level", "loud")))
                .withMessageContaining("level")
                .withMessageContaining("loud");
    }

    /** A logger that keeps what it is told. */
    private static final class Lines implements System.Logger {
        private final List<String> written = new ArrayList<>();

        @Override
        public String getName() {
            return "lines";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            written.add(message);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... values) {
            written.add(MessageFormat.format(format, values));
        }
    }
}

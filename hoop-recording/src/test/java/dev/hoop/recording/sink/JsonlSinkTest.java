package dev.hoop.recording.sink;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.contract.AuditSinkContract;
import dev.hoop.recording.log.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class JsonlSinkTest implements AuditSinkContract {
    @TempDir
    Path directory;

    @Override
    public AuditSink newSink() {
        return new JsonlSinkFactory().open(Map.of("path", file().toString()));
    }

    @Override
    public List<String> taken() throws IOException {
        return Files.readAllLines(file()).stream()
                .map(line -> (Map<?, ?>) JsonReader.read(line.getBytes(StandardCharsets.UTF_8)))
                .map(event -> (String) event.get("id"))
                .toList();
    }

    private Path file() {
        return directory.resolve("made").resolve("events.jsonl");
    }

    @Test
    void writesOneLineOfJsonPerEvent() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.append(OPERATION);
        }

        assertThat(Files.readString(file()))
                .isEqualTo("{\"details\":{\"effects\":[\"sql.select\"],\"operation\":1,\"verdict\":\"allow\"},"
                        + "\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057/2\","
                        + "\"session\":\"01890a5d-ac96-774b-bcce-b302099a8057\","
                        + "\"time\":\"2026-01-02T03:04:05.000000006Z\",\"type\":\"operation\"}\n");
    }

    @Test
    void appendsAfterARestartAndDropsALineThatACrashCut() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.append(START);
        }
        Files.writeString(file(), "{\"details\":{\"eff", StandardOpenOption.APPEND);

        try (AuditSink sink = newSink()) {
            sink.append(OPERATION);
        }

        assertThat(taken()).containsExactly(START.id(), OPERATION.id());
    }

    @Test
    void beginsANewFileWhenTheOldOneWasMovedAway() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.append(START);
            Files.move(file(), directory.resolve("old"));
            sink.flush();
            sink.append(OPERATION);
            sink.flush();
        }

        assertThat(taken()).containsExactly(OPERATION.id());
    }

    @Test
    void goesOverToTheFileThatWasPutInThePlaceOfTheOldOne() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.append(START);
            Files.move(file(), directory.resolve("old"));
            Files.createFile(file()); // as logrotate's "create" does
            sink.flush();
            sink.append(OPERATION);
            sink.flush();
        }

        assertThat(taken()).containsExactly(OPERATION.id());
        assertThat(Files.readAllLines(directory.resolve("old"))).hasSize(1);
    }

    @Test
    void goesOnFromTheNewEndOfAFileThatWasTruncated() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.append(START);
            sink.flush();
            Files.write(file(), new byte[0]); // as logrotate's "copytruncate" does
            sink.append(OPERATION);
            sink.flush();
        }

        assertThat(taken()).containsExactly(OPERATION.id());
    }

    @Test
    void namesASettingThatItDoesNotKnowAndOneThatItMisses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonlSinkFactory().open(Map.of("path", "x", "pth", "y")))
                .withMessageContaining("pth")
                .withMessageContaining("[path]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonlSinkFactory().open(Map.of()))
                .withMessageContaining("path");
    }
}

package com.example.webhook;

import dev.hoop.audit.AuditSink;
import dev.hoop.audit.contract.AuditSinkContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What every sink promises, and what this one does besides. */
class WebhookSinkTest implements AuditSinkContract {
    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void hangUp() {
        receiver.close();
    }

    @Override
    public AuditSink newSink() {
        return new WebhookSinkFactory().open(Map.of("url", receiver.url()));
    }

    @Override
    public List<String> taken() {
        return receiver.ids();
    }

    @Test
    void postsJson() throws Exception {
        try (AuditSink sink = newSink()) {
            sink.append(OPERATION);
        }

        assertThat(receiver.bodies())
                .singleElement()
                .asString()
                .contains("\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057/2\"")
                .contains("\"type\":\"operation\"")
                .contains("\"verdict\":\"allow\"")
                .contains("\"effects\":[\"sql.select\"]");
    }

    @Test
    void saysWhenTheReceiverDoesNotTakeAnEvent() {
        receiver.breakDown();

        try (AuditSink sink = newSink()) {
            assertThatIOException().isThrownBy(() -> sink.append(OPERATION)).withMessageContaining("503");
        }
    }

    @Test
    void namesTheSettingThatIsWrong() {
        WebhookSinkFactory factory = new WebhookSinkFactory();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.open(Map.of()))
                .withMessageContaining("needs url");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.open(Map.of("url", "https://example.com", "retries", 3L)))
                .withMessageContaining("'retries'");
    }
}

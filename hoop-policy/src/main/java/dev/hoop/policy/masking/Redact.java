package dev.hoop.policy.masking;

import java.util.Optional;

/** Every text becomes the same word. */
record Redact() implements Mask {
    static final String TEXT = "[redacted]";

    private static final Optional<String> WHOLE = Optional.of(TEXT);

    @Override
    public String name() {
        return "redact";
    }

    @Override
    public int reveals() {
        return Reveals.REDACT;
    }

    @Override
    public boolean looks() {
        return false;
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        return maxLength >= TEXT.length() ? WHOLE : Optional.of(TEXT.substring(0, maxLength));
    }

    @Override
    public Optional<Object> value(Object value) {
        return Optional.empty();
    }
}

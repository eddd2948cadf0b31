package dev.hoop.policy.masking;

import java.util.Optional;

/** Every value becomes NULL. */
record Nulled() implements Mask {
    @Override
    public String name() {
        return "null";
    }

    @Override
    public int reveals() {
        return Reveals.NULL;
    }

    @Override
    public boolean looks() {
        return false;
    }

    @Override
    public Optional<String> text(String value, int maxLength) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> value(Object value) {
        return Optional.empty();
    }
}

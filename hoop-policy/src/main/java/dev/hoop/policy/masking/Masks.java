package dev.hoop.policy.masking;

import java.util.Optional;

/** The masks that a policy can name. */
public final class Masks {
    private Masks() {}

    /** Every value becomes {@code [redacted]}, as far as it fits; other types become NULL. */
    public static Mask redact() {
        return new Mask() {
            @Override
            public String name() {
                return "redact";
            }

            @Override
            public int reveals() {
                return 10;
            }

            @Override
            public Optional<String> text(String value, int maxLength) {
                return Optional.of("[redacted]".substring(0, Math.min("[redacted]".length(), maxLength)));
            }

            @Override
            public Optional<Object> value(Object value) {
                return Optional.empty();
            }
        };
    }
}

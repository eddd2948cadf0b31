package dev.hoop.policy.masking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sensitive values in text and replaces each with its detector's name in brackets. Immutable and thread-safe.
 *
 * <p>One pass over the characters marks where a value could begin or what could be inside one; only there a validator
 * looks closer, and none of them looks at a character more than a bounded number of times, so a text costs time in
 * proportion to its length whatever it holds.
 */
public final class Detectors {
    private static final Map<String, Detector> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("private-key", new PrivateKeyDetector());
        KNOWN.put("jwt", new JwtDetector());
        KNOWN.put("cloud-key", new CloudKeyDetector());
        KNOWN.put("email", new EmailDetector());
        KNOWN.put("iban", new IbanDetector());
        KNOWN.put("payment-card", new PaymentCardDetector());
        KNOWN.put("us-ssn", new SsnDetector());
    }

    /** Finds nothing. */
    public static final Detectors NONE = new Detectors(Set.of());

    private static final int ASCII = 128;

    private final String[] names;
    private final Detector[] detectors;
    private final byte[] triggers = new byte[ASCII]; // by character: one bit for each detector that looks closer there

    private Detectors(Set<String> wanted) {
        List<String> chosen = new ArrayList<>();
        for (String name : KNOWN.keySet()) { // in this order, so that of two on one value the more certain wins
            if (wanted.contains(name)) {
                chosen.add(name);
            }
        }
        names = chosen.toArray(new String[0]);
        detectors = new Detector[names.length];
        for (int d = 0; d < names.length; d++) {
            detectors[d] = KNOWN.get(names[d]);
            for (char c = 0; c < ASCII; c++) {
                if (detectors[d].triggeredBy(c)) {
                    triggers[c] |= (byte) (1 << d);
                }
            }
        }
    }

    /**
     * Detectors by name.
     *
     * @throws IllegalArgumentException if one is not known; the message lists those that are
     */
    public static Detectors of(Set<String> names) {
        for (String name : names) {
            if (!KNOWN.containsKey(name)) {
                throw new IllegalArgumentException("there is no detector '" + name + "'; there are " + KNOWN.keySet());
            }
        }
        return names.isEmpty() ? NONE : new Detectors(names);
    }

    /** The names that a policy can use. */
    public static Set<String> known() {
        return java.util.Collections.unmodifiableSet(KNOWN.keySet());
    }

    public boolean isEmpty() {
        return detectors.length == 0;
    }

    /** Told of each replacement. */
    @FunctionalInterface
    public interface Counter {
        /** @param detector its name, such as {@code payment-card} */
        void masked(String detector);
    }

    /** Whether anything is found. */
    public boolean finds(String text) {
        return mask(text, detector -> {}) != text;
    }

    /**
     * Replaces what is found.
     *
     * @return the very same instance if nothing is found
     */
    public String mask(String text, Counter counter) {
        if (detectors.length == 0) {
            return text;
        }
        StringBuilder masked = null;
        int copied = 0;
        int length = text.length();
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            int bits = c < ASCII ? triggers[c] : 0;
            Span found = bits == 0 ? null : look(text, i, copied, bits);
            if (found == null) {
                i++;
                continue;
            }
            if (masked == null) {
                masked = new StringBuilder(length);
            }
            masked.append(text, copied, found.from)
                    .append('[')
                    .append(found.name)
                    .append(']');
            counter.masked(found.name);
            copied = found.to;
            i = found.to;
        }
        return masked == null ? text : masked.append(text, copied, length).toString();
    }

    private Span look(String text, int at, int floor, int bits) {
        for (int d = 0; d < detectors.length; d++) {
            if ((bits & 1 << d) != 0) {
                long span = detectors[d].find(text, at, floor);
                if (span != Detector.NOTHING) {
                    return new Span(names[d], Detector.from(span), Detector.to(span));
                }
            }
        }
        return null;
    }

    private record Span(String name, int from, int to) {}

    /** Without anything that was found. */
    @Override
    public String toString() {
        return "Detectors " + List.of(names);
    }
}

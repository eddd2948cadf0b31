package dev.hoop.policy.masking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds sensitive values in text and replaces each with its detector's name in brackets. Immutable and thread-safe.
 *
 * <p>One pass over the characters marks where a value could begin or what could be inside one; only there a validator
 * looks closer, and none of them looks at a character more than a bounded number of times, so a text costs time in
 * proportion to its length whatever it holds. Nothing is allocated for a text in which nothing looks like a value. A
 * user's own patterns are searched for by RE2/J, in time proportional to the text as well; see {@link OwnPatterns}.
 *
 * <p>They are for values that nobody declared. Whoever writes the SQL can hide a value from them, such as by
 * {@code reverse}: columns that are known to be sensitive get a mask of their own.
 */
public final class Detectors {
    /** Whose regions are configured. */
    public static final String PHONE = "phone";

    private static final Map<String, Detector> SINGLE = new LinkedHashMap<>();
    private static final Set<String> KNOWN;

    static { // in this order, so that of two on one value the more certain wins
        SINGLE.put("private-key", new PrivateKeyDetector());
        SINGLE.put("jwt", new JwtDetector());
        SINGLE.put("cloud-key", new CloudKeyDetector());
        SINGLE.put("url-password", new UrlPasswordDetector());
        SINGLE.put("email", new EmailDetector());
        SINGLE.put("iban", new IbanDetector());
        SINGLE.put("it-codice-fiscale", new LetteredNumbers.CodiceFiscale());
        SINGLE.put("fr-nir", new LetteredNumbers.CorsicanNir());
        SINGLE.put("br-cnpj", new LetteredNumbers.AlphanumericCnpj());
        SINGLE.put("ipv6", new AddressDetectors.Ipv6());
        SINGLE.put("mac-address", new AddressDetectors.Mac());
        Set<String> known = new LinkedHashSet<>(SINGLE.keySet());
        known.addAll(List.of("uk-nino", "es-nie", "es-dni", "ipv4"));
        known.addAll(NumberFormats.all().keySet());
        known.add(PHONE);
        KNOWN = Collections.unmodifiableSet(known);
    }

    /** Finds nothing. */
    public static final Detectors NONE = new Detectors(Set.of(), Set.of(), List.of());

    private static final int ASCII = 128;
    private static final int ROW = 7; // bits: of characters below 128

    private final List<String> names = new ArrayList<>();
    private final Detector[] detectors;
    private final int[] triggers = new int[4 << ROW]; // by what is before and the character: a bit for each detector
    private final int[] nexts = new int[ASCII]; // by the character behind: a bit for each that looks closer at all
    private final OwnPatterns patterns; // null if there are none

    private Detectors(Set<String> wanted, Set<PhoneRegion> regions, List<Sought> own) {
        List<Detector> chosen = new ArrayList<>();
        SINGLE.forEach((name, detector) -> {
            if (wanted.contains(name)) {
                chosen.add(detector);
            }
        });
        NumberStart numbers = numbers(wanted);
        if (!numbers.isEmpty()) {
            chosen.add(numbers);
        }
        if (wanted.contains(PHONE)) {
            chosen.add(new PhoneDetector(regions));
        }
        detectors = chosen.toArray(new Detector[0]);
        patterns = own.isEmpty() ? null : patterns(own);
        names.addAll(new TreeSet<>(wanted));
        own.forEach(o -> names.add(o.name()));
        for (int d = 0; d < detectors.length; d++) {
            markTriggers(d);
        }
    }

    private static NumberStart numbers(Set<String> wanted) {
        List<NumberFormat> formats = new ArrayList<>();
        NumberFormats.all().forEach((name, of) -> {
            if (wanted.contains(name)) {
                formats.addAll(of);
            }
        });
        return new NumberStart(
                wanted.contains("ipv4") ? new AddressDetectors.Ipv4() : null,
                wanted.contains("es-dni") ? new LetteredNumbers.Dni() : null,
                wanted.contains("es-nie") ? new LetteredNumbers.Nie() : null,
                wanted.contains("uk-nino") ? new LetteredNumbers.Nino() : null,
                formats.isEmpty() ? null : new NumberDetector(formats));
    }

    private static OwnPatterns patterns(List<Sought> own) {
        try {
            return new OwnPatterns(own);
        } catch (NoClassDefFoundError e) {
            throw new IllegalArgumentException(
                    "patterns need com.google.re2j:re2j, which is not on the class path; add it", e);
        }
    }

    private void markTriggers(int d) {
        for (byte before = 0; before < 4; before++) {
            byte kind = before == Characters.IDEOGRAPH ? Characters.OTHER : before;
            for (char c = 0; c < ASCII; c++) {
                nexts[c] |= detectors[d].goesOnWith(c) ? 1 << d : 0;
                if (detectors[d].triggeredBy(kind, c)) {
                    triggers[before << ROW | c] |= 1 << d;
                }
            }
        }
    }

    /**
     * Detectors by name; {@code phone} for international numbers only.
     *
     * @throws IllegalArgumentException if one is not known; the message lists those that are
     */
    public static Detectors of(Set<String> names) {
        return of(names.stream().map(Sought::named).toList());
    }

    /**
     * What is sought.
     *
     * @throws IllegalArgumentException if a detector or a region is not known, a pattern is none, or RE2/J is needed and
     *     missing; the message is for the one who wrote it
     */
    public static Detectors of(Collection<Sought> sought) {
        Set<String> names = new HashSet<>();
        Set<PhoneRegion> regions = new HashSet<>();
        List<Sought> own = new ArrayList<>();
        for (Sought one : sought) {
            if (one.pattern().isPresent()) {
                own.add(one);
                continue;
            }
            if (!KNOWN.contains(one.name())) {
                throw new IllegalArgumentException("there is no detector '" + one.name() + "'; there are " + KNOWN);
            }
            names.add(one.name());
            one.regions().forEach(region -> regions.add(region(region)));
        }
        return sought.isEmpty() ? NONE : new Detectors(names, regions, own);
    }

    private static PhoneRegion region(String name) {
        PhoneRegion region = PhoneRegion.byName().get(name);
        if (region == null) {
            throw new IllegalArgumentException("there is no region '" + name + "'; there are " + phoneRegions());
        }
        return region;
    }

    /** The names that a policy can use. */
    public static Set<String> known() {
        return KNOWN;
    }

    /** The regions that {@code phone} knows, by their ISO 3166 codes. */
    public static Set<String> phoneRegions() {
        return new TreeSet<>(Arrays.stream(PhoneRegion.values()).map(Enum::name).toList());
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Told of each replacement. */
    @FunctionalInterface
    public interface Counter {
        /** @param detector its name, such as {@code payment-card} */
        void masked(String detector);
    }

    /** Whether anything is found. */
    public boolean finds(String text) {
        return next(text, 0) != null || patterns != null && patterns.find(text);
    }

    /**
     * Replaces what is found.
     *
     * @return the very same instance if nothing is found
     */
    public String mask(String text, Counter counter) {
        if (patterns != null) {
            return maskAll(text, counter);
        }
        Finding found = next(text, 0);
        if (found == null) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (; found != null; found = next(text, copied)) {
            copied = replace(text, copied, found, masked, counter);
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** Copies what is before the value, and its detector's name; returns where the value ends. */
    private static int replace(String text, int copied, Finding found, StringBuilder masked, Counter counter) {
        masked.append(text, copied, found.from())
                .append('[')
                .append(found.detector())
                .append(']');
        counter.masked(found.detector());
        return found.to();
    }

    /** With patterns, which may match what overlaps: all that is covered goes. */
    private String maskAll(String text, Counter counter) {
        List<Finding> all = patterns.all(text);
        for (Finding found = next(text, 0); found != null; found = next(text, found.to())) {
            all.add(found);
        }
        if (all.isEmpty()) {
            return text;
        }
        all.sort(Comparator.comparingInt(Finding::from).thenComparing(Finding::to, Comparator.reverseOrder()));
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (Finding found : all) {
            if (found.from() >= copied) {
                copied = replace(text, copied, found, masked, counter);
            }
            copied = Math.max(copied, found.to());
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** The first value from an index on, no part of which is before it; null if there is none. */
    private Finding next(String text, int floor) {
        byte[] kinds = Characters.KINDS;
        int[] marks = triggers;
        int[] followers = nexts;
        int length = text.length();
        int before = floor == 0 ? Characters.OTHER : kinds[text.charAt(floor - 1)];
        for (int i = floor; i < length; i++) {
            char c = text.charAt(i);
            int kind = kinds[c];
            int bits = 0;
            if (c < ASCII) {
                bits = marks[before << ROW | c];
            } else if (kind == Characters.DIGIT) {
                bits = marks[before << ROW | '0'];
            }
            before = kind;
            if (bits != 0) {
                Finding found = look(text, i, floor, bits & followers[next(text, i + 1, length)]);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static char next(String text, int at, int length) {
        char next = at < length ? text.charAt(at) : 0;
        return next < ASCII ? next : 0;
    }

    private Finding look(String text, int at, int floor, int bits) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            Finding found = detectors[Integer.numberOfTrailingZeros(rest)].find(text, at, floor);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What is sought, one's own patterns behind the others. */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /** Without anything that was found. */
    @Override
    public String toString() {
        return "Detectors " + names;
    }
}

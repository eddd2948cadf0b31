package dev.hoop.policy.rules;

import dev.hoop.policy.internal.Node;
import dev.hoop.policy.internal.Section;
import dev.hoop.policy.masking.Detectors;
import dev.hoop.policy.masking.Sought;
import dev.hoop.policy.problem.Problem;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code detect:}, names of detectors, or mappings with a name and either phone regions or a pattern. */
final class DetectParser {
    private static final Pattern OWN_NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final String file;
    private final List<Problem> problems;

    DetectParser(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    Set<Sought> detect(Section section) {
        Set<Sought> sought = new HashSet<>();
        Optional<Node> node = section.node("detect");
        if (node.isEmpty()) {
            return sought;
        }
        List<Node> items = node.get() instanceof Node.Sequence list ? list.items() : List.of(node.get());
        if (items.isEmpty()) {
            section.problem("detect", "'detect' names nothing, so nothing would be found");
        }
        for (Node item : items) {
            item(section, item).ifPresent(sought::add);
        }
        return sought;
    }

    private Optional<Sought> item(Section section, Node item) {
        if (item instanceof Node.Mapping) {
            try (Section detector = Section.of(file, item, problems)) {
                return configured(detector);
            }
        }
        String name = item instanceof Node.Scalar scalar ? scalar.text() : "";
        if (Detectors.known().contains(name)) {
            return Optional.of(Sought.named(name));
        }
        section.problem(item, Section.unknown("detector", name, Detectors.known()));
        return Optional.empty();
    }

    private static Optional<Sought> configured(Section detector) {
        String name = detector.text("name").orElse("");
        List<String> regions = detector.texts("regions");
        Optional<String> pattern = detector.text("pattern");
        if (name.isEmpty()) {
            detector.problem("name", "a detector needs a name");
            return Optional.empty();
        }
        if (detector.has("regions") && !name.equals(Detectors.PHONE)) {
            detector.problem("regions", "'regions' goes with the detector phone");
            return Optional.empty();
        }
        return pattern.isPresent()
                ? own(detector, name, pattern.get())
                : known(detector, name, Set.copyOf(new HashSet<>(regions)));
    }

    private static Optional<Sought> known(Section detector, String name, Set<String> regions) {
        if (!Detectors.known().contains(name)) {
            detector.problem("name", Section.unknown("detector", name, Detectors.known()));
            return Optional.empty();
        }
        for (String region : regions) {
            if (!Detectors.phoneRegions().contains(region)) {
                detector.problem("regions", Section.unknown("region", region, Detectors.phoneRegions()));
            }
        }
        return Optional.of(name.equals(Detectors.PHONE) ? Sought.phone(regions) : Sought.named(name));
    }

    private static Optional<Sought> own(Section detector, String name, String pattern) {
        if (Detectors.known().contains(name) || !OWN_NAME.matcher(name).matches()) {
            detector.problem(
                    "name",
                    "the name of your own detector is of lower-case letters, digits and hyphens, and no other's");
            return Optional.empty();
        }
        Sought sought = Sought.pattern(name, pattern);
        try {
            Detectors.of(List.of(sought));
            return Optional.of(sought);
        } catch (IllegalArgumentException e) {
            detector.problem("pattern", e.getMessage());
            return Optional.empty();
        }
    }
}

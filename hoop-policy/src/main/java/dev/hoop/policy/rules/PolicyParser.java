package dev.hoop.policy.rules;

import dev.hoop.policy.internal.Node;
import dev.hoop.policy.internal.Section;
import dev.hoop.policy.internal.Yaml;
import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.masking.Masks;
import dev.hoop.policy.masking.Sought;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.problem.Problem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a policy file, and collects every mistake in it. Used once. */
final class PolicyParser {
    private static final Map<String, Rule.Kind> KINDS =
            Map.of("allow", Rule.Kind.ALLOW, "deny", Rule.Kind.DENY, "require-approval", Rule.Kind.REQUIRE_APPROVAL);
    private static final List<String> LIMITS = List.of("rows", "bytes", "session", "token-grace");
    private static final Duration APPROVAL_EXPIRES = Duration.ofMinutes(30);

    private final String file;
    private final List<Problem> problems;
    private final Map<String, Integer> ids = new HashMap<>();
    final List<Rule> rules = new ArrayList<>();
    final List<MaskRule> masks = new ArrayList<>();
    final List<LimitRule> limits = new ArrayList<>();
    Optional<LocalDate> observeUntil = Optional.empty();

    PolicyParser(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void parse(String text) {
        Optional<Node> root = Yaml.read(file, text, problems);
        if (root.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(new Problem(file, 1, 1, "the policy is empty, so nothing would be allowed; write rules"));
            }
            return;
        }
        try (Section top = Section.of(file, root.get(), problems)) {
            top.sections("rules").forEach(this::rule);
            top.sections("masks").forEach(this::mask);
            top.sections("limits").forEach(this::limit);
            observe(top);
        }
    }

    private void observe(Section top) {
        boolean observe = top.flag("observe");
        Optional<String> until = top.text("until");
        if (observe && until.isEmpty()) {
            top.problem("observe", "'observe: true' needs an end; add a date, such as until: 2027-01-31");
        } else if (!observe && until.isPresent()) {
            top.problem("until", "'until' goes with 'observe: true'");
        } else if (until.isPresent()) {
            try {
                observeUntil = Optional.of(LocalDate.parse(until.get()));
            } catch (DateTimeParseException e) {
                top.problem("until", "'until' is a date such as 2027-01-31");
            }
        }
    }

    private void rule(Section section) {
        try (section) {
            String id = section.text("id").orElse("");
            if (id.isEmpty()) {
                section.problem("id", "a rule needs an id, for messages and recordings");
            } else if (ids.putIfAbsent(id, section.line()) != null) {
                section.problem("id", "the rule in line " + ids.get(id) + " is called '" + id + "' too");
            }
            List<String> said = KINDS.keySet().stream().filter(section::has).toList();
            if (said.size() != 1) {
                section.problem("id", "a rule has one of allow, deny and require-approval, not " + said.size());
                said.forEach(s -> effects(section, s));
            }
            Rule.Kind kind = said.size() == 1 ? KINDS.get(said.get(0)) : Rule.Kind.DENY;
            Set<Effect> effects = said.size() == 1 ? effects(section, said.get(0)) : Set.of();
            Selector selector = selector(section);
            Optional<Condition> when = when(section);
            List<RelationPattern> tables = patterns(section, "tables", RelationPattern::table);
            List<RelationPattern> exceptTables = patterns(section, "except-tables", RelationPattern::table);
            List<RelationPattern> columns = patterns(section, "columns", RelationPattern::column);
            Optional<String> message = section.text("message");
            List<String> approvers = approvers(section, kind);
            int count = (int) section.number("count", 1, 100).orElse(1);
            Duration expires = section.duration("expires").orElse(APPROVAL_EXPIRES);
            if (section.flag("break-glass")) {
                section.problem("break-glass", "break-glass cannot be honoured yet, so a rule must not rely on it");
            }
            rules.add(new Rule(
                    new RuleRef(id, file, section.line()),
                    kind,
                    effects,
                    selector,
                    when,
                    tables,
                    exceptTables,
                    columns,
                    message,
                    Set.copyOf(new HashSet<>(approvers)),
                    count,
                    expires));
        }
    }

    private List<String> approvers(Section section, Rule.Kind kind) {
        if (kind != Rule.Kind.REQUIRE_APPROVAL) {
            for (String key : List.of("approvers", "count", "expires")) {
                if (section.has(key)) {
                    section.problem(key, "'" + key + "' goes with require-approval");
                }
            }
        }
        List<String> approvers = section.texts("approvers");
        if (kind == Rule.Kind.REQUIRE_APPROVAL && approvers.isEmpty()) {
            section.problem("approvers", "an approval that nobody may give is a denial; name approvers");
            return List.of("nobody");
        }
        return approvers;
    }

    private Set<Effect> effects(Section section, String key) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        List<String> names = section.texts(key);
        section.refuseRepeated(key, names);
        for (String name : names) {
            Effect.named(name)
                    .ifPresentOrElse(
                            effects::addAll,
                            () -> section.problem(key, Section.unknown("effect", name, Effect.names())));
        }
        if (names.isEmpty()) {
            section.problem(key, "'" + key + "' names one effect or more, such as [sql.read]");
        }
        return effects;
    }

    private Selector selector(Section section) {
        List<Glob> names = new ArrayList<>();
        List<Map<String, String>> labels = new ArrayList<>();
        if (section.has("on")) {
            for (Node item : section.items("on")) {
                if (item instanceof Node.Mapping) {
                    Section label = Section.of(file, item, problems);
                    Map<String, String> wanted = new LinkedHashMap<>();
                    label.keys().forEach(k -> label.text(k).ifPresent(v -> wanted.put(k, v)));
                    labels.add(Map.copyOf(wanted));
                } else if (item instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
                    names.add(Glob.of(scalar.text()));
                } else {
                    section.problem(item, "'on' lists resources: names, patterns with *, or {label: value}");
                }
            }
            if (names.isEmpty() && labels.isEmpty()) {
                section.problem("on", "'on' names no resource, so the rule would never apply");
            }
        }
        List<String> who = section.texts("who");
        if (section.has("who") && who.isEmpty()) {
            section.problem("who", "'who' names nobody, so the rule would never apply");
        }
        who.stream()
                .filter(w -> w.contains("*"))
                .forEach(w -> section.problem(
                        "who", "'" + w + "': groups are compared to the letter, so * is no pattern here"));
        return new Selector(names, labels, who);
    }

    private Optional<Condition> when(Section section) {
        return section.text("when").flatMap(text -> {
            try {
                return Optional.of(Condition.of(text));
            } catch (IllegalArgumentException e) {
                section.problem("when", e.getMessage());
                return Optional.empty();
            }
        });
    }

    private static <T> List<T> patterns(Section section, String key, Function<String, T> parse) {
        List<T> patterns = new ArrayList<>();
        for (String text : section.texts(key)) {
            try {
                patterns.add(parse.apply(text));
            } catch (IllegalArgumentException e) {
                section.problem(key, e.getMessage());
            }
        }
        if (section.has(key) && section.texts(key).isEmpty()) {
            section.problem(key, "'" + key + "' names nothing");
        }
        return patterns;
    }

    private void mask(Section section) {
        try (section) {
            List<RelationPattern> columns = patterns(section, "columns", RelationPattern::column);
            Set<Sought> detect = new DetectParser(file, problems).detect(section);
            if (section.has("columns") == section.has("detect")) {
                section.problem("columns", "a mask has either columns or detect");
            }
            Optional<Mask> mask = new MaskParser(file, problems).mask(section);
            if (!detect.isEmpty() && mask.isPresent() && !mask.get().equals(Masks.redact())) {
                section.problem("with", "what is detected within a text can only be redacted; write with: redact");
            }
            Mask with = mask.orElse(Masks.redact());
            masks.add(new MaskRule(
                    new MaskRef(with.name(), file, section.line()),
                    selector(section),
                    columns,
                    detect,
                    with,
                    section.texts("unless")));
        }
    }

    private void limit(Section section) {
        try (section) {
            Selector selector = selector(section);
            Limits limit = new Limits(
                    section.number("rows", 1, Long.MAX_VALUE).orElse(Limits.NONE.rows()),
                    section.size("bytes").orElse(Limits.NONE.bytes()),
                    section.duration("session").orElse(Limits.NONE.session()),
                    section.duration("token-grace"));
            if (LIMITS.stream().noneMatch(section::has)) {
                section.problem("on", "a limit has rows, bytes, session or token-grace");
            }
            limits.add(new LimitRule(selector, limit));
        }
    }
}

package dev.hoop.cli;

import dev.hoop.policy.ColumnMask;
import dev.hoop.policy.ColumnMask.Reason;
import dev.hoop.policy.masking.Mask;
import dev.hoop.policy.operation.ColumnName;
import dev.hoop.policy.rules.MaskRef;
import dev.hoop.policy.rules.SessionPolicy;
import dev.hoop.policy.sql.OutputColumn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where one column of a result comes from, and what the policy makes of it.
 *
 * @param position from 1
 */
record Lineage(int position, OutputColumn column, Optional<Treatment> treatment) {
    /**
     * What the policy does to it.
     *
     * @param masks     of each base column that has one, by its name
     * @param detectors what searches its texts, if it is not masked
     */
    record Treatment(ColumnMask mask, Map<String, List<MaskRef>> masks, List<String> detectors) {}

    static Lineage of(int position, OutputColumn column, Optional<ColumnMask> mask, Optional<SessionPolicy> policy) {
        return new Lineage(position, column, policy.map(p -> {
            ColumnMask decided = mask.orElseGet(() -> ColumnMask.of(column, p));
            List<String> detectors = decided.mask().isEmpty() ? p.detectors().names() : List.of();
            return new Treatment(decided, masks(column.origins(), p), detectors);
        }));
    }

    /** The masks of those columns that have one. */
    static Map<String, List<MaskRef>> masks(Set<ColumnName> columns, SessionPolicy policy) {
        Map<String, List<MaskRef>> masks = new TreeMap<>();
        for (ColumnName column : columns) {
            List<MaskRef> refs = policy.masksOf(column);
            if (!refs.isEmpty()) {
                masks.put(column.toString(), refs);
            }
        }
        return masks;
    }

    /** {@code customers.email, which has the mask email (policy.yaml:9)}. */
    static String told(Map<String, List<MaskRef>> masks) {
        return masks.entrySet().stream()
                .map(e -> e.getKey() + ", which has the mask "
                        + e.getValue().stream().map(MaskRef::toString).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("; "));
    }

    /** For a person: where it comes from, and on a line of its own what becomes of it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String name = column.label().isEmpty() ? "(unnamed)" : column.label();
        lines.add(position + " " + name + " <- " + from());
        treatment.ifPresent(t -> lines.add("  " + becomes(t)));
        return lines;
    }

    /** The keys that scripts rely on, in order. */
    Map<String, Object> json() {
        Map<String, Object> json = Json.object(
                Map.entry("position", position),
                Map.entry("name", column.label()),
                Map.entry("from", origins()),
                Map.entry("copy", column.direct()));
        treatment.ifPresent(t -> {
            json.put("mask", t.mask().mask().map(Mask::name).orElse(null));
            json.put(
                    "by",
                    t.masks().values().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .map(Lineage::place)
                            .toList());
            json.put("because", because(t));
            json.put("detectors", t.detectors());
        });
        return json;
    }

    static Map<String, Object> place(MaskRef ref) {
        return Json.object(Map.entry("mask", ref.mask()), Map.entry("file", ref.file()), Map.entry("line", ref.line()));
    }

    private List<String> origins() {
        return column.origins().stream().map(ColumnName::toString).sorted().toList();
    }

    private String from() {
        String more = column.hidden() ? " and what cannot be read" : "";
        if (column.origins().isEmpty()) {
            return "no column" + more;
        }
        return String.join(", ", origins()) + more + (column.direct() ? ", copied" : ", computed");
    }

    private String becomes(Treatment treatment) {
        Reason reason = treatment.mask().reason();
        if (reason == Reason.OPEN) {
            return "shown" + searched(treatment.detectors());
        }
        String how = reason == Reason.COPY
                ? "masked with " + treatment.mask().mask().map(Mask::name).orElseThrow()
                : "redacted entirely";
        return how + ": " + because(treatment);
    }

    private static String searched(List<String> detectors) {
        return detectors.isEmpty() ? "" : "; if it is text, searched by " + String.join(", ", detectors);
    }

    private String because(Treatment treatment) {
        return switch (treatment.mask().reason()) {
            case OPEN -> "nothing that has a mask flows into it";
            case COPY -> copied(treatment);
            case COMPUTED -> "computed from " + told(treatment.masks());
            case HIDDEN ->
                "what flows into it cannot be read (a function that is not known, or a view or table whose query or rows"
                        + " are elsewhere), and the policy has masks";
            case UNRESOLVED -> "what the statement does is not understood, and the policy has masks";
        };
    }

    private static String copied(Treatment treatment) {
        Set<String> given = new LinkedHashSet<>();
        treatment.masks().values().forEach(refs -> refs.forEach(r -> given.add(r.mask())));
        String several = given.size() > 1 ? "; of several, the one that reveals least" : "";
        return "a copy of " + told(treatment.masks()) + several;
    }
}

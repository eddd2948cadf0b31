package dev.hoop.policy.rules;

import dev.hoop.audit.Principal;

import java.util.List;
import java.util.Map;

/**
 * Which resources and principals a rule is for.
 *
 * @param names  of resources; with {@code labels} empty and this empty, every resource
 * @param labels each a set of labels that a resource must have all of
 * @param who    groups, or {@code subject:…}; empty for everybody
 */
record Selector(List<Glob> names, List<Map<String, String>> labels, List<String> who) {
    private static final String SUBJECT = "subject:";

    Selector {
        names = List.copyOf(names);
        labels = List.copyOf(labels);
        who = List.copyOf(who);
    }

    boolean matches(Principal principal, Target target) {
        return on(target) && (who.isEmpty() || who.stream().anyMatch(w -> is(principal, w)));
    }

    private boolean on(Target target) {
        return names.isEmpty() && labels.isEmpty()
                || names.stream().anyMatch(n -> n.matches(target.name()))
                || labels.stream().anyMatch(l -> target.labels().entrySet().containsAll(l.entrySet()));
    }

    /** To the letter: a name that only looks like a group is another one. */
    static boolean is(Principal principal, String who) {
        return who.startsWith(SUBJECT)
                ? principal.subject().equals(who.substring(SUBJECT.length()))
                : principal.groups().contains(who);
    }
}

package dev.hoop.audit.recorder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What hoop made of an operation. The same instance serves every execution of one statement, and a recorder may write
 * it once per session and refer to it; so it is compared by identity. Immutable.
 */
public final class Judgement {
    /** How the policy decided. */
    public enum Verdict {
        /** It may go to the target. */
        ALLOW,
        /** It may not. */
        DENY,
        /** It may once people have agreed. */
        APPROVAL_REQUIRED,
        /** It is denied, and goes through because the policy only observes. */
        OBSERVED,
        /** It could not be judged, which denies it. */
        ERROR
    }

    private final Verdict verdict;
    private final String fingerprint;
    private final Set<String> effects;
    private final Set<String> reads;
    private final Set<String> writes;
    private final List<String> rules;
    private final Optional<String> reason;

    /**
     * @param fingerprint the text with its literals replaced, digested; empty if the operation has none
     * @param effects     names of the design's effects, such as {@code sql.select}
     * @param reads       relations or other things looked at
     * @param writes      relations or other things changed
     * @param rules       that led to the verdict, as {@code id (file:line)}
     * @param reason      for anything but ALLOW, what the client is told
     */
    public Judgement(
            Verdict verdict,
            String fingerprint,
            Set<String> effects,
            Set<String> reads,
            Set<String> writes,
            List<String> rules,
            Optional<String> reason) {
        this.verdict = Objects.requireNonNull(verdict);
        this.fingerprint = Objects.requireNonNull(fingerprint);
        this.effects = Set.copyOf(effects);
        this.reads = Set.copyOf(reads);
        this.writes = Set.copyOf(writes);
        this.rules = List.copyOf(rules);
        this.reason = Objects.requireNonNull(reason);
    }

    public Verdict verdict() {
        return verdict;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Set<String> effects() {
        return effects;
    }

    public Set<String> reads() {
        return reads;
    }

    public Set<String> writes() {
        return writes;
    }

    public List<String> rules() {
        return rules;
    }

    public Optional<String> reason() {
        return reason;
    }
}

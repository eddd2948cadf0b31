package dev.hoop.policy.rules;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What the policy says about one operation, and the rules that led there. */
public sealed interface Decision {
    /** The rules that led to it; empty for a denial because nothing allows. */
    List<RuleRef> rules();

    /** One answer for each kind of decision, so that a new kind breaks every caller when compiled. */
    <R> R fold(Function<Allow, R> allow, Function<ApprovalRequired, R> approval, Function<Deny, R> deny);

    /** It may go to the target. */
    record Allow(List<RuleRef> rules) implements Decision {
        public Allow {
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R fold(Function<Allow, R> allow, Function<ApprovalRequired, R> approval, Function<Deny, R> deny) {
            return allow.apply(this);
        }
    }

    /** It waits until {@code count} different people of {@code approvers} have agreed. */
    record ApprovalRequired(List<RuleRef> rules, Set<String> approvers, int count, Duration expires, String message)
            implements Decision {
        public ApprovalRequired {
            rules = List.copyOf(rules);
            approvers = Set.copyOf(approvers);
            if (approvers.isEmpty() || count < 1) {
                throw new IllegalArgumentException("approval by " + count + " of " + approvers + " can never be given");
            }
            Objects.requireNonNull(expires);
            Objects.requireNonNull(message);
        }

        @Override
        public <R> R fold(Function<Allow, R> allow, Function<ApprovalRequired, R> approval, Function<Deny, R> deny) {
            return approval.apply(this);
        }
    }

    /**
     * It may not go to the target.
     *
     * @param message a whole sentence or two for the client: the command and its target, the rule with file and line,
     *                what to do next; without the code
     * @param error   whether the policy failed in evaluating, rather than said no
     */
    record Deny(List<RuleRef> rules, String message, boolean error) implements Decision {
        public Deny {
            rules = List.copyOf(rules);
            Objects.requireNonNull(message);
        }

        @Override
        public <R> R fold(Function<Allow, R> allow, Function<ApprovalRequired, R> approval, Function<Deny, R> deny) {
            return deny.apply(this);
        }
    }
}

package dev.hoop.policy;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.audit.recorder.Judgement;
import dev.hoop.audit.recorder.Judgement.Verdict;
import dev.hoop.policy.operation.Effect;
import dev.hoop.policy.operation.RelationName;
import dev.hoop.policy.operation.Use;
import dev.hoop.policy.rules.Decision;
import dev.hoop.policy.rules.RuleRef;
import dev.hoop.policy.rules.SessionPolicy;
import dev.hoop.policy.sql.Catalog;
import dev.hoop.policy.sql.Change;
import dev.hoop.policy.sql.Output;
import dev.hoop.policy.sql.Relation;
import dev.hoop.policy.sql.Script;
import dev.hoop.policy.sql.SessionNames;
import dev.hoop.policy.sql.Statement;
import dev.hoop.policy.sql.Statement.Transaction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the policy in force makes of a script in one session: the verdict, and what follows from it at every execution.
 * Made once for each script, and again when the policy changes.
 */
final class Ruling {
    private static final Set<Effect> READING =
            Set.of(Effect.SQL_SELECT, Effect.SQL_COPY_OUT, Effect.SQL_EXPLAIN, Effect.SQL_INFERENCE);
    /** Puts values into rows. What other effects have in their texts are sizes and remarks, and ALTER has defaults. */
    private static final Set<Effect> SETTING =
            Set.of(Effect.SQL_INSERT, Effect.SQL_UPDATE, Effect.SQL_MERGE, Effect.SQL_COPY_IN);

    private static final Set<Effect> OUTSIDE_TRANSACTIONS = Set.of(
            Effect.SQL_ROUTINE,
            Effect.SQL_CALL,
            Effect.SQL_BLOCK,
            Effect.SQL_SERVER_FILE,
            Effect.SQL_SERVER_PROGRAM,
            Effect.SQL_MAINTENANCE,
            Effect.SQL_REPLICATION,
            Effect.SQL_UNKNOWN);
    private static final Set<Effect> SCHEMA = Set.of(
            Effect.SQL_CREATE,
            Effect.SQL_ALTER,
            Effect.SQL_DROP,
            Effect.SQL_CALL,
            Effect.SQL_BLOCK,
            Effect.SQL_ROUTINE,
            Effect.SQL_UNKNOWN);

    /** What runs code that is not seen. */
    private static final Set<Effect> UNSEEN =
            Set.of(Effect.SQL_CALL, Effect.SQL_BLOCK, Effect.SQL_ROUTINE, Effect.SQL_UNKNOWN);

    /** What may answer with no result, with one, or with several. */
    private static final Set<Effect> ANSWERING_FREELY =
            Set.of(Effect.SQL_CALL, Effect.SQL_BLOCK, Effect.SQL_MAINTENANCE, Effect.SQL_UNKNOWN);

    private final Script script;
    private final SessionPolicy policy;
    private final Judgement judgement;
    private final Optional<Refusal> refusal;
    private final boolean changesData;
    private final boolean durableAlways;
    private final boolean changesSchema;
    private final boolean changesScope;
    private final boolean endsTransaction;
    private final boolean returnsToSavepoint;
    private final boolean changesState;
    private final boolean mayMakeTemporary;
    private final boolean hidesParameters;
    private final boolean setsMasked;
    private final List<Statement> answering;
    private final ResultPlan[] plans;
    private final boolean countable;

    /** Why the operation may not go to the target. */
    private record Refusal(ErrorCode code, String message) {}

    private Ruling(Script script, SessionPolicy policy, Judgement judgement, Optional<Refusal> refusal) {
        this.script = script;
        this.policy = policy;
        this.judgement = judgement;
        this.refusal = refusal;
        Set<Effect> effects = effects(script);
        changesData = effects.stream().anyMatch(e -> !READING.contains(e));
        boolean commits = script.statements().stream().anyMatch(s -> s.transaction() == Transaction.COMMIT);
        durableAlways = commits || effects.stream().anyMatch(OUTSIDE_TRANSACTIONS::contains);
        endsTransaction =
                commits || script.statements().stream().anyMatch(s -> s.transaction() == Transaction.ROLLBACK);
        returnsToSavepoint = script.statements().stream()
                .flatMap(s -> s.changes().stream())
                .anyMatch(Change.ReturnsToSavepoint.class::isInstance);
        mayMakeTemporary = effects.stream().anyMatch(UNSEEN::contains);
        changesState = SessionNames.changedBy(script);
        changesSchema = effects.stream().anyMatch(SCHEMA::contains);
        changesScope = script.statements().stream().anyMatch(Statement::scopeChange);
        hidesParameters = script.statements().stream().anyMatch(s -> touchesMasked(s, policy));
        setsMasked = script.statements().stream()
                .flatMap(s -> s.operation().uses().stream())
                .flatMap(Use::onEach)
                .anyMatch(u -> setsMasked(u, policy));
        answering = script.statements().stream()
                .filter(s -> !(s.output() instanceof Output.None))
                .toList();
        plans = new ResultPlan[Math.max(1, answering.size())];
        countable = script.statements().size() == 1 || effects.stream().noneMatch(ANSWERING_FREELY::contains);
    }

    static Ruling of(Script script, SessionPolicy policy, boolean observe) {
        Decision decision = decide(script, policy);
        Optional<Refusal> refusal = decision.fold(
                allow -> Optional.empty(),
                approval -> Optional.of(new Refusal(
                        ErrorCode.APPROVAL_PENDING,
                        approval.message() + " Approvals cannot be given yet, so it is refused.")),
                deny -> Optional.of(new Refusal(ErrorCode.DENIED, deny.message())));
        Verdict verdict = decision.fold(
                allow -> Verdict.ALLOW,
                approval -> Verdict.APPROVAL_REQUIRED,
                deny -> deny.error() ? Verdict.ERROR : Verdict.DENY);
        boolean observed = observe && refusal.isPresent();
        Judgement judgement = new Judgement(
                observed ? Verdict.OBSERVED : verdict,
                script.fingerprint(),
                effects(script).stream().map(Effect::text).collect(Collectors.toCollection(TreeSet::new)),
                names(script.statements().stream().map(Statement::reads).toList()),
                names(script.statements().stream().map(Statement::writes).toList()),
                decision.rules().stream().map(RuleRef::toString).toList(),
                refusal.map(Refusal::message));
        return new Ruling(script, policy, judgement, observed ? Optional.empty() : refusal);
    }

    private static Decision decide(Script script, SessionPolicy policy) {
        Decision approval = null;
        List<RuleRef> rules = new ArrayList<>();
        for (Statement statement : script.statements()) {
            Decision decision = policy.decide(statement.operation());
            if (decision instanceof Decision.Deny) {
                return decision;
            }
            if (decision instanceof Decision.ApprovalRequired && approval == null) {
                approval = decision;
            }
            decision.rules().stream().filter(r -> !rules.contains(r)).forEach(rules::add);
        }
        return approval != null ? approval : new Decision.Allow(rules);
    }

    private static Set<Effect> effects(Script script) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        script.statements().forEach(s -> effects.addAll(s.operation().effects()));
        return effects;
    }

    private static Set<String> names(List<Set<RelationName>> relations) {
        return relations.stream()
                .flatMap(Set::stream)
                .map(RelationName::toString)
                .collect(Collectors.toSet());
    }

    /** Whether what is bound to the statement's parameters can be a value of a masked column. */
    private static boolean touchesMasked(Statement statement, SessionPolicy policy) {
        boolean anything = statement.operation().unknown().isPresent()
                || statement.output() instanceof Output.Unresolved unresolved && unresolved.beyond();
        if (anything) { // such as EXECUTE, whose statement was prepared before
            return policy.masksAnything();
        }
        return statement.operation().inspected().stream()
                        .anyMatch(c -> policy.mask(c).isPresent())
                || statement.operation().uses().stream().flatMap(Use::onEach).anyMatch(u -> setsMasked(u, policy));
    }

    private static boolean setsMasked(Use use, SessionPolicy policy) {
        if (!SETTING.contains(use.effect()) && use.effect() != Effect.SQL_ALTER) {
            return false;
        }
        return use.columns().isEmpty()
                ? SETTING.contains(use.effect())
                        && use.target().filter(policy::masksAny).isPresent()
                : use.columns().stream().anyMatch(c -> policy.mask(c).isPresent());
    }

    /** The same, once it turned out that what it writes is the mask of a value. @param observe whether it is done anyway */
    Ruling refusingWriteBack(boolean observe) {
        if (refuses()) {
            return this;
        }
        String message = String.join(", ", judgement.writes())
                + " would be written with what stands for a masked value, and the value itself be lost."
                + " Leave masked columns out of what is written, or write them anew";
        return refusing(ErrorCode.DENIED, message, observe);
    }

    /** The same, once nobody vouches for the principal any more, which observing does not change. */
    Ruling refusingTheUnproven(String message) {
        return refusing(ErrorCode.IDENTITY, message, false);
    }

    private Ruling refusing(ErrorCode code, String message, boolean observe) {
        Judgement refused = new Judgement(
                observe ? Verdict.OBSERVED : Verdict.DENY,
                judgement.fingerprint(),
                judgement.effects(),
                judgement.reads(),
                judgement.writes(),
                judgement.rules(),
                Optional.of(message));
        Optional<Refusal> refusal = observe ? Optional.empty() : Optional.of(new Refusal(code, message));
        return new Ruling(script, policy, refused, refusal);
    }

    /** Whether it puts values into masked columns. */
    boolean setsMasked() {
        return setsMasked;
    }

    /** Whether this is what {@code current} makes of {@code read}, so that nothing need be decided again. */
    boolean holds(Script read, SessionPolicy current) {
        return script == read && policy == current && policy.stable();
    }

    Judgement judgement() {
        return judgement;
    }

    /** Throws what the client is told if the operation may not go to the target. */
    void enforce() {
        if (refusal.isPresent()) {
            throw new HoopException(refusal.get().code(), refusal.get().message());
        }
    }

    boolean refuses() {
        return refusal.isPresent();
    }

    /** Whether something it does can be permanent as soon as it ran. */
    boolean durable(boolean autoCommit) {
        return durableAlways || autoCommit && changesData;
    }

    boolean changesData() {
        return changesData;
    }

    /** Whether what later statements mean, or what of them holds, may be another once it ran. */
    boolean changesSession() {
        return changesSchema || changesScope || endsTransaction || changesState;
    }

    Script script() {
        return script;
    }

    /** Whether how later texts are read, or what names stand for, may be another once it ran. */
    boolean changesState() {
        return changesState;
    }

    /** Whether it has changed nothing of that if it failed. */
    boolean doesAllOrNothing() {
        return script.statements().size() == 1
                && script.statements().get(0).transaction() == Transaction.NONE
                && script.statements().get(0).changes().stream().noneMatch(Ruling::leavesTraces)
                && effects(script).stream().noneMatch(UNSEEN::contains);
    }

    private static boolean leavesTraces(Change change) {
        return change instanceof Change.Prepares prepares && prepares.replaces()
                || change instanceof Change.ReadsSomehow;
    }

    /** Whether code that is not seen may make a temporary table that stands before another of its name, in this session only. */
    boolean mayMakeTemporary() {
        return mayMakeTemporary;
    }

    /** Whether what was set since a savepoint may be undone. */
    boolean returnsToSavepoint() {
        return returnsToSavepoint;
    }

    boolean changesSchema() {
        return changesSchema;
    }

    boolean changesScope() {
        return changesScope;
    }

    boolean endsTransaction() {
        return endsTransaction;
    }

    boolean hidesParameters() {
        return hidesParameters;
    }

    /**
     * What to mask in a result. Where it cannot be known which statement a result is of, it is of unknown origin.
     *
     * @param index which of the operation's results, from 0
     */
    ResultPlan plan(int index, ResultShape shape) {
        return countable ? planOfAnswer(index, shape) : ResultPlan.unresolved(policy, shape);
    }

    private ResultPlan planOfAnswer(int index, ResultShape shape) {
        if (index >= answering.size()) {
            return ResultPlan.unresolved(policy, shape);
        }
        ResultPlan plan = plans[index];
        if (plan == null || !plan.fits(shape)) {
            plan = ResultPlan.of(answering.get(index), policy, shape);
            plans[index] = plan;
        }
        return plan;
    }

    /** What to mask in the result of a statement of the script. @param statement from 0 */
    ResultPlan planOf(int statement, ResultShape shape) {
        List<Statement> statements = script.statements();
        int index = statement < statements.size() ? answering.indexOf(statements.get(statement)) : -1;
        return index < 0 ? ResultPlan.unresolved(policy, shape) : planOfAnswer(index, shape);
    }

    /** What to mask in generated keys. They are of a known table only after a plain insert into a base table. */
    ResultPlan keys(ResultShape shape, Catalog catalog) {
        Set<RelationName> written =
                script.statements().stream().flatMap(s -> s.writes().stream()).collect(Collectors.toSet());
        if (written.size() != 1 || !effects(script).equals(Set.of(Effect.SQL_INSERT))) {
            return ResultPlan.unresolved(policy, shape);
        }
        RelationName name = written.iterator().next();
        return catalog.relation(name.schema(), name.name())
                .filter(r -> r.kind() == Relation.Kind.TABLE)
                .map(r -> ResultPlan.columnsOf(r, policy, shape))
                .orElseGet(() -> ResultPlan.unresolved(policy, shape));
    }

    SessionPolicy policy() {
        return policy;
    }
}

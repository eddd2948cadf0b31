package dev.hoop.policy.internal;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An expression in CEL. Its types are checked when it is made; its length, its nesting and what it may repeat are bounded.
 * Immutable and thread-safe. Loading this class loads CEL, which takes the better part of a second, so nothing mentions
 * it before there is an expression.
 */
public final class Expression {
    private static final CelOptions BOUNDS = CelOptions.current()
            .maxExpressionCodePointSize(4_000)
            .maxParseRecursionDepth(50)
            .comprehensionMaxIterations(10_000)
            .build();
    /** So that what is made of a claim cannot grow by more than some thousand times. */
    private static final int MOST_LEVELS = 3;

    private static final int MOST_ADDITIONS = 30;
    private static final Map<Scope, CelCompiler> COMPILERS = new ConcurrentHashMap<>();

    static {
        Module own = Expression.class.getModule();
        own.addReads(Expression.class.getClassLoader().getUnnamedModule()); // where CEL is; see docs/adr/0004
    }

    /** What a variable holds, or an expression comes to. */
    public enum Type {
        BOOLEAN,
        TEXT,
        TEXTS,
        TEXT_BY_NAME,
        ANYTHING_BY_NAME,
        TIME
    }

    /** @param variables by name, which may have dots in it: {@code resource.name} */
    private record Scope(Map<String, Type> variables, Type result) {}

    private final CelRuntime.Program program;
    private final Set<String> names;

    private Expression(CelRuntime.Program program, Set<String> names) {
        this.program = program;
        this.names = names;
    }

    /**
     * Checks an expression.
     *
     * @param variables by name, which may have dots in it: {@code resource.name}
     * @throws IllegalArgumentException if it is wrong, or comes to something else than {@code result}; the message tells
     *     where in it, and why
     */
    public static Expression of(String text, Map<String, Type> variables, Type result) {
        try {
            CelAbstractSyntaxTree tree = COMPILERS
                    .computeIfAbsent(new Scope(Map.copyOf(variables), result), Expression::compiler)
                    .compile(text)
                    .getAst();
            bound(CelNavigableAst.fromAst(tree).getRoot());
            CelRuntime.Program program = CelRuntimeFactory.standardCelRuntimeBuilder()
                    .setOptions(BOUNDS)
                    .build()
                    .createProgram(tree);
            Set<String> names = tree.getReferenceMap().values().stream()
                    .map(CelReference::name)
                    .collect(Collectors.toUnmodifiableSet());
            return new Expression(program, names);
        } catch (CelValidationException e) {
            throw new IllegalArgumentException(place(e.getErrors().get(0), variables), e);
        } catch (CelEvaluationException e) {
            throw new IllegalArgumentException("it cannot be planned: " + e.getMessage(), e);
        }
    }

    /** Refuses what would take time or memory out of proportion to what it is given. */
    private static void bound(CelNavigableExpr root) {
        long additions = calls(root, Operator.ADD.getFunction()).count();
        if (additions > MOST_ADDITIONS) {
            throw new IllegalArgumentException(
                    "as a whole: it adds, or maps and filters, more than " + MOST_ADDITIONS + " times");
        }
        boolean deep = root.allNodes()
                .filter(n -> n.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION)
                .anyMatch(n -> levels(n) > MOST_LEVELS);
        if (deep) {
            throw new IllegalArgumentException(
                    "as a whole: all, exists, map and filter stand in each other, or behind each other, more than "
                            + MOST_LEVELS + " times");
        }
        calls(root, "matches").forEach(call -> pattern(call.expr().call()));
    }

    private static Stream<CelNavigableExpr> calls(CelNavigableExpr root, String function) {
        return root.allNodes()
                .filter(n -> n.getKind() == CelExpr.ExprKind.Kind.CALL)
                .filter(n -> n.expr().call().function().equals(function));
    }

    private static int levels(CelNavigableExpr comprehension) {
        int levels = 1;
        Optional<CelNavigableExpr> outer = comprehension.parent();
        while (outer.isPresent()) {
            levels += outer.get().getKind() == CelExpr.ExprKind.Kind.COMPREHENSION ? 1 : 0;
            outer = outer.get().parent();
        }
        return levels;
    }

    private static void pattern(CelExpr.CelCall call) {
        CelExpr pattern = call.args().get(call.args().size() - 1);
        boolean written = pattern.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && pattern.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        if (!written) {
            throw new IllegalArgumentException("as a whole: the pattern of matches() must be written out");
        }
        try {
            PatternSize.check(pattern.constant().stringValue());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("as a whole: " + e.getMessage(), e);
        }
    }

    private static String place(CelIssue issue, Map<String, Type> variables) {
        int line = issue.getSourceLocation().getLine();
        String what = issue.getMessage().replace(" (in container '')", "");
        return "at its " + (line > 1 ? "line " + line + ", " : "") + "character "
                + (issue.getSourceLocation().getColumn() + 1) + ": " + what
                + (what.startsWith("undeclared reference")
                        ? "; there are " + String.join(", ", new TreeSet<>(variables.keySet()))
                        : "");
    }

    /** Whether what it comes to depends on a variable whose name is this, or begins with this and a dot. */
    public boolean mentions(String name) {
        return names.stream().anyMatch(n -> n.equals(name) || n.startsWith(name + "."));
    }

    /**
     * What it comes to.
     *
     * @return empty if it cannot be told, such as for a claim that is not there; nothing tells why, since that could
     *     quote a claim
     */
    public Optional<Object> value(Map<String, Object> variables) {
        try {
            return Optional.of(program.eval(variables));
        } catch (CelEvaluationException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static CelCompiler compiler(Scope scope) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(BOUNDS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(type(scope.result()));
        scope.variables().forEach((name, type) -> builder.addVar(name, type(type)));
        return builder.build();
    }

    private static CelType type(Type type) {
        switch (type) {
            case BOOLEAN:
                return SimpleType.BOOL;
            case TEXT:
                return SimpleType.STRING;
            case TEXTS:
                return ListType.create(SimpleType.STRING);
            case TEXT_BY_NAME:
                return MapType.create(SimpleType.STRING, SimpleType.STRING);
            case ANYTHING_BY_NAME:
                return MapType.create(SimpleType.STRING, SimpleType.DYN);
            case TIME:
                return SimpleType.TIMESTAMP;
            default:
                throw new IllegalArgumentException(type.name());
        }
    }
}

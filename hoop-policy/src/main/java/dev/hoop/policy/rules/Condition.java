package dev.hoop.policy.rules;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A condition in CEL over {@code principal}, {@code claims}, {@code resource}, {@code operation} and {@code now}. Checked
 * when it is loaded. Immutable and thread-safe. Nothing loads this class for a policy without conditions.
 */
final class Condition {
    private static final Pattern CHANGING = Pattern.compile("\\b(now|operation)\\b");

    static {
        Module own = Condition.class.getModule();
        own.addReads(Condition.class.getClassLoader().getUnnamedModule()); // where CEL is; see docs/adr/0004
    }

    private final CelRuntime.Program program;
    private final boolean changing;

    private Condition(CelRuntime.Program program, boolean changing) {
        this.program = program;
        this.changing = changing;
    }

    /** @throws IllegalArgumentException if it is no boolean CEL expression; the message tells where in it, and why */
    static Condition of(String expression) {
        try {
            CelAbstractSyntaxTree tree = Compiler.CEL.compile(expression).getAst();
            CelRuntime.Program program =
                    CelRuntimeFactory.standardCelRuntimeBuilder().build().createProgram(tree);
            return new Condition(program, CHANGING.matcher(expression).find());
        } catch (CelValidationException e) {
            CelIssue first = e.getErrors().get(0);
            throw new IllegalArgumentException(
                    "this condition is wrong at its character "
                            + (first.getSourceLocation().getColumn() + 1) + ": " + first.getMessage(),
                    e);
        } catch (CelEvaluationException e) {
            throw new IllegalArgumentException("this condition cannot be planned: " + e.getMessage(), e);
        }
    }

    /** Whether it can be true for one operation and false for another, or later. */
    boolean changing() {
        return changing;
    }

    /** @throws IllegalStateException if it cannot be told; without what the variables hold */
    boolean holds(Map<String, Object> variables) {
        try {
            return (Boolean) program.eval(variables);
        } catch (CelEvaluationException | ClassCastException e) {
            throw new IllegalStateException("the condition cannot be evaluated"); // no cause: it may quote a claim
        }
    }

    private static final class Compiler {
        private static final MapType OBJECT = MapType.create(SimpleType.STRING, SimpleType.DYN);
        private static final CelCompiler CEL = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("principal", OBJECT)
                .addVar("claims", OBJECT)
                .addVar("resource", OBJECT)
                .addVar("operation", OBJECT)
                .addVar("now", SimpleType.TIMESTAMP)
                .setResultType(SimpleType.BOOL)
                .build();
    }
}

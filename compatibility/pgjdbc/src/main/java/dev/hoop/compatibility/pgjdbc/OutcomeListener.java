package dev.hoop.compatibility.pgjdbc;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a line for each test as it ends, into the file that the property {@value #FILE} names. */
public final class OutcomeListener implements TestExecutionListener {
    static final String FILE = "dev.hoop.compatibility.outcomes";

    private PrintWriter out;
    private TestPlan plan;

    /** Made by JUnit. */
    public OutcomeListener() {}

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
        String file = System.getProperty(FILE);
        try {
            out = file == null ? null : new PrintWriter(Files.newBufferedWriter(Path.of(file)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        line("skipped", test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        if (test.isTest() || !passed) { // a container has an outcome only if what comes before its tests fails
            line(
                    switch (result.getStatus()) {
                        case SUCCESSFUL -> "passed";
                        case ABORTED -> "skipped";
                        case FAILED -> "failed";
                    },
                    test,
                    result.getThrowable().map(Object::toString).orElse(""));
        }
    }

    private synchronized void line(String outcome, TestIdentifier test, String reason) {
        if (out != null) {
            out.println(outcome + "\t" + test.getUniqueId() + "\t"
                    + reason.replaceAll("\\s+", " ").strip());
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        if (out != null) {
            out.close();
        }
    }
}

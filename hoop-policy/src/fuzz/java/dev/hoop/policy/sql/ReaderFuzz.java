package dev.hoop.policy.sql;

/** Whatever the text is, there is a reading, and each of its statements does something or is unknown. */
public final class ReaderFuzz {
    private ReaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedText input = FuzzedText.of(bytes);
        Script script = new SqlReader().read(input.text(), input.settings(), new Shop());
        for (Statement statement : script.statements()) {
            if (statement.operation().uses().isEmpty()) {
                throw new AssertionError("a statement that does nothing: " + Report.of(script));
            }
        }
        Report.of(script);
    }
}

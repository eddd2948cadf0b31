package dev.hoop.audit;

/**
 * The stable codes that end every message of hoop, and the SQLSTATE that carries each through JDBC and PostgreSQL.
 *
 * <p>No SQLSTATE of an operation that was refused is of class {@code 08}: pools drop a connection for that, and a
 * refusal leaves the connection usable. Source: ISO/IEC 9075-2, "SQLSTATE"; PostgreSQL, "PostgreSQL Error Codes".
 */
public enum ErrorCode {
    /** A rule denies the operation, or none allows it. */
    DENIED("42501"),
    /** The operation waits for a person. */
    APPROVAL_PENDING("42501"),
    /** A person said no. */
    APPROVAL_REJECTED("42501"),
    /** Nobody answered in time, or the grant is used up. */
    APPROVAL_EXPIRED("42501"),
    /** Who acts is not proven. */
    IDENTITY("28000"),
    /** The policy or the configuration cannot be used. */
    POLICY("F0000"),
    /** What would be done cannot be recorded, so it is not done. */
    RECORDING("58030"),
    /** The resource, its driver or the agent cannot be reached or used. */
    RESOURCE("08004"),
    /** A limit of the policy on rows, bytes or time. */
    LIMIT("54000"),
    /** The peer broke the protocol, or asked for a part of it that hoop refuses. */
    PROTOCOL("0A000"),
    /** A defect in hoop. */
    INTERNAL("XX000");

    private final String text = "HOOP-" + name().replace('_', '-');
    private final String sqlState;

    ErrorCode(String sqlState) {
        this.sqlState = sqlState;
    }

    /** The code as people and scripts see it, such as {@code HOOP-APPROVAL-PENDING}. */
    public String text() {
        return text;
    }

    /** Five characters. */
    public String sqlState() {
        return sqlState;
    }
}

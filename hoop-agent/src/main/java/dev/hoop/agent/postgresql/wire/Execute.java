package dev.hoop.agent.postgresql.wire;

/**
 * Runs a portal.
 *
 * @param rows that it stops after; 0 for none
 */
public record Execute(String portal, int rows) {
    public static Execute decode(Body body) throws WireException {
        Execute execute = new Execute(body.name(), body.int32());
        body.end();
        return execute;
    }

    public void encode(MessageWriter out) {
        out.begin('E').name(portal).int32(rows).end();
    }
}

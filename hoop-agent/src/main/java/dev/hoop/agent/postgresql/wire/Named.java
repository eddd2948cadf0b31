package dev.hoop.agent.postgresql.wire;

/**
 * What Describe and Close are about.
 *
 * @param portal whether it is a portal, or else a prepared statement
 * @param name   empty for the unnamed one
 */
public record Named(boolean portal, String name) {
    public static Named decode(Body body) throws WireException {
        int kind = body.int8();
        if (kind != 'S' && kind != 'P') {
            throw new WireException("a message is about neither a statement nor a portal");
        }
        Named named = new Named(kind == 'P', body.name());
        body.end();
        return named;
    }

    /** @param tag {@code D} or {@code C} */
    public void encode(char tag, MessageWriter out) {
        out.begin(tag).int8(portal ? 'P' : 'S').name(name).end();
    }
}

package dev.hoop.agent.postgresql.wire;

import java.nio.charset.Charset;

/**
 * Makes a prepared statement of a text.
 *
 * @param name  empty for the unnamed one
 * @param types of the first parameters, by their ids; 0 where the server is to find out
 */
public record Parse(String name, String sql, int[] types) {
    public static Parse decode(Body body, Charset charset) throws WireException {
        String name = body.name();
        String sql = body.text(charset);
        int[] types = new int[body.count(4)];
        for (int i = 0; i < types.length; i++) {
            types[i] = body.int32();
        }
        body.end();
        return new Parse(name, sql, types);
    }

    /** @param out to which the message is added */
    public void encode(MessageWriter out, Charset charset) {
        out.begin('P').name(name).text(sql, charset).int16(types.length);
        for (int type : types) {
            out.int32(type);
        }
        out.end();
    }

    /** Without the text, which may hold values. */
    @Override
    public String toString() {
        return "Parse";
    }
}

package dev.hoop.agent.postgresql.wire;

/**
 * Makes a portal of a prepared statement and values for its parameters.
 *
 * @param portal    empty for the unnamed one
 * @param statement empty for the unnamed one
 * @param formats   of the parameters: none for text, one for all, or one for each; 0 is text, 1 binary
 * @param values    of the parameters; null for NULL
 * @param results   formats of the columns, in the same manner
 */
public record Bind(String portal, String statement, int[] formats, byte[][] values, int[] results) {
    public static Bind decode(Body body) throws WireException {
        String portal = body.name();
        String statement = body.name();
        int[] formats = formats(body);
        byte[][] values = new byte[body.count(4)][];
        for (int i = 0; i < values.length; i++) {
            int length = body.int32();
            values[i] = length == -1 ? null : body.bytes(length);
        }
        int[] results = formats(body);
        body.end();
        return new Bind(portal, statement, formats, values, results);
    }

    private static int[] formats(Body body) throws WireException {
        int[] formats = new int[body.count(2)];
        for (int i = 0; i < formats.length; i++) {
            formats[i] = body.int16();
        }
        return formats;
    }

    /** Whether the parameter's value, from 0, is in binary. */
    public boolean binary(int parameter) {
        return binary(formats, parameter);
    }

    /** Whether the format of the field, from 0, is binary: none stands for text, one for all. */
    public static boolean binary(int[] formats, int field) {
        return formats.length != 0 && formats[formats.length == 1 ? 0 : Math.min(field, formats.length - 1)] == 1;
    }

    public void encode(MessageWriter out) {
        out.begin('B').name(portal).name(statement);
        formats(out, formats);
        out.int16(values.length);
        for (byte[] value : values) {
            if (value == null) {
                out.int32(-1);
            } else {
                out.int32(value.length).bytes(value);
            }
        }
        formats(out, results);
        out.end();
    }

    private static void formats(MessageWriter out, int[] formats) {
        out.int16(formats.length);
        for (int format : formats) {
            out.int16(format);
        }
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "Bind";
    }
}

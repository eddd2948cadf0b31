package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Bind;
import dev.hoop.agent.postgresql.wire.RowDescription;
import dev.hoop.agent.postgresql.wire.RowDescription.Field;
import dev.hoop.policy.ResultShape;

import java.util.List;

/** The columns of a result as the server describes them, in the formats in which they come. Immutable. */
final class Columns implements ResultShape {
    private static final int LONGEST_NAME = 63;

    private final List<Field> fields;
    private final WireType[] types;
    private final boolean[] binary;

    private Columns(RowDescription description, boolean[] binary) {
        fields = description.fields();
        this.binary = binary;
        types = fields.stream().map(f -> WireType.of(f.type())).toArray(WireType[]::new);
    }

    /** Of a result whose description says in which formats it comes. */
    static Columns of(RowDescription description) {
        boolean[] binary = new boolean[description.fields().size()];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = description.fields().get(i).format() == 1;
        }
        return new Columns(description, binary);
    }

    /** Of a portal. @param formats as it was bound with */
    static Columns of(RowDescription description, int[] formats) {
        boolean[] binary = new boolean[description.fields().size()];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = Bind.binary(formats, i);
        }
        return new Columns(description, binary);
    }

    @Override
    public int columns() {
        return fields.size();
    }

    @Override
    public String label(int column) {
        return fields.get(column - 1).name();
    }

    @Override
    public String type(int column) {
        return types[column - 1].typeName();
    }

    /** Of {@code varchar(n)} and {@code char(n)} the modifier is n and the four bytes of a header. */
    @Override
    public int length(int column) {
        int modifier = field(column).modifier();
        return switch (wireType(column)) {
            case VARCHAR, BPCHAR -> modifier > 4 ? modifier - 4 : Integer.MAX_VALUE;
            case NAME -> LONGEST_NAME;
            default -> Integer.MAX_VALUE;
        };
    }

    WireType wireType(int column) {
        return types[column - 1];
    }

    boolean binary(int column) {
        return binary[column - 1];
    }

    Field field(int column) {
        return fields.get(column - 1);
    }
}

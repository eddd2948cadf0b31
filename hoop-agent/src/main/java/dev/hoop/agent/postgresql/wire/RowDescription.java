package dev.hoop.agent.postgresql.wire;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The columns of the rows that follow. */
public record RowDescription(List<Field> fields) {
    /**
     * A column.
     *
     * @param table  id of the relation that it is a column of, or 0
     * @param column its number there, or 0
     * @param type   id of its type
     * @param size   of the type in bytes; negative if that varies
     * @param modifier of the type, such as its length; -1 if it has none
     * @param format 0 for text, 1 for binary; 0 where it is not settled yet
     */
    public record Field(String name, int table, int column, int type, int size, int modifier, int format) {}

    public RowDescription {
        fields = List.copyOf(fields);
    }

    public static RowDescription decode(Body body, Charset charset) throws WireException {
        int count = body.count(19);
        List<Field> fields = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fields.add(new Field(
                    body.text(charset),
                    body.int32(),
                    body.int16(),
                    body.int32(),
                    body.int16(),
                    body.int32(),
                    body.int16()));
        }
        body.end();
        return new RowDescription(fields);
    }

    public void encode(MessageWriter out) {
        out.begin('T').int16(fields.size());
        for (Field field : fields) {
            out.text(field.name)
                    .int32(field.table)
                    .int16(field.column)
                    .int32(field.type)
                    .int16(field.size)
                    .int32(field.modifier)
                    .int16(field.format);
        }
        out.end();
    }
}

package dev.hoop.agent.postgresql;

import dev.hoop.agent.postgresql.wire.Bind;
import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.Parameters;

import java.nio.charset.Charset;
import java.util.Optional;

/** What a client has bound, as recordings have it. Immutable. */
record BoundParameters(Bind bind, int[] types, Charset charset) implements Parameters {
    static Parameters of(Bind bind, int[] types, Charset charset) {
        return bind.values().length == 0 ? NONE : new BoundParameters(bind, types, charset);
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public void write(int row, CellWriter out) {
        for (int i = 0; i < bind.values().length; i++) {
            write(i, bind.values()[i], out);
        }
    }

    private void write(int index, byte[] value, CellWriter out) {
        int column = index + 1;
        if (value == null) {
            out.nil(column);
            return;
        }
        WireType type = index < types.length && types[index] != 0 ? WireType.of(types[index]) : WireType.OTHER;
        Optional<String> text = bind.binary(index)
                ? type.toText(value, 0, value.length, charset)
                : Optional.of(new String(value, charset));
        if (text.isEmpty()) {
            out.binary(column, value, 0, value.length);
        } else if (type.text()) {
            out.text(column, text.get());
        } else {
            out.typed(column, type.typeName(), text.get());
        }
    }
}

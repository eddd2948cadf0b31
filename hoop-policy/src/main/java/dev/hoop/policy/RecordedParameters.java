package dev.hoop.policy;

import dev.hoop.audit.recorder.CellWriter;
import dev.hoop.audit.recorder.Parameters;
import dev.hoop.policy.masking.Detectors;

/** Parameters as the recording may have them: without values of masked columns, and without what detectors find. */
final class RecordedParameters implements Parameters {
    private static final String HIDDEN = "[redacted]";

    private final Parameters parameters;
    private final boolean hide;
    private final Detectors detectors;

    RecordedParameters(Parameters parameters, boolean hide, Detectors detectors) {
        this.parameters = parameters;
        this.hide = hide;
        this.detectors = detectors;
    }

    @Override
    public int rows() {
        return parameters.rows();
    }

    @Override
    public void write(int row, CellWriter out) {
        parameters.write(row, hide ? new Hiding(out) : new Scanning(out, detectors));
    }

    /** Writes that there was a value, and no more. */
    private record Hiding(CellWriter out) implements CellWriter {
        @Override
        public void nil(int column) {
            out.nil(column);
        }

        @Override
        public void bool(int column, boolean value) {
            out.text(column, HIDDEN);
        }

        @Override
        public void integer(int column, long value) {
            out.text(column, HIDDEN);
        }

        @Override
        public void real(int column, double value) {
            out.text(column, HIDDEN);
        }

        @Override
        public void text(int column, String value) {
            out.text(column, HIDDEN);
        }

        @Override
        public void binary(int column, byte[] value, int offset, int length) {
            out.text(column, HIDDEN);
        }

        @Override
        public void typed(int column, String type, String text) {
            out.typed(column, type, HIDDEN);
        }
    }

    private record Scanning(CellWriter out, Detectors detectors) implements CellWriter {
        @Override
        public void nil(int column) {
            out.nil(column);
        }

        @Override
        public void bool(int column, boolean value) {
            out.bool(column, value);
        }

        @Override
        public void integer(int column, long value) {
            out.integer(column, value);
        }

        @Override
        public void real(int column, double value) {
            out.real(column, value);
        }

        @Override
        public void text(int column, String value) {
            out.text(column, detectors.mask(value, detector -> {}));
        }

        @Override
        public void binary(int column, byte[] value, int offset, int length) {
            out.binary(column, value, offset, length);
        }

        @Override
        public void typed(int column, String type, String text) {
            out.typed(column, type, detectors.mask(text, detector -> {}));
        }
    }
}

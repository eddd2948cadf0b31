package dev.hoop.audit.recorder;

/** The parameters of an operation: a row of them, or many in a batch. */
public interface Parameters {
    /** An operation without parameters. */
    Parameters NONE = new Parameters() {
        @Override
        public int rows() {
            return 0;
        }

        @Override
        public void write(int row, CellWriter out) {
            throw new IndexOutOfBoundsException(row);
        }
    };

    /** How many rows there are; 0 without parameters. */
    int rows();

    /**
     * Writes one row's parameters, masked where they are bound to a masked column.
     *
     * @param row from 0
     */
    void write(int row, CellWriter out);
}

package dev.hoop.cli;

import java.util.List;

/** Rows as a person reads them: columns as wide as their widest value, a line under the first row. */
final class Table {
    private Table() {}

    static String of(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            line(table, rows.get(r), widths, " ");
            if (r == 0) {
                line(table, rows.get(0).stream().map(label -> "").toList(), widths, "-");
            }
        }
        return table.toString();
    }

    private static void line(StringBuilder table, List<String> row, int[] widths, String filler) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append(cell).append(filler.repeat(widths[i] - cell.length())).append("  ");
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }
}

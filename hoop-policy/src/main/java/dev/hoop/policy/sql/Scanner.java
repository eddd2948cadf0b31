package dev.hoop.policy.sql;

import java.util.Arrays;

/**
 * The tokens that carry meaning, with long lists of literals cut to their first item: {@code IN (1, 2, 3)} reads as
 * {@code IN (1)}, and rows of literals behind {@code VALUES} as their first row. What is dropped cannot change what a
 * statement does. Owned by one thread.
 */
final class Scanner {
    private enum State {
        NONE,
        IN,
        IN_LIST,
        IN_ITEM,
        VALUES,
        ROW,
        ROW_END
    }

    private final String sql;
    private final Lexer lexer;
    private State state = State.NONE;
    private int depth;
    private Kind[] kinds = new Kind[8];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int head;
    private int tail;
    private int start;
    private int end;

    Scanner(String sql, SqlSettings settings) {
        this.sql = sql;
        this.lexer = new Lexer(sql, settings);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String problem() {
        return lexer.problem();
    }

    String doubt() {
        return lexer.doubt();
    }

    Kind next() {
        while (true) {
            Kind kind = take();
            if (kind != Kind.COMMA || state != State.IN_ITEM && state != State.ROW_END) {
                return emit(kind);
            }
            int from = start;
            int to = end;
            boolean dropped = state == State.IN_ITEM ? dropItem() : dropRow();
            if (!dropped) {
                start = from;
                end = to;
                return emit(Kind.COMMA);
            }
        }
    }

    /** Behind a comma: whether the next item is a lone literal, which is then gone. */
    private boolean dropItem() {
        int mark = head;
        Kind item = peekAt(mark);
        Kind behind = item.isLiteral() || item == Kind.PARAMETER ? peekAt(mark + 1) : Kind.END;
        if (behind != Kind.COMMA && behind != Kind.RIGHT) {
            return false;
        }
        head = mark + 1;
        return true;
    }

    /** Behind a comma: whether the next row holds literals only, and is then gone. */
    private boolean dropRow() {
        if (peekAt(head) != Kind.LEFT) {
            return false;
        }
        int i = head + 1;
        while (isSimple(i)) {
            i++;
        }
        if (peekAt(i) != Kind.RIGHT) {
            return false;
        }
        head = i + 1;
        return true;
    }

    private boolean isSimple(int index) {
        Kind kind = peekAt(index);
        if (kind.isLiteral() || kind == Kind.PARAMETER || kind == Kind.COMMA) {
            return true;
        }
        if (kind == Kind.OPERATOR) {
            char sign = sql.charAt(starts[index]);
            return ends[index] - starts[index] == 1 && (sign == '-' || sign == '+');
        }
        return kind == Kind.WORD
                && (is(index, "null") || is(index, "default") || is(index, "true") || is(index, "false"));
    }

    private boolean is(int index, String word) {
        return ends[index] - starts[index] == word.length()
                && sql.regionMatches(true, starts[index], word, 0, word.length());
    }

    private Kind peekAt(int index) {
        while (tail <= index) {
            pull();
        }
        return kinds[index];
    }

    private Kind take() {
        if (head == tail) {
            head = 0;
            tail = 0;
            pull();
        } else if (head > 4096) {
            compact();
        }
        start = starts[head];
        end = ends[head];
        return kinds[head++];
    }

    private void pull() {
        Kind kind = lexer.next();
        while (kind == Kind.SPACE || kind == Kind.COMMENT) {
            kind = lexer.next();
        }
        if (tail == kinds.length) {
            makeRoom();
        }
        kinds[tail] = kind;
        starts[tail] = lexer.start();
        ends[tail++] = lexer.end();
    }

    private void compact() {
        int waiting = tail - head;
        System.arraycopy(kinds, head, kinds, 0, waiting);
        System.arraycopy(starts, head, starts, 0, waiting);
        System.arraycopy(ends, head, ends, 0, waiting);
        head = 0;
        tail = waiting;
    }

    private void makeRoom() {
        kinds = Arrays.copyOf(kinds, tail * 2);
        starts = Arrays.copyOf(starts, tail * 2);
        ends = Arrays.copyOf(ends, tail * 2);
    }

    private Kind emit(Kind kind) {
        state = switch (state) {
            case NONE, IN, VALUES, ROW_END -> outside(kind);
            case IN_LIST -> kind.isLiteral() || kind == Kind.PARAMETER ? State.IN_ITEM : outside(kind);
            case IN_ITEM -> outside(kind);
            case ROW -> inside(kind);
        };
        return kind;
    }

    private State outside(Kind kind) {
        if (kind == Kind.WORD) {
            int size = end - start;
            if (size == 2 && sql.regionMatches(true, start, "in", 0, 2)) {
                return State.IN;
            }
            return size == 6 && sql.regionMatches(true, start, "values", 0, 6) ? State.VALUES : State.NONE;
        }
        if (kind == Kind.LEFT && state == State.IN) {
            return State.IN_LIST;
        }
        if (kind == Kind.LEFT && state == State.VALUES) {
            depth = 1;
            return State.ROW;
        }
        return kind == Kind.COMMA && state == State.ROW_END ? State.VALUES : State.NONE;
    }

    private State inside(Kind kind) {
        depth += kind == Kind.LEFT ? 1 : kind == Kind.RIGHT ? -1 : 0;
        return depth == 0 ? State.ROW_END : State.ROW;
    }
}

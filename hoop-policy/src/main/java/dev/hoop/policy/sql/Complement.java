package dev.hoop.policy.sql;

import java.util.List;
import java.util.Map;

/** Finds conditions of which one or the other holds for every row: {@code a < 1 OR a >= 1}, but for unknown values. */
final class Complement {
    private static final int MOST = 12;
    private static final Map<String, String> OPPOSITES =
            Map.of("=", "<>", "<>", "=", "!=", "=", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

    private final Reading reading;
    private final Cursor cursor;

    Complement(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor();
    }

    /** Whether two of these conditions, each from an index up to the next but one, leave no row out together. */
    boolean isAmong(List<Integer> bounds) {
        int count = bounds.size() / 2;
        for (int i = 0; i < count && count <= MOST; i++) {
            for (int j = i + 1; j < count; j++) {
                if (isOpposite(bounds.get(2 * i), bounds.get(2 * i + 1), bounds.get(2 * j), bounds.get(2 * j + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOpposite(int oneFrom, int oneTo, int otherFrom, int otherTo) {
        int one = oneFrom;
        int oneEnd = oneTo;
        int other = otherFrom;
        int otherEnd = otherTo;
        while (isParenthesised(one, oneEnd)) {
            one++;
            oneEnd--;
        }
        while (isParenthesised(other, otherEnd)) {
            other++;
            otherEnd--;
        }
        if (cursor.at(one).is("not")) {
            return areSame(one + 1, oneEnd, other, otherEnd);
        }
        if (cursor.at(other).is("not")) {
            return areSame(one, oneEnd, other + 1, otherEnd);
        }
        return isTestOfNull(one, oneEnd, other, otherEnd) || isComparison(one, oneEnd, other, otherEnd);
    }

    private boolean isParenthesised(int from, int to) {
        return from < to && cursor.at(from).kind() == Kind.LEFT && cursor.closingOf(from) == to - 1;
    }

    private boolean isTestOfNull(int one, int oneEnd, int other, int otherEnd) {
        boolean oneNot = oneEnd - 3 > one && cursor.at(oneEnd - 2).is("not");
        boolean otherNot = otherEnd - 3 > other && cursor.at(otherEnd - 2).is("not");
        int oneIs = oneEnd - (oneNot ? 3 : 2);
        int otherIs = otherEnd - (otherNot ? 3 : 2);
        return oneNot != otherNot
                && cursor.at(oneEnd - 1).is("null")
                && cursor.at(otherEnd - 1).is("null")
                && cursor.at(oneIs).is("is")
                && cursor.at(otherIs).is("is")
                && areSame(one, oneIs, other, otherIs);
    }

    private boolean isComparison(int one, int oneEnd, int other, int otherEnd) {
        int left = operator(one, oneEnd);
        int right = operator(other, otherEnd);
        return left > 0
                && right > 0
                && cursor.at(right).isOperator(OPPOSITES.get(cursor.at(left).text()))
                && areSame(one, left, other, right)
                && areSame(left + 1, oneEnd, right + 1, otherEnd);
    }

    /** Where the only comparison stands; 0 if there is none. */
    private int operator(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = cursor.at(i);
            if (token.kind() == Kind.OPERATOR && OPPOSITES.containsKey(token.text())) {
                return i;
            }
        }
        return 0;
    }

    private boolean areSame(int one, int oneEnd, int other, int otherEnd) {
        if (oneEnd - one != otherEnd - other) {
            return false;
        }
        for (int i = 0; i < oneEnd - one; i++) {
            if (!isSame(cursor.at(one + i), cursor.at(other + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(Token one, Token other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        if (one.kind().isLiteral()) {
            return reading.literal(one).equals(reading.literal(other));
        }
        return one.kind().isName()
                ? reading.folded(one).equals(reading.folded(other))
                : one.text().equals(other.text());
    }
}

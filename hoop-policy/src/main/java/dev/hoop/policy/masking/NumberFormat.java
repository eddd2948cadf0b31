package dev.hoop.policy.masking;

import java.util.List;

/**
 * A number that is told by its digits and how it is written.
 *
 * @param words what texts call it
 * @param forms the ways of writing it
 */
record NumberFormat(String name, Check check, Words words, List<Form> forms) {
    NumberFormat {
        forms = List.copyOf(forms);
    }

    /** Whether digits are right: in a range that is given out, with the right check digits. */
    @FunctionalInterface
    interface Check {
        /** @param number unsigned, of {@code count} digits with its leading zeros */
        boolean holds(long number, int count);
    }

    /** How much has to speak for a number, beside its digits. */
    enum Demand {
        /** Nothing: its digits are as good as never right by chance. */
        NONE,
        /** Nothing around it says that it is something else: its digits are right by chance once in ten times or so. */
        NOTHING_AGAINST,
        /** A word before it says that it is one. */
        NAMED
    }

    /**
     * One way of writing a number.
     *
     * @param layout lengths of groups and what separates them, such as {@code 3-2-4}, packed by {@link #layout}
     */
    record Form(long layout, Demand demand) {
        private static final int GROUP = 8; // bits: 5 of length, 3 of the separator after it
        static final int MOST_GROUPS = 8;
        static final int MOST_DIGITS = 31; // of a group; longer ones count as this

        static Form of(Demand demand, String written) {
            long layout = 0;
            int groups = 0;
            for (int i = 0; i < written.length(); i++) {
                int from = i;
                while (i < written.length() && Characters.digit(written.charAt(i))) {
                    i++;
                }
                layout = withGroup(layout, groups++, Integer.parseInt(written.substring(from, i)));
                if (i < written.length()) {
                    layout = withSeparator(layout, groups, Characters.separator(written.charAt(i)));
                }
            }
            return new Form(layout, demand);
        }

        static long withGroup(long layout, int index, int length) {
            return layout | (long) length << GROUP * index;
        }

        /** Adds what stands after as many groups. */
        static long withSeparator(long layout, int groups, int separator) {
            return layout | (long) separator << GROUP * groups - 3;
        }

        /** The layout of the first groups alone. */
        static long head(long layout, int groups) {
            return layout & (1L << GROUP * groups - 3) - 1;
        }

        static int length(long layout, int group) {
            return (int) (layout >> GROUP * group) & MOST_DIGITS;
        }

        /** What stands after the group. */
        static int separator(long layout, int group) {
            return (int) (layout >> GROUP * group + 5) & 7;
        }
    }
}

package dev.hoop.policy.failure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a text quotes are names that the client knows already.
 *
 * <p>A cast to a name ({@code email::regclass}) makes a target report a row's value as a name that does not exist, so a
 * message about names passes only if each name looks like one and stands in the client's own statement.
 */
public final class Quoted {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'|`([^`]*)`");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$.\\-]{0,127}");

    private Quoted() {}

    /**
     * @param known names that cannot be values, such as of the constraint that the target says was violated
     */
    public static boolean onlyNames(String text, String sql, Set<String> known) {
        String folded = sql.toLowerCase(Locale.ROOT);
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            String name = quoted.group(1) != null
                    ? quoted.group(1)
                    : quoted.group(2) != null ? quoted.group(2) : quoted.group(3);
            boolean own = NAME.matcher(name).matches() && folded.contains(name.toLowerCase(Locale.ROOT));
            if (!own && !known.contains(name)) {
                return false;
            }
        }
        return true;
    }
}

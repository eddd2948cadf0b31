package dev.hoop.policy.masking;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.hoop.policy.internal.PatternSize;

import java.util.ArrayList;
import java.util.List;

/**
 * A user's own patterns. RE2/J stands on the class path, as CEL does; no class of it is loaded for a policy without
 * patterns. Its time is proportional to the text, whatever the pattern.
 */
final class OwnPatterns {
    private static final int LONGEST = 1000;

    private record Own(String name, Pattern pattern) {}

    static {
        Module own = OwnPatterns.class.getModule();
        own.addReads(OwnPatterns.class.getClassLoader().getUnnamedModule()); // where RE2/J is
    }

    private final List<Own> patterns;

    OwnPatterns(List<Sought> sought) {
        patterns = sought.stream().map(OwnPatterns::own).toList();
    }

    private static Own own(Sought sought) {
        String text = sought.pattern().orElseThrow();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a pattern has at most " + LONGEST + " characters");
        }
        PatternSize.check(text);
        try {
            Pattern pattern = Pattern.compile(text);
            if (pattern.matcher("").find()) {
                throw new IllegalArgumentException(
                        "the pattern matches where there is nothing, so it would match everywhere");
            }
            return new Own(sought.name(), pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("this is no pattern in RE2's syntax: " + e.getDescription(), e);
        }
    }

    boolean find(String text) {
        return patterns.stream().anyMatch(own -> own.pattern.matcher(text).find());
    }

    /** Everything that they match, in no order; what is matched may overlap. */
    List<Finding> all(String text) {
        List<Finding> all = new ArrayList<>();
        for (Own own : patterns) {
            Matcher matcher = own.pattern.matcher(text);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    all.add(new Finding(own.name, matcher.start(), matcher.end()));
                }
            }
        }
        return all;
    }
}

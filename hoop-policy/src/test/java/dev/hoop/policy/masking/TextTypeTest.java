package dev.hoop.policy.masking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

import static org.assertj.core.api.Assertions.assertThat;

class TextTypeTest {
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    @ParameterizedTest
    @CsvSource({
        "text, TEXT",
        "varchar, TEXT",
        "bpchar, TEXT",
        "CHARACTER VARYING(80), TEXT",
        "CHARACTER LARGE OBJECT, TEXT",
        "MEDIUMTEXT, TEXT",
        "VARCHAR_IGNORECASE, TEXT",
        "NVARCHAR2, TEXT",
        "citext, TEXT",
        "'', TEXT",
        "jsonb, JSON",
        "JSON, JSON",
        "xml, XML",
        "uuid, UUID",
        "int4, NUMBER",
        "numeric, NUMBER",
        "timestamptz, DATE",
        "TIMESTAMP WITH TIME ZONE, DATE",
        "mood, OTHER",
        "inet, OTHER",
        "interval, OTHER",
        "money, OTHER",
        "_text, OTHER",
        "\"public\".\"address\", OTHER",
    })
    void knowsWhichTypesTakeAnyText(String name, TextType type) {
        assertThat(TextType.of(name)).isEqualTo(type);
    }

    @Test
    void putsAStringIntoJson() {
        assertThat(TextType.JSON.mask(Masks.redact(), "{\"a\": 1}", UNBOUNDED)).contains("\"[redacted]\"");
        assertThat(TextType.JSON.mask(Masks.partial(3), "{\"a\": \"\\\"\"}", UNBOUNDED))
                .contains("\"********\\\"\\\"}\"");
    }

    @Test
    void leavesNoMarkupInXml() {
        assertThat(TextType.XML.mask(Masks.partial(4), "<a>1</a>", UNBOUNDED)).contains("****&lt;/a&gt;");
    }

    @Test
    void givesNullWhereNoValueOfTheTypeComesOut() {
        assertThat(TextType.OTHER.mask(Masks.redact(), "happy", UNBOUNDED)).isEmpty();
        assertThat(TextType.DATE.mask(Masks.redact(), "1987-06-05", UNBOUNDED)).isEmpty();
        assertThat(TextType.NUMBER.mask(Masks.partial(2), "4711", UNBOUNDED)).isEmpty();
        assertThat(TextType.UUID.mask(Masks.redact(), "11111111-2222-4333-8444-555555555555", UNBOUNDED))
                .isEmpty();
    }

    @Test
    void keepsDatesAndNumbersWhatTheyAre() {
        assertThat(TextType.DATE.mask(Masks.truncateDate(ChronoUnit.YEARS), "1987-06-05", UNBOUNDED))
                .contains("1987-01-01");
        assertThat(TextType.NUMBER.mask(Masks.range(BigDecimal.TEN), "47.11", UNBOUNDED))
                .contains("40.00");
    }
}

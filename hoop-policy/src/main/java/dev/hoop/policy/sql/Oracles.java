package dev.hoop.policy.sql;

import java.util.Set;

/**
 * What tells of a value though it shows none: a computation that fails for some values and not for others, and one that
 * answers more or fewer rows. A column that goes into it counts as looked at, as one in a predicate does.
 *
 * <p>Of functions these are the ones that are known to; one that only computes is taken for harmless.
 */
final class Oracles {
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "^", "<<", ">>");
    /** PostgreSQL's roots and factorials, which stand before their operand. */
    private static final Set<String> ROOTS = Set.of("|/", "||/", "!!");

    /** Every value is one of these; what else a value is turned into, not every one can be. */
    private static final Set<String> TEXTS = Set.of(
            "text",
            "varchar",
            "char",
            "character",
            "nchar",
            "nvarchar",
            "varchar2",
            "bpchar",
            "name",
            "national",
            "clob",
            "nclob",
            "tinytext",
            "mediumtext",
            "longtext",
            "longvarchar",
            "varchar_ignorecase",
            "binary",
            "varbinary",
            "blob");

    /** As many rows as there is in the value. */
    private static final Set<String> ROWS = Set.of(
            "generate_series",
            "generate_subscripts",
            "system_range",
            "unnest",
            "json_each",
            "jsonb_each",
            "json_each_text",
            "jsonb_each_text",
            "json_array_elements",
            "jsonb_array_elements",
            "json_array_elements_text",
            "jsonb_array_elements_text",
            "json_object_keys",
            "jsonb_object_keys",
            "json_populate_recordset",
            "jsonb_populate_recordset",
            "json_to_recordset",
            "jsonb_to_recordset",
            "jsonb_path_query",
            "jsonb_path_query_tz",
            "regexp_matches",
            "regexp_split_to_table",
            "string_to_table",
            "ts_parse");

    private static final Set<String> PARTIAL = Set.of(
            // numbers
            "sqrt",
            "dsqrt",
            "ln",
            "log",
            "log2",
            "log10",
            "dlog1",
            "dlog10",
            "power",
            "pow",
            "dpow",
            "exp",
            "dexp",
            "factorial",
            "asin",
            "asind",
            "acos",
            "acosd",
            "acosh",
            "atanh",
            "cot",
            "mod",
            "div",
            "width_bucket",
            "chr",
            "to_number",
            "truncate_value",
            "to_decfloat",
            // as long as it says
            "repeat",
            "space",
            "array_fill",
            "set_byte",
            "get_byte",
            "set_bit",
            "get_bit",
            // dates
            "to_date",
            "to_timestamp",
            "make_date",
            "make_time",
            "make_timestamp",
            "make_timestamptz",
            "make_interval",
            "date_bin",
            "dateadd",
            "timestampadd",
            "parsedatetime",
            "isfinite",
            // codes
            "decode",
            "convert",
            "convert_from",
            "convert_to",
            "pg_input_error_info",
            "hextoraw",
            "utf8tostring",
            "expand",
            "decrypt",
            "parse_ident",
            "stringdecode",
            // documents
            "xpath",
            "xpath_exists",
            "xml_is_well_formed",
            "extractvalue",
            "updatexml",
            "xmlparse",
            // ranges, whose ends are compared
            "int4range",
            "int8range",
            "numrange",
            "daterange",
            "tsrange",
            "tstzrange");

    /** Types whose name is a function, in PostgreSQL. */
    private static final Set<String> CONVERTING = Set.of(
            "int2",
            "int4",
            "int8",
            "float4",
            "float8",
            "numeric",
            "money",
            "date",
            "timestamp",
            "timestamptz",
            "time",
            "timetz",
            "interval",
            "bool",
            "uuid",
            "inet",
            "cidr",
            "macaddr",
            "regclass",
            "xml",
            "json",
            "jsonb",
            "oid");

    /** Evaluate a later argument only if an earlier one says so. */
    private static final Set<String> LAZY =
            Set.of("coalesce", "if", "ifnull", "nvl", "nvl2", "isnull", "elt", "decode", "casewhen", "nullif");

    private Oracles() {}

    static boolean isArithmetic(Token operator) {
        return operator.kind() == Kind.OPERATOR && ARITHMETIC.contains(operator.text());
    }

    static boolean isRoot(Token operator) {
        return operator.kind() == Kind.OPERATOR && ROOTS.contains(operator.text());
    }

    /** Whether any value becomes one of the type. @param array whether it is an array of it */
    static boolean takesEveryValue(Token type, boolean array) {
        return !array && TEXTS.contains(type.text());
    }

    /** Whether calling it tells something of its arguments by failing, or by the number of its rows. */
    static boolean tells(String function, Dialect dialect) {
        return ROWS.contains(function)
                || PARTIAL.contains(function)
                || dialect == Dialect.POSTGRESQL && CONVERTING.contains(function);
    }

    static boolean isLazy(String function) {
        return LAZY.contains(function);
    }
}

package dev.hoop.jdbc;

import java.sql.DriverPropertyInfo;
import java.util.List;

/** Hoop's own settings, as tools show them. */
final class HoopProperties {
    private HoopProperties() {}

    static List<DriverPropertyInfo> all() {
        return List.of(
                info("hoop.policy", "The policy file, or 'starter' for the built-in one"),
                info("hoop.config", "The configuration file; else hoop.yaml in the working directory"),
                info("hoop.archive", "The directory that sessions are recorded in"),
                info("hoop.resource", "The resource's name; else it is found by its address"),
                info("hoop.token-file", "A file that holds the identity token"),
                info("hoop.reason", "The justification that approvers see"),
                info("hoop.driver", "The class of the real driver, if it is not found by itself"));
    }

    private static DriverPropertyInfo info(String name, String description) {
        DriverPropertyInfo info = new DriverPropertyInfo(name, null);
        info.description = description;
        return info;
    }
}

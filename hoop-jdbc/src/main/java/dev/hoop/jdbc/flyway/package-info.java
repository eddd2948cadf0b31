/** Has Flyway take {@code jdbc:hoop:} URLs. Not loaded without Flyway. */
package dev.hoop.jdbc.flyway;

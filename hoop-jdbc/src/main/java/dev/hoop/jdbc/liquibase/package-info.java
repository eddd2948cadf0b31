/** Has Liquibase take {@code jdbc:hoop:} URLs. Not loaded without Liquibase. */
package dev.hoop.jdbc.liquibase;

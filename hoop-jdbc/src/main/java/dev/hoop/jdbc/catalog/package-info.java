/** What a target knows of its relations, asked through the session's own connection. */
package dev.hoop.jdbc.catalog;

/** What is particular to drivers whose classes hoop does not need. */
package dev.hoop.jdbc.vendor;

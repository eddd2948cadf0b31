/** Has Spring Boot find the driver of {@code jdbc:hoop:} URLs. Not loaded without Spring Boot. */
package dev.hoop.jdbc.spring;

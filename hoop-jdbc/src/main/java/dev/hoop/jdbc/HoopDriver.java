package dev.hoop.jdbc;

/** The driver. */
public final class HoopDriver {}

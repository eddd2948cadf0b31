package dev.hoop.jdbc.guarded;

import java.io.InputStream;
import java.io.Reader;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Statement;
import java.sql.Struct;

/** What the client gets instead of an object of the driver's that leads on. */
final class Handed {
    private Handed() {}

    /** What to hand out for a value of a column without a mask; the very same instance if it leads nowhere. */
    static Object out(Object value, int column, Delivery delivery) throws SQLException {
        Session session = delivery.session();
        if (value instanceof InputStream stream) {
            return Streams.of(stream, column, delivery);
        }
        if (value instanceof Reader reader) {
            return Streams.of(reader, column, delivery);
        }
        if (value instanceof Clob clob) {
            return Streams.of(clob, column, delivery);
        }
        if (value instanceof Blob blob) {
            mention(column, "blob", delivery);
            return new GuardedBlob(session, blob, delivery.running());
        }
        if (value instanceof SQLXML xml) {
            return new TextXml(delivery.guard().text(column, xml.getString()));
        }
        if (value instanceof Array array) {
            return new GuardedArray(session, array, column, delivery);
        }
        if (value instanceof Struct struct) {
            return new GuardedStruct(session, struct, column, delivery);
        }
        if (value instanceof Ref ref) {
            mention(column, "ref", delivery);
            return new GuardedRef(session, ref);
        }
        if (value instanceof RowId id) {
            mention(column, "rowid", delivery);
            return new GuardedRowId(session, id);
        }
        if (value instanceof ResultSet result) {
            mention(column, "result", delivery);
            return delivery.result(result);
        }
        return checked(value, session);
    }

    private static void mention(int column, String what, Delivery delivery) {
        delivery.guard().typed(column, what, what);
    }

    private static Object checked(Object value, Session session) throws SQLException {
        boolean leads = value instanceof Connection || value instanceof Statement || value instanceof DatabaseMetaData;
        String name = value.getClass().getName();
        boolean drivers = !name.startsWith("java.")
                && session.driversOwn(value.getClass())
                && session.vendor().text(value).isEmpty();
        if (leads || drivers) {
            throw Refusal.protocol("A value of the class " + name
                    + " is refused: it may lead to the bare connection. Read the column as a string");
        }
        return value;
    }
}

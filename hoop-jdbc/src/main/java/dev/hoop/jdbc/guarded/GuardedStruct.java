package dev.hoop.jdbc.guarded;

import java.sql.SQLException;
import java.sql.Struct;
import java.util.Map;

/** A structured value: one that the client makes, or one that it reads, whose attributes are guarded in turn. */
final class GuardedStruct extends ForwardingStruct {
    private final int column;
    private final Delivery delivery; // null for the client's own

    GuardedStruct(Session session, Struct bare, int column, Delivery delivery) {
        super(session, bare);
        this.column = column;
        this.delivery = delivery;
    }

    @Override
    public Object[] getAttributes() throws SQLException {
        try {
            return delivery == null
                    ? delegate.getAttributes()
                    : (Object[]) Elements.of(delegate.getAttributes(), column, delivery);
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public Object[] getAttributes(Map<String, Class<?>> map) throws SQLException {
        session.refuseTypeMap(map);
        return getAttributes();
    }
}

package dev.hoop.jdbc.guarded;

import java.sql.Ref;
import java.sql.SQLException;
import java.util.Map;

/** A reference to a row. It can be handed back as a parameter, but not followed: no policy has judged the row. */
final class GuardedRef extends ForwardingRef {
    GuardedRef(Session session, Ref bare) {
        super(session, bare);
    }

    @Override
    public Object getObject() throws SQLException {
        throw refused("Ref.getObject");
    }

    @Override
    public Object getObject(Map<String, Class<?>> map) throws SQLException {
        throw refused("Ref.getObject");
    }
}

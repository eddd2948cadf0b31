package dev.hoop.jdbc.postgresql;

import dev.hoop.jdbc.guarded.GuardedCallableStatement;
import dev.hoop.jdbc.guarded.GuardedPreparedStatement;
import dev.hoop.jdbc.guarded.GuardedStatement;
import dev.hoop.jdbc.guarded.Session;
import org.postgresql.PGStatement;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements with what pgjdbc adds to them, which is about how they are sent, not what. */
final class PgStatements {
    private PgStatements() {}

    /** The additions, for all three kinds. */
    private interface Additions extends PGStatement {
        PGStatement bare();

        SQLException shown(Exception failure);

        @Override
        default long getLastOID() throws SQLException {
            try {
                return bare().getLastOID();
            } catch (SQLException e) {
                throw shown(e);
            }
        }

        @Override
        @Deprecated
        @SuppressWarnings("deprecation")
        default void setUseServerPrepare(boolean use) throws SQLException {
            try {
                bare().setUseServerPrepare(use);
            } catch (SQLException e) {
                throw shown(e);
            }
        }

        @Override
        default boolean isUseServerPrepare() {
            return bare().isUseServerPrepare();
        }

        @Override
        default void setPrepareThreshold(int threshold) throws SQLException {
            try {
                bare().setPrepareThreshold(threshold);
            } catch (SQLException e) {
                throw shown(e);
            }
        }

        @Override
        default int getPrepareThreshold() {
            return bare().getPrepareThreshold();
        }

        @Override
        default void setAdaptiveFetch(boolean adaptive) {
            bare().setAdaptiveFetch(adaptive);
        }

        @Override
        default boolean getAdaptiveFetch() {
            return bare().getAdaptiveFetch();
        }
    }

    static final class Plain extends GuardedStatement implements Additions {
        private final PGStatement bare;

        Plain(Session session, Statement bare) {
            super(session, bare);
            this.bare = (PGStatement) bare;
        }

        @Override
        public PGStatement bare() {
            return bare;
        }

        @Override
        public SQLException shown(Exception failure) {
            return failed(failure);
        }
    }

    static final class Prepared extends GuardedPreparedStatement implements Additions {
        private final PGStatement bare;

        Prepared(Session session, PreparedStatement bare) {
            super(session, bare);
            this.bare = (PGStatement) bare;
        }

        @Override
        public PGStatement bare() {
            return bare;
        }

        @Override
        public SQLException shown(Exception failure) {
            return failed(failure);
        }
    }

    static final class Callable extends GuardedCallableStatement implements Additions {
        private final PGStatement bare;

        Callable(Session session, CallableStatement bare) {
            super(session, bare);
            this.bare = (PGStatement) bare;
        }

        @Override
        public PGStatement bare() {
            return bare;
        }

        @Override
        public SQLException shown(Exception failure) {
            return failed(failure);
        }
    }
}

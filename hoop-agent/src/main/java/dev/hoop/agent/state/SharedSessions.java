package dev.hoop.agent.state;

import dev.hoop.agent.front.LiveSession;
import dev.hoop.agent.front.Sessions;
import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The board of agents that share a database, H2 or PostgreSQL: each writes its sessions there, says twice a second that it
 * lives, and looks which of its sessions another one wants ended. What an agent that lives no more has left is passed
 * over, and swept. Time is the database's. While that is not to be had, only this agent's sessions can be ended.
 */
public final class SharedSessions implements Board {
    private static final System.Logger LOG = System.getLogger(SharedSessions.class.getName());
    private static final long EVERY_MILLIS = 400;
    private static final int LOGIN_SECONDS = 5;
    private static final String ALIVE = "seen > current_timestamp - interval '10' second";
    private static final String SWEPT = "seen < current_timestamp - interval '60' second";
    private static final String TABLE = """
            create table if not exists hoop_agent_session (
              id varchar(36) primary key,
              agent varchar(200) not null,
              who varchar(2000) not null,
              resource varchar(300) not null,
              kind varchar(30) not null,
              opened timestamp with time zone not null,
              seen timestamp with time zone not null,
              ending varchar(1000))""";

    private final String url;
    private final OwnSessions own;
    private final Sessions sessions;
    private final String agent;
    private final Set<UUID> written = new HashSet<>(); // guarded by this
    private Connection connection; // the same; null while there is none
    private boolean failing; // the same

    /**
     * @param agent names this one among all that share the database
     * @throws HoopException with {@code HOOP-RESOURCE} if the database cannot be used
     */
    public SharedSessions(String url, Sessions sessions, String agent) {
        this.url = url;
        this.sessions = sessions;
        this.agent = agent;
        own = new OwnSessions(sessions, agent);
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        try {
            connection();
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    public void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            Connection opened = DriverManager.getConnection(url);
            try (Statement statement = opened.createStatement()) {
                statement.execute(TABLE);
            } catch (SQLException e) {
                opened.close();
                throw e;
            }
            connection = opened;
            written.clear();
        }
        return connection;
    }

    /** Tells the others of this agent's sessions, and ends those that they want ended. */
    void look() {
        List<Ending> endings;
        try {
            endings = exchange();
        } catch (RuntimeException | Error e) { // the next look may do better
            LOG.log(System.Logger.Level.ERROR, "The shared state cannot be looked at", e);
            return;
        }
        endings.forEach(ending -> own.end(ending.session(), ending.why())); // without the lock
    }

    private record Ending(UUID session, String why) {}

    private synchronized List<Ending> exchange() {
        try {
            Connection database = connection();
            write(database);
            List<Ending> endings = endings(database);
            if (failing) {
                failing = false;
                LOG.log(System.Logger.Level.INFO, "The shared state can be used again");
            }
            return endings;
        } catch (SQLException e) {
            fail(e);
            return List.of();
        }
    }

    private void write(Connection database) throws SQLException {
        Set<UUID> now = new HashSet<>();
        for (LiveSession session : sessions.all()) {
            now.add(session.id());
            if (!written.contains(session.id())) {
                insert(database, OpenSession.of(session, agent));
                written.add(session.id());
            }
        }
        for (UUID gone : written.stream().filter(id -> !now.contains(id)).toList()) {
            update(database, "delete from hoop_agent_session where id = ?", gone.toString());
            written.remove(gone);
        }
        update(database, "update hoop_agent_session set seen = current_timestamp where agent = ?", agent);
        update(database, "delete from hoop_agent_session where " + SWEPT);
    }

    private static void insert(Connection database, OpenSession session) throws SQLException {
        update(
                database,
                "delete from hoop_agent_session where id = ?",
                session.id().toString());
        try (PreparedStatement insert = database.prepareStatement("insert into hoop_agent_session"
                + " (id, agent, who, resource, kind, opened, seen) values (?, ?, ?, ?, ?, ?, current_timestamp)")) {
            insert.setString(1, session.id().toString());
            insert.setString(2, session.agent());
            insert.setString(3, cut(session.who(), 2000));
            insert.setString(4, cut(session.resource(), 300));
            insert.setString(5, session.kind());
            insert.setTimestamp(6, Timestamp.from(session.opened()));
            insert.executeUpdate();
        }
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static int update(Connection database, String sql, String... texts) throws SQLException {
        try (PreparedStatement update = database.prepareStatement(sql)) {
            for (int i = 0; i < texts.length; i++) {
                update.setString(i + 1, texts[i]);
            }
            return update.executeUpdate();
        }
    }

    private List<Ending> endings(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(
                "select id, ending from hoop_agent_session where agent = ? and ending is not null")) {
            query.setString(1, agent);
            List<Ending> endings = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    endings.add(new Ending(UUID.fromString(rows.getString(1)), rows.getString(2)));
                }
            }
            return endings;
        }
    }

    @Override
    public synchronized List<OpenSession> sessions() {
        try {
            Connection database = connection();
            write(database);
            List<OpenSession> open = new ArrayList<>();
            try (Statement query = database.createStatement();
                    ResultSet rows = query.executeQuery("select id, agent, who, resource, kind, opened"
                            + " from hoop_agent_session where " + ALIVE + " order by opened, id")) {
                while (rows.next()) {
                    open.add(new OpenSession(
                            UUID.fromString(rows.getString(1)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getTimestamp(6).toInstant()));
                }
            }
            return open;
        } catch (SQLException e) {
            fail(e);
            throw unusable(e);
        }
    }

    @Override
    public boolean end(UUID id, String why) {
        return own.end(id, why) || endElsewhere(id, why);
    }

    private synchronized boolean endElsewhere(UUID id, String why) {
        try {
            return update(
                            connection(),
                            "update hoop_agent_session set ending = ? where id = ? and " + ALIVE,
                            cut(why, 1000),
                            id.toString())
                    > 0;
        } catch (SQLException e) {
            fail(e);
            throw unusable(e);
        }
    }

    private void fail(SQLException e) {
        disconnect();
        if (!failing) {
            failing = true;
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The shared state cannot be used (SQLSTATE {0}): sessions of other agents can be neither seen nor ended",
                    e.getSQLState());
        }
    }

    private void disconnect() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) { // then it is closed already
        }
        connection = null;
    }

    private static HoopException unusable(SQLException e) {
        return new HoopException(
                ErrorCode.RESOURCE,
                "The database in agent.state cannot be used (SQLSTATE " + e.getSQLState() + "). Check its URL, and"
                        + " that it runs",
                e);
    }

    @Override
    public synchronized void close() {
        try {
            if (connection != null) {
                update(connection, "delete from hoop_agent_session where agent = ?", agent);
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "The shared state still has this agent; others pass it over soon");
        }
        disconnect();
    }
}

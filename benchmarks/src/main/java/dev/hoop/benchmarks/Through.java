package dev.hoop.benchmarks;

import com.p6spy.engine.spy.P6DataSource;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import net.ttddyy.dsproxy.listener.logging.DefaultJsonQueryLogEntryCreator;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What stands between the benchmark and the driver. */
enum Through {
    BARE("the driver") {
        @Override
        Connection connect(Database database, Path scratch) throws SQLException {
            return database.connect();
        }
    },
    OPENTELEMETRY("OpenTelemetry JDBC, its spans dropped") {
        @Override
        Connection connect(Database database, Path scratch) throws SQLException {
            SdkTracerProvider tracing = SdkTracerProvider.builder()
                    .addSpanProcessor(
                            BatchSpanProcessor.builder(new DroppingExporter()).build())
                    .build();
            OpenTelemetrySdk sdk =
                    OpenTelemetrySdk.builder().setTracerProvider(tracing).build();
            return JdbcTelemetry.create(sdk).wrap(database.dataSource()).getConnection();
        }
    },
    DATASOURCE_PROXY("datasource-proxy, JSON to a file") {
        @Override
        Connection connect(Database database, Path scratch) throws SQLException, IOException {
            LoggingListener log = new LoggingListener(scratch.resolve("datasource-proxy.log"));
            log.setQueryLogEntryCreator(new DefaultJsonQueryLogEntryCreator());
            return ProxyDataSourceBuilder.create(database.dataSource())
                    .listener(log)
                    .build()
                    .getConnection();
        }
    },
    P6SPY("p6spy, its file log") {
        @Override
        Connection connect(Database database, Path scratch) throws SQLException {
            System.setProperty("p6spy.config.appender", "com.p6spy.engine.spy.appender.FileLogger");
            System.setProperty(
                    "p6spy.config.logfile", scratch.resolve("spy.log").toString());
            return new P6DataSource(database.dataSource()).getConnection();
        }
    },
    HOOP("hoop, no masks") {
        @Override
        Connection connect(Database database, Path scratch) throws SQLException, IOException {
            return hoop("open", database, scratch);
        }
    },
    HOOP_MASKS("hoop, two columns masked by name") {
        @Override
        Connection connect(Database database, Path scratch) throws SQLException, IOException {
            return hoop("masks", database, scratch);
        }
    },
    HOOP_DETECTS("hoop, one masked by name, one by detectors") {
        @Override
        Connection connect(Database database, Path scratch) throws SQLException, IOException {
            return hoop("detects", database, scratch);
        }
    };

    private final String shown;

    Through(String shown) {
        this.shown = shown;
    }

    /** @param scratch a folder for logs and archives */
    abstract Connection connect(Database database, Path scratch) throws SQLException, IOException;

    /** What it is, for people. */
    String shown() {
        return shown;
    }

    private static Connection hoop(String policy, Database database, Path scratch) throws SQLException, IOException {
        Path file = scratch.resolve("policy.yaml");
        Files.writeString(file, Resources.text(policy + ".yaml"));
        String archive = scratch.resolve("archive").toString();
        return DriverManager.getConnection(database.hoopUrl(file.toString(), archive));
    }
}

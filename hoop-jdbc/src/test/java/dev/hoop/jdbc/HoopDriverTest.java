package dev.hoop.jdbc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How the driver is found, what it finds, and what it refuses. */
class HoopDriverTest {
    @Test
    void isFoundByItsPrefixAndLeavesOtherUrlsAlone() throws SQLException {
        assertThat(DriverManager.getDriver("jdbc:hoop:h2:mem:x")).isInstanceOf(HoopDriver.class);
        assertThat(new HoopDriver().connect("jdbc:h2:mem:x", new Properties()) == null)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://h/d?socketFactory=a.B",
                "postgresql://h/d?sslfactory=a.B",
                "postgresql://h/d?sslhostnameverifier=a.B",
                "postgresql://h/d?authenticationPluginClassName=a.B",
                "postgresql://h/d?loggerFile=/tmp/x",
                "postgresql://h/d?options=-c%20client_encoding=x",
                "mysql://h/d?options=x",
                "postgresql://h/d?preferQueryMode=simple",
                "postgresql://h/d?socket%46actory=a.B",
                "postgresql://h/d?xmlFactoryFactory=a.B",
                "postgresql://h/d?replication=database",
                "postgresql://h/d?PGHOST=elsewhere",
                "postgresql://h/d?PGDBNAME=other",
                "postgresql://h/d?sslpasswordcallback=a.B",
                "postgresql://h/d?connectExecutor=a.B",
                "postgresql://h/d?service=x",
                "postgresql://h/d?somethingNewOfTomorrow=1",
                "mysql://h/d?autoDeserialize=true",
                "mysql://h/d?ALLOWLOADLOCALINFILE=true",
                "mysql://h/d?queryInterceptors=a.B",
                "mysql://h/d?propertiesTransform=a.B",
                "mysql://h/d?sessionVariables=sql_mode=ANSI",
                "mariadb://h/d?allowLocalInfile=true",
                "mariadb://h/d?initSql=drop",
                "mariadb://h/d?localSocket=/tmp/x",
                "mariadb://h/d?createDatabaseIfNotExist=true",
                "mariadb://h/d?serverRsaPublicKeyFile=/etc/passwd",
                "mysql://h/d?socksProxyHost=elsewhere",
                "mysql://h/d?dnsSrv=true",
                "h2:mem:x;INIT=RUNSCRIPT FROM 'x'",
                "h2:mem:x;TRACE_LEVEL_FILE=3",
            })
    void refusesDriverParametersByName(String url) {
        String name = url.replaceAll(".*[?;]([^=]+)=.*", "$1").replace("%46", "F");

        assertThatThrownBy(() -> Hoop.open().connect("jdbc:hoop:" + url))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("'" + name + "'")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void refusesThemInPropertiesAndTheirDefaultsToo() {
        Properties defaults = new Properties();
        defaults.setProperty("socketFactory", "a.B");

        assertThatThrownBy(() -> Hoop.open().connect("jdbc:hoop:postgresql://h/d", new Properties(defaults)))
                .hasMessageContaining("'socketFactory'");
    }

    @Test
    void tellsThatThereIsNoDriver() {
        assertThatThrownBy(() -> Hoop.open().connect("jdbc:hoop:oracle:thin:@//h/d"))
                .hasMessageContaining("no JDBC driver for jdbc:oracle")
                .hasMessageEndingWith("[HOOP-RESOURCE]");
    }

    @Test
    void tellsThatTheTargetCannotBeReachedWithoutThePassword() {
        Properties properties = new Properties();
        properties.setProperty("user", "me");
        properties.setProperty("password", "sentinel");
        Hoop hoop = Hoop.open();

        assertThatThrownBy(() -> hoop.connect("jdbc:hoop:postgresql://127.0.0.1:1/orders", properties))
                .hasMessageContaining("127.0.0.1:1/orders")
                .hasMessageEndingWith("[HOOP-RESOURCE]")
                .hasMessageNotContaining("sentinel")
                .hasNoCause();
        assertThat(hoop.tape.of("close", "released")).containsExactly("close target-gone", "released");
    }

    @Test
    void takesPropertiesThatHaveThoseOfTheProcessForDefaults() throws SQLException {
        Properties properties = new Properties(System.getProperties());

        try (Connection connection = Hoop.open().connect("jdbc:hoop:h2:mem:process", properties)) {
            assertThat(connection.isValid(0)).isTrue();
        }
        properties.setProperty("java.version", "of the client's own");
        assertThatThrownBy(() -> Hoop.open().connect("jdbc:hoop:h2:mem:process", properties))
                .hasMessageContaining("'java.version'");
    }

    @Test
    void describesItsOwnPropertiesAndTheDriversWithoutSecrets() throws SQLException {
        DriverPropertyInfo[] infos = new HoopDriver()
                .getPropertyInfo("jdbc:hoop:postgresql://h/d?password=sentinel&user=me", new Properties());

        assertThat(Arrays.stream(infos).map(i -> i.name)).contains("hoop.policy", "ApplicationName");
        assertThat(Arrays.stream(infos).map(i -> String.valueOf(i.value))).noneMatch(v -> v.contains("sentinel"));
    }

    @Test
    void showsAUrlWithoutSecrets() throws SQLException {
        try (Connection connection = Hoop.open().connect("jdbc:hoop:h2:mem:;USER=sa;PASSWORD=sentinel")) {
            assertThat(connection.getMetaData().getURL())
                    .startsWith("jdbc:hoop:h2:")
                    .doesNotContain("sentinel");
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
        }
    }
}

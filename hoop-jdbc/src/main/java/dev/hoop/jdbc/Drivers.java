package dev.hoop.jdbc;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Finds the real driver. Not by {@link DriverManager} alone, which sees only what was there when it was initialised: in
 * containers and plug-ins that is often not the loader that hoop and the driver are in.
 */
final class Drivers {
    private static final Map<String, List<String>> KNOWN = Map.of(
            "postgresql", List.of("org.postgresql.Driver"),
            "mariadb", List.of("org.mariadb.jdbc.Driver"),
            "mysql", List.of("com.mysql.cj.jdbc.Driver", "org.mariadb.jdbc.Driver"),
            "h2", List.of("org.h2.Driver"));

    private Drivers() {}

    /**
     * @param named the driver's class, if the client names it
     * @throws HoopException with {@code HOOP-RESOURCE} if there is none
     */
    static Driver find(TargetUrl url, Optional<String> named) {
        if (named.isPresent()) {
            return load(named.get(), url)
                    .orElseThrow(() -> none(url, "the class that hoop.driver names is no driver for it"));
        }
        return KNOWN.getOrDefault(url.scheme(), List.of()).stream()
                .flatMap(name -> load(name, url).stream())
                .findFirst()
                .or(() -> loaders().flatMap(l -> services(l, url).stream()).findFirst())
                .or(() -> DriverManager.drivers().filter(d -> takes(d, url)).findFirst())
                .orElseThrow(() -> none(url, "add its jar to the class path"));
    }

    private static HoopException none(TargetUrl url, String advice) {
        return new HoopException(
                ErrorCode.RESOURCE, "There is no JDBC driver for jdbc:" + url.scheme() + ": " + advice);
    }

    private static Stream<ClassLoader> loaders() {
        return Stream.of(Drivers.class.getClassLoader(), Thread.currentThread().getContextClassLoader())
                .filter(l -> l != null)
                .distinct();
    }

    private static Optional<Driver> load(String name, TargetUrl url) {
        return loaders()
                .flatMap(loader -> load(name, loader).stream())
                .filter(d -> takes(d, url))
                .findFirst();
    }

    private static Optional<Driver> load(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, true, loader);
            return Driver.class.isAssignableFrom(type)
                    ? Optional.of((Driver) type.getDeclaredConstructor().newInstance())
                    : Optional.empty();
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static List<Driver> services(ClassLoader loader, TargetUrl url) {
        List<Driver> found = new ArrayList<>();
        Iterator<Driver> services = ServiceLoader.load(Driver.class, loader).iterator();
        while (true) {
            try {
                if (!services.hasNext()) {
                    return found;
                }
                Driver driver = services.next();
                if (takes(driver, url)) {
                    found.add(driver);
                }
            } catch (ServiceConfigurationError e) { // one driver that does not load must not hide the others
                continue;
            }
        }
    }

    private static boolean takes(Driver driver, TargetUrl url) {
        try {
            boolean ours = driver.getClass().getName().equals(HoopDriver.class.getName());
            return !ours && driver.acceptsURL(url.real());
        } catch (SQLException e) {
            return false;
        }
    }
}

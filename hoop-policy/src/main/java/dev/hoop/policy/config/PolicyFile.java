package dev.hoop.policy.config;

import dev.hoop.audit.ErrorCode;
import dev.hoop.audit.HoopException;
import dev.hoop.policy.rules.Policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;

/**
 * The policy in a file. Looks at the file twice a second at most; a changed one comes into force if it is valid, and is
 * shouted about if it is not. Thread-safe.
 */
public final class PolicyFile implements Supplier<Policy> {
    private static final long LOOK_NANOS = 500_000_000;
    private static final System.Logger LOGGER = System.getLogger(PolicyFile.class.getName());

    private final Path file;
    private FileTime seen; // guarded by this
    private volatile Policy policy; // written under this, read by every operation
    private volatile long looked = System.nanoTime(); // the same

    private PolicyFile(Path file) throws IOException {
        this.file = file;
        seen = Files.getLastModifiedTime(file);
        policy = Policy.parse(file.toString(), Files.readString(file));
    }

    /** @throws HoopException with {@code HOOP-POLICY} if it cannot be read, or has a mistake */
    public static Supplier<Policy> of(String name) {
        if (name.equals(Policy.STARTER)) {
            Policy starter = Policy.starter();
            return () -> starter;
        }
        Path file = Path.of(name).toAbsolutePath().normalize();
        try {
            return new PolicyFile(file);
        } catch (IOException e) {
            throw new HoopException(
                    ErrorCode.POLICY,
                    "The policy " + file + " cannot be read (" + e.getClass().getSimpleName()
                            + "). Name a file with hoop.policy, or hoop.policy=starter for the built-in policy");
        }
    }

    @Override
    public Policy get() {
        long now = System.nanoTime();
        if (now - looked > LOOK_NANOS) {
            look(now);
        }
        return policy;
    }

    private synchronized void look(long now) {
        looked = now;
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            if (!modified.equals(seen)) {
                seen = modified;
                policy = Policy.parse(file.toString(), Files.readString(file));
                LOGGER.log(System.Logger.Level.INFO, "The policy {0} is in force as it is now", file);
            }
        } catch (IOException | HoopException e) {
            LOGGER.log(
                    System.Logger.Level.ERROR,
                    "The policy {0} has changed, but the one before stays in force: {1}",
                    file,
                    e);
        }
    }
}

package org.brainbench.survey.app;

import org.eclipse.microprofile.config.spi.ConfigSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The key that encrypts log-in cookies: made at the first start and kept beside the database, so that a restart logs
 * nobody out. Whoever runs several servers sets {@code QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY} for all of them instead.
 */
public class SessionKey implements ConfigSource {

    private static final String PROPERTY = "quarkus.http.auth.session.encryption-key";
    private static final int BYTES = 32;
    /** Below the environment and application.properties. */
    private static final int ORDINAL = 50;

    private final Path file;

    public SessionKey() {
        this(Path.of("data", "session.key"));
    }

    SessionKey(Path file) {
        this.file = file;
    }

    /** None, so that the key is neither listed nor made while the server is being built. */
    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public String getValue(String property) {
        return PROPERTY.equals(property) ? key() : null;
    }

    @Override
    public String getName() {
        return "session key file";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    private synchronized String key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The log-in key " + file + " can neither be read nor made", e);
        }
    }

    private void make() throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, HexFormat.of().formatHex(key), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // another server that starts in the same folder was first: its key is read
        }
    }
}

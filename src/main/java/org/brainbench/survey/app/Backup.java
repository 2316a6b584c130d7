package org.brainbench.survey.app;

import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A backup of the running server's database, to download. */
@ApplicationScoped
class Backup {

    private static final String TYPE = "application/gzip";

    private final DataSource database;
    private final Clock clock;
    private final Audit audit;

    Backup(DataSource database, Clock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whether the server makes its backup itself; PostgreSQL has tools of its own. */
    boolean isPossible() {
        try (Connection connection = database.getConnection()) {
            return H2Script.isPossible(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The backup as a download; nothing of it stays on the server. */
    Response download() {
        Path file = write();
        String name = BackupName.at(clock.instant());
        audit.record(AuditAction.BACKUP_MADE, null, name);
        StreamingOutput content = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
        return Response.ok(content, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Path write() {
        try {
            Path file = Files.createTempFile("brainbench", ".sql.gz");
            try (Connection connection = database.getConnection()) {
                H2Script.write(connection, file);
                return file;
            } catch (SQLException e) {
                Files.delete(file);
                throw new IllegalStateException(e);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.brainbench.survey.app;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about backups. */
@MessageBundle("backup")
public interface BackupMessages {

    @Message("Backup")
    String title();

    @Message(
            "A backup holds everything the server knows at one moment: studies, items, answers and accounts with their e-mail addresses and password hashes. Keep it where nobody else can read it. Experts can keep working meanwhile.")
    String lead();

    @Message("Make a backup and download it")
    String make();

    @Message("Restore")
    String restoreTitle();

    @Message("Stop the server, move {database} away, and load the backup with the command in {document}.")
    String restore(String database, String document);

    @Message(
            "This server keeps everything in PostgreSQL, which has tools for it: {dump} makes a backup while the server runs, {load} brings it back. Both commands are in {document}.")
    String postgreSql(String dump, String load, String document);

    @Message("This server keeps everything in PostgreSQL: use pg_dump.")
    String elsewhere();
}

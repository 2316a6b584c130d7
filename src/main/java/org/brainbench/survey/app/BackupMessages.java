package org.brainbench.survey.app;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about backups. */
@MessageBundle("backup")
public interface BackupMessages {

    @Message("Backup")
    String title();

    @Message(
            "A backup holds everything the server knows at one moment: studies, items, answers and accounts with their e-mail addresses and password hashes. Keep it where nobody else can read it. Experts can go on while it is made.")
    String lead();

    @Message("Make a backup and download it")
    String make();

    @Message(
            "To restore it, stop the server, move data/brainbench.mv.db away, and load the file with the command in docs/operate.md.")
    String restore();

    @Message(
            "This server keeps everything in PostgreSQL, which has tools for it: pg_dump makes a backup while the server runs, pg_restore brings it back. Both commands stand in docs/operate.md.")
    String postgreSql();

    @Message("This server keeps everything in PostgreSQL: use pg_dump.")
    String elsewhere();
}

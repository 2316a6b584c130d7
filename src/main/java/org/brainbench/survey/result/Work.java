package org.brainbench.survey.result;

import org.brainbench.survey.account.AuditAction;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that took its time, or takes it.
 *
 * @param kind what is done
 * @param study the name in addresses of the study that it is done to
 * @param actor the e-mail address of who has started it, shown to admins alone; null where not known
 * @param state where it stands
 * @param done steps done so far
 * @param all steps there are; 0 where not known
 * @param detail what more there is to say; null where nothing
 * @param at when it began, or ended where it has ended
 * @param address where more is said, for admins; null where nothing is
 */
public record Work(
        AuditAction kind,
        String study,
        String actor,
        State state,
        long done,
        long all,
        String detail,
        Instant at,
        String address) {

    /** Where work stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** The name in messages: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}

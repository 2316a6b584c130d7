package org.brainbench.survey.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import org.brainbench.survey.account.Role;

import java.util.Locale;

/**
 * Something in a study that somebody should look at.
 *
 * @param kind what it is
 * @param count of items, participants, sessions or runs
 * @param of out of how many
 * @param creator human, machine, practice or catch where it is about their items; null elsewhere
 * @param address where it can be seen to
 */
public record Concern(Kind kind, long count, long of, String creator, String address) {

    /** Kinds in the order in which they matter. */
    public enum Kind {
        /** The study is open and has fewer items of a creator than a session shows: {@code count} of {@code of}. */
        TOO_FEW_ITEMS(Role.ADMIN),
        /** Participants of whom no consent is on record. */
        CONSENT_MISSING(Role.RESEARCHER),
        /** Only who is invited can start, the study is open, and no link lets anybody in. */
        NO_INVITATION_LEFT(Role.ADMIN),
        /** The asking of a model server that stopped, or ended with items that could not be scored. */
        SCORING_ENDED_EARLY(Role.ADMIN),
        /** Model runs that miss items of a creator of which they have some. */
        RUN_INCOMPLETE(Role.ADMIN),
        /** Items with fewer than half of the median answers, or, while the study is open, none though others have some. */
        FEW_RATINGS(Role.RESEARCHER),
        /** Participants who failed a catch trial. */
        CATCH_FAILED(Role.RESEARCHER),
        /** The study is open, and sessions are not finished and were not gone on with in time. */
        SESSIONS_ABANDONED(Role.ADMIN);

        private final String role;

        Kind(String role) {
            this.role = role;
        }

        /** The name in JSON and messages: lower case. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The role that the page at the address asks for. */
    @JsonIgnore
    public String role() {
        return kind.role;
    }
}

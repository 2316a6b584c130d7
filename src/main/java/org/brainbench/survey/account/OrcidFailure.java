package org.brainbench.survey.account;

/** Somebody could not sign in with ORCID. */
final class OrcidFailure extends Exception {

    /** Why; each has a text of its own. */
    enum Reason {
        /** Nothing was begun in this browser that could end so, or it was too long ago. */
        STRAY(400),
        /** The person did not let ORCID tell who they are. */
        DENIED(403),
        /** What came back is nothing that ORCID vouches for. */
        UNTRUSTED(403),
        /** Too many have failed from this network. */
        PAUSED(429),
        /** This server has no credentials of ORCID. */
        OFF(404),
        /** ORCID does not answer, or not as it should. */
        UNAVAILABLE(502);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** Of the answer. */
        int status() {
            return status;
        }
    }

    private final Reason reason;

    OrcidFailure(Reason reason) {
        this(reason, null);
    }

    OrcidFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

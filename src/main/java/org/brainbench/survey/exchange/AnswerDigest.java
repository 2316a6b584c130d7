package org.brainbench.survey.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Tells whether two participants gave the same answers in the same order, without holding them: a SHA-256. */
final class AnswerDigest {

    private final MessageDigest sha256;

    AnswerDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(CollectedAnswer answer) {
        sha256.update(answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether both have been given the same answers; to be asked once. */
    boolean matches(AnswerDigest other) {
        return Arrays.equals(sha256.digest(), other.sha256.digest());
    }
}

package org.brainbench.survey.session;

import java.util.random.RandomGenerator;

/** Random codes that stand for a person: no letter or digit that is mistaken for another when read aloud or typed. */
final class PublicCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private PublicCode() {}

    /** Twelve characters, 59 bits. */
    static String next(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}

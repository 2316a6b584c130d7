package org.brainbench.survey.account;

/**
 * What somebody without an e-mail address logs in with, shown to them once.
 *
 * @param name stands where others have their e-mail address; has no {@code @} and so is nobody's address
 * @param password a generated one
 */
public record NamelessAccount(String name, String password) {

    @Override
    public String toString() {
        return "NamelessAccount";
    }
}

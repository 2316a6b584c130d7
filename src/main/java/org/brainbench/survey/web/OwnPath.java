package org.brainbench.survey.web;

/** Tells addresses of this server from those that would lead a browser elsewhere. */
public final class OwnPath {

    /** No scheme, no host, nothing that a browser takes for one, no control character. */
    private static final String FORM = "/(?![/\\\\])[^\\\\\\p{Cntrl}]*";

    private OwnPath() {}

    /** The path with its query if it is one of this server, else the other. */
    public static String orElse(String path, String other) {
        return path != null && path.matches(FORM) ? path : other;
    }
}

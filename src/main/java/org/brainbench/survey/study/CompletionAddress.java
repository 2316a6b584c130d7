package org.brainbench.survey.study;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where whoever has finished goes back to their panel.
 *
 * @param template an https address that may hold {@code {code}}, {@code {participant}}, {@code {study}} and
 *     {@code {session}}
 */
public record CompletionAddress(String template) {

    /** Where Prolific takes a completion code. */
    public static final CompletionAddress PROLIFIC =
            new CompletionAddress("https://app.prolific.com/submissions/complete?cc={code}");

    private static final String PLACEHOLDER = "\\{(code|participant|study|session)}";

    /** Whether it is an address of another server by HTTPS, without a name or password before the server's. */
    boolean isValid() {
        try {
            URI address = new URI(template.strip().replaceAll(PLACEHOLDER, "x"));
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The address with its placeholders filled in, encoded; empty where nothing is known. */
    public String filled(Map<String, String> values) {
        String filled = template;
        for (String name : new String[] {"code", "participant", "study", "session"}) {
            String value = values.getOrDefault(name, "");
            filled = filled.replace("{" + name + "}", URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return filled;
    }
}

package org.brainbench.survey.study;

import org.brainbench.survey.account.Account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody who has finished takes back to their panel.
 *
 * @param code the completion code; null where there is none
 * @param address where to go; null where there is none
 */
public record Completion(String code, String address) {

    /** For an account that has finished a study; none where the study has neither a code nor an address. */
    public static Optional<Completion> of(Study study, Account account) {
        Map<String, String> values = new HashMap<>();
        if (account != null) {
            PanelMember.find(study, account)
                    .ifPresent(member -> values.putAll(member.visit().values()));
        }
        return of(study, values);
    }

    private static Optional<Completion> of(Study study, Map<String, String> values) {
        if (study.completionCode == null && study.completionUrl == null) {
            return Optional.empty();
        }
        values.put("code", study.completionCode == null ? "" : study.completionCode);
        String address = template(study).map(found -> found.filled(values)).orElse(null);
        return Optional.of(new Completion(study.completionCode, address));
    }

    private static Optional<CompletionAddress> template(Study study) {
        if (study.completionUrl != null) {
            return Optional.of(new CompletionAddress(study.completionUrl));
        }
        boolean prolific =
                PanelParameters.parse(study.panelParameters).orElseThrow().isProlific();
        return prolific ? Optional.of(CompletionAddress.PROLIFIC) : Optional.empty();
    }
}

package org.brainbench.survey.account;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What an {@link AuditEntry} says beside its action, in words for pages. It is stored as the file has it; what is written
 * in no form that is known here is shown as it stands.
 */
@ApplicationScoped
public class AuditWords {

    private static final Pattern COUNTS = words("(?:(.+): )?created (\\d+), updated (\\d+), unchanged (\\d+)");
    private static final Pattern CHANGE = words("(DRAFT|OPEN|CLOSED) to (DRAFT|OPEN|CLOSED)");
    private static final Pattern RENAMED = words("was (.+)");
    private static final Pattern VERSION = words("(.+), version (\\d+)");
    private static final Pattern USES = words("(.+), uses: (\\d+)");
    private static final Pattern PEOPLE = words("(\\d+) (?:people|person)( again)?");
    private static final Pattern ROWS = words("(\\d+) rows");
    private static final Pattern TOKEN = words("(READ|WRITE) (.+)");
    private static final List<String> COUNTED = List.of("created", "updated", "unchanged");

    private final AccountMessages messages;

    AuditWords(AccountMessages messages) {
        this.messages = messages;
    }

    /** In the language of whoever asks; null where there is no more to say. */
    public String of(AuditEntry entry) {
        return entry.detail == null ? null : words(entry.action, entry.detail);
    }

    private String words(AuditAction action, String detail) {
        return switch (action) {
            case ITEMS_IMPORTED -> counts(detail, true);
            case ANSWERS_IMPORTED, MODEL_RUN_IMPORTED -> counts(detail, false);
            case STUDY_CREATED ->
                Stream.of("DRAFT", "OPEN", "CLOSED").anyMatch(detail::equals) ? messages.auditStatus(detail) : detail;
            case STUDY_STATUS_CHANGED -> {
                Matcher of = CHANGE.matcher(detail);
                yield of.matches()
                        ? messages.auditChange(messages.auditStatus(of.group(1)), messages.auditStatus(of.group(2)))
                        : detail;
            }
            case STUDY_CHANGED -> {
                Matcher of = RENAMED.matcher(detail);
                yield of.matches() ? messages.auditRenamed(of.group(1)) : detail;
            }
            case ITEM_EDITED -> {
                Matcher of = VERSION.matcher(detail);
                yield of.matches() ? messages.auditVersion(of.group(1), of.group(2)) : detail;
            }
            case INVITATION_MADE -> {
                Matcher of = USES.matcher(detail);
                yield of.matches() ? messages.auditUses(of.group(1), of.group(2)) : detail;
            }
            case INVITATIONS_MAILED, INVITATIONS_DOWNLOADED, INVITED_ERASED -> people(detail);
            case PANEL_DOWNLOADED, PANEL_ERASED -> {
                Matcher of = ROWS.matcher(detail);
                yield of.matches() ? messages.auditRows(Long.parseLong(of.group(1))) : detail;
            }
            case TOKEN_MADE, TOKEN_REVOKED -> {
                Matcher of = TOKEN.matcher(detail);
                yield of.matches() ? messages.auditOf(of.group(2), messages.tokenScope(of.group(1))) : detail;
            }
            case ROLES_CHANGED ->
                Role.ALL.containsAll(List.of(detail.split(" ")))
                        ? listed(Arrays.stream(detail.split(" ")).map(messages::role))
                        : detail;
            default -> detail;
        };
    }

    private String counts(String detail, boolean ofItems) {
        Matcher of = COUNTS.matcher(detail);
        if (!of.matches()) {
            return detail;
        }
        String counts = listed(COUNTED.stream()
                .filter(kind -> count(of, kind) > 0)
                .map(kind -> messages.auditCount(kind, count(of, kind))));
        String said = counts.isEmpty() ? messages.auditNothing() : counts;
        String subject = of.group(1);
        return subject == null ? said : messages.auditOf(ofItems ? messages.auditItems(subject) : subject, said);
    }

    private static long count(Matcher counts, String kind) {
        return Long.parseLong(counts.group(COUNTED.indexOf(kind) + 2));
    }

    private String people(String detail) {
        Matcher of = PEOPLE.matcher(detail);
        if (!of.matches()) {
            return detail;
        }
        long count = Long.parseLong(of.group(1));
        return of.group(2) == null ? messages.auditPeople(count) : messages.auditPeopleAgain(count);
    }

    private String listed(Stream<String> words) {
        return words.reduce(messages::listed).orElse("");
    }

    private static Pattern words(String form) {
        return Pattern.compile(form, Pattern.DOTALL);
    }
}

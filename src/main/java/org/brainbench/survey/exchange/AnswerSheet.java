package org.brainbench.survey.exchange;

import org.brainbench.survey.account.Profile;
import org.brainbench.survey.web.LineProblems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;

/** Who is in a file of answers, and what is wrong between its rows. Holds its participants, not its answers. */
final class AnswerSheet {

    private static final Profile NOTHING = new Profile(null, null, null, null, null);

    private final Set<String> known;
    private final ExchangeMessages messages;
    private final LineProblems problems;
    private final IntConsumer progress;
    private final Map<String, CollectedParticipant> participants = new LinkedHashMap<>();
    /** Lines by participant and item. */
    private final Map<Long, Long> lines = new HashMap<>();

    private final Map<Long, Integer> items = new HashMap<>();
    private int rows;

    /**
     * @param known pids that the study has already
     * @param progress is told how many rows were taken
     */
    AnswerSheet(Set<String> known, ExchangeMessages messages, LineProblems problems, IntConsumer progress) {
        this.known = known;
        this.messages = messages;
        this.problems = problems;
        this.progress = progress;
    }

    void take(AnswersCsv.Row row) {
        Profile profile = row.fields().profile();
        row.fields().wrong().forEach(message -> problems.add(row.line(), message));
        CollectedParticipant participant = participants.computeIfAbsent(
                row.pid(),
                pid -> new CollectedParticipant(
                        participants.size(),
                        pid,
                        row.line(),
                        profile,
                        known.contains(pid) ? new AnswerDigest() : null));
        List<String> contradictions = contradictions(participant.profile, profile);
        if (row.fields().wrong().isEmpty() && !contradictions.isEmpty()) {
            problems.add(
                    row.line(),
                    messages.otherProfile(participant.pid, String.join(", ", contradictions), participant.line));
        }
        Long before = lines.putIfAbsent(key(participant, row.item()), row.line());
        if (before != null) {
            problems.add(row.line(), messages.answeredBefore(participant.pid, before));
        }
        participant.add(row.answer());
        progress.accept(++rows);
    }

    /** In the order in which they first occur. */
    Collection<CollectedParticipant> participants() {
        return participants.values();
    }

    CollectedParticipant participant(String pid) {
        return participants.get(pid);
    }

    int rows() {
        return rows;
    }

    private long key(CollectedParticipant participant, StudyItem item) {
        int number = items.computeIfAbsent(item.id(), id -> items.size());
        return (long) participant.number << Integer.SIZE | number;
    }

    /** The columns in which two profiles differ. */
    private static List<String> contradictions(Profile before, Profile now) {
        Profile one = before == null ? NOTHING : before;
        Profile other = now == null ? NOTHING : now;
        List<String> columns = new ArrayList<>();
        addIfDifferent(PublishedNames.AGE, one.age(), other.age(), columns);
        addIfDifferent(PublishedNames.COUNTRY, one.country(), other.country(), columns);
        addIfDifferent(PublishedNames.POSITION, one.position(), other.position(), columns);
        addIfDifferent(PublishedNames.EXPERIENCE, one.experience(), other.experience(), columns);
        addIfDifferent(PublishedNames.SEX, one.gender(), other.gender(), columns);
        return columns;
    }

    private static void addIfDifferent(String column, Object one, Object other, List<String> columns) {
        if (!Objects.equals(one, other)) {
            columns.add(column);
        }
    }
}

package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.result.StudyRoster.Sitting;
import org.brainbench.survey.result.StudyTrials.Person;
import org.brainbench.survey.result.StudyTrials.ShownVersion;
import org.brainbench.survey.session.Side;
import org.brainbench.survey.study.Study;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the trials of a study, past the entities and on all processors: there may be a million of them. */
@ApplicationScoped
class TrialQueries {

    private static final String PEOPLE_BETWEEN = """
            select count(*), min(id) - 1, max(id) from participant where study_id = ?""";
    private static final String SITTINGS = """
            select p.study_id, p.id, p.career_position, p.withdrawn_at is not null, s.id, s.last_seen_at, s.looked_up
            from participant p left join session s on s.participant_id = p.id
            """;
    private static final String SITTINGS_OF_STUDY = SITTINGS + "where p.study_id = ?";
    private static final String SITTINGS_BETWEEN = SITTINGS + "where p.id > ? and p.id <= ?";
    private static final String VERSIONS = """
            select v.id, i.id, i.creator, i.subfield
            from item i join item_version v on v.item_id = i.id
            where i.study_id = ? and i.creator <> 'PRACTICE' order by v.id""";

    private static final String TRIALS = """
            select t.id, t.session_id, t.item_version_id, t.answered_at, t.response_ms, t.correct, t.confidence,
                t.expertise, t.recognised, t.slider_moved, t.original_side
            """;
    private static final String TRIALS_OF_PEOPLE = TRIALS + """
            from participant p join session s on s.participant_id = p.id join trial t on t.session_id = s.id
            where p.id > ? and p.id <= ? and p.study_id = ?""";
    private static final String TRIALS_BETWEEN = TRIALS + "from trial t where t.session_id > ? and t.session_id <= ?";

    /** How many people or sessions are read at once: so few that the database need not put their trials aside on disk. */
    private static final int PEOPLE_A_PART = 4_000;

    private static final int SESSIONS_A_PART = 700;
    private static final int TRIALS_EXPECTED = 10_000;

    /** When a study has more than this share of the ids between its first and its last, all between are read. */
    private static final double MOST = 0.5;

    private final DataSource database;

    TrialQueries(DataSource database) {
        this.database = database;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private record Seat(long study, Person person, Long session, Instant lastSeenAt) {}

    /** Ids from the one behind {@code after} to {@code last}, and how many of them count. */
    record Bounds(long count, long after, long last) {

        /** Whether it is quicker to read all between them than to look up those counted. */
        boolean areFull() {
            return count > MOST * (last - after);
        }
    }

    /** What tells whether trials read earlier are still what they were. */
    StudyRoster roster(Study study) {
        List<Seat> seats = seats(study);
        seats.sort(Comparator.comparingLong(seat -> seat.person.id()));
        List<Person> people = new ArrayList<>();
        List<Sitting> sittings = new ArrayList<>();
        for (Seat seat : seats) {
            int last = people.size() - 1;
            if (last < 0 || people.get(last).id() != seat.person.id()) {
                people.add(seat.person);
            } else if (seat.person.lookedUp()) {
                people.set(last, seat.person);
            }
            if (seat.session != null) {
                sittings.add(new Sitting(seat.session, people.size() - 1, seat.lastSeenAt));
            }
        }
        sittings.sort(Comparator.comparingLong(Sitting::id));
        return new StudyRoster(people, sittings, read(VERSIONS, TrialQueries::version, study.id));
    }

    private List<Seat> seats(Study study) {
        Bounds people = read(PEOPLE_BETWEEN, TrialQueries::bounds, study.id).get(0);
        if (!people.areFull()) {
            return read(SITTINGS_OF_STUDY, TrialQueries::seat, study.id);
        }
        return parts(people, PEOPLE_A_PART, (after, last) -> read(SITTINGS_BETWEEN, TrialQueries::seat, after, last))
                .flatMap(List::stream)
                .filter(seat -> seat.study == study.id)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The trials of those in the roster; whoever joined since is not in it. */
    StudyTrials trials(Study study, StudyRoster roster) {
        Bounds sessions = sessions(roster);
        List<TrialColumns> parts = sessions.areFull() ? betweenSessions(roster, sessions) : ofPeople(study, roster);
        return new StudyTrials(roster.people(), roster.versions(), TrialColumns.inOrder(parts));
    }

    static Bounds sessions(StudyRoster roster) {
        List<Sitting> sittings = roster.sittings();
        return sittings.isEmpty()
                ? new Bounds(0, 0, 0)
                : new Bounds(
                        sittings.size(),
                        sittings.get(0).id() - 1,
                        sittings.get(sittings.size() - 1).id());
    }

    /** Goes through the trials of all sessions between these, of whatever study. */
    List<TrialColumns> betweenSessions(StudyRoster roster, Bounds sessions) {
        return parts(sessions, SESSIONS_A_PART, (after, last) -> part(roster, TRIALS_BETWEEN, after, last))
                .toList();
    }

    /** Looks up the trials of each participant. */
    List<TrialColumns> ofPeople(Study study, StudyRoster roster) {
        List<Person> people = roster.people();
        return parts(
                        new Bounds(0, -1, people.size() - 1L),
                        SESSIONS_A_PART,
                        (after, last) -> part(
                                roster,
                                TRIALS_OF_PEOPLE,
                                people.get((int) after + 1).id() - 1,
                                people.get((int) last).id(),
                                study.id))
                .toList();
    }

    private interface PartReading<T> {
        T of(long after, long last);
    }

    /** Reads all within these bounds, part by part, on all processors; earlier parts first. */
    private static <T> Stream<T> parts(Bounds bounds, int size, PartReading<T> reading) {
        return LongStream.range(0, (bounds.last - bounds.after + size - 1) / size)
                .parallel()
                .mapToObj(part -> {
                    long after = bounds.after + part * size;
                    return reading.of(after, Math.min(after + size, bounds.last));
                });
    }

    private TrialColumns part(StudyRoster roster, String query, long... parameters) {
        TrialColumns trials = new TrialColumns(TRIALS_EXPECTED);
        Places<Sitting> sittings = new Places<>(roster.sittings(), Sitting::id);
        Places<ShownVersion> versions = new Places<>(roster.versions(), ShownVersion::id);
        read(
                query,
                row -> {
                    int sitting = sittings.of(row.getLong(2));
                    int version = versions.of(row.getLong(3));
                    if (sitting >= 0 && version >= 0) {
                        trials.add(trial(row, roster.sittings().get(sitting).person(), version));
                    }
                    return null;
                },
                parameters);
        return trials;
    }

    /** Numbers are read as what the database has them as: asking for a class takes H2 several times as long. */
    private static TrialColumns.Row trial(ResultSet row, int person, int version) throws SQLException {
        String side = row.getString(11);
        return new TrialColumns.Row(
                row.getLong(1),
                person,
                version,
                instant(row, 4),
                (Long) row.getObject(5),
                (Boolean) row.getObject(6),
                (Integer) row.getObject(7),
                (Integer) row.getObject(8),
                (Boolean) row.getObject(9),
                (Boolean) row.getObject(10),
                side == null ? null : (Boolean) side.equals(Side.A.name()));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String position = row.getString(3);
        Person person = new Person(
                row.getLong(2),
                position == null ? null : CareerPosition.valueOf(position),
                row.getBoolean(4),
                row.getBoolean(7));
        return new Seat(row.getLong(1), person, (Long) row.getObject(5), instant(row, 6));
    }

    private static Bounds bounds(ResultSet row) throws SQLException {
        return new Bounds(row.getLong(1), row.getLong(2), row.getLong(3));
    }

    private static ShownVersion version(ResultSet row) throws SQLException {
        return new ShownVersion(row.getLong(1), row.getLong(2), Creator.valueOf(row.getString(3)), row.getString(4));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> List<T> read(String query, Reading<T> reading, long... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int place = 0; place < parameters.length; place++) {
                statement.setLong(place + 1, parameters[place]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    T one = reading.of(rows);
                    if (one != null) {
                        found.add(one);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

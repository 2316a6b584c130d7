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
import java.util.stream.LongStream;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the trials of a study, past the entities and on all processors: there may be a million of them. */
@ApplicationScoped
class TrialQueries {

    private static final String SITTINGS = """
            select p.id, p.career_position, p.withdrawn_at is not null, s.id, s.last_seen_at, s.looked_up
            from participant p left join session s on s.participant_id = p.id
            where p.study_id = ?""";
    private static final String VERSIONS = """
            select v.id, i.id, i.creator, i.subfield
            from item i join item_version v on v.item_id = i.id
            where i.study_id = ? and i.creator <> 'PRACTICE' order by v.id""";

    private static final String COLUMNS = """
            select t.id, t.session_id, t.item_version_id, t.answered_at, t.response_ms, t.correct, t.confidence,
                t.expertise, t.recognised, t.slider_moved, t.original_side
            """;
    private static final String OF_SOME_PEOPLE = COLUMNS + """
            from participant p join session s on s.participant_id = p.id join trial t on t.session_id = s.id
            where p.id > ? and p.id <= ? and p.study_id = ?""";
    private static final String OF_ANY_STUDY = COLUMNS + "from trial t where t.id > ? and t.id <= ?";

    /** How many people or trials are read at once, so that the database need not put the rows aside. */
    private static final int PEOPLE_A_PART = 1_000;

    private static final int TRIALS_A_PART = 10_000;

    /** From which share of all sessions on it is quicker to go through all trials than to look up those of a study. */
    private static final double MOST_SESSIONS = 0.5;

    private final DataSource database;

    TrialQueries(DataSource database) {
        this.database = database;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private record Seat(Person person, Long session, Instant lastSeenAt) {}

    /** What tells whether trials read earlier are still what they were. */
    StudyRoster roster(Study study) {
        List<Seat> seats = new ArrayList<>(read(SITTINGS, TrialQueries::seat, study.id));
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

    /** The trials of those in the roster; whoever joined since is not in it. */
    StudyTrials trials(Study study, StudyRoster roster) {
        long sessions =
                read("select count(*) from session", row -> row.getLong(1)).get(0);
        List<TrialColumns> parts =
                roster.sittings().size() > MOST_SESSIONS * sessions ? ofAnyStudy(roster) : ofSomePeople(study, roster);
        return new StudyTrials(roster.people(), roster.versions(), TrialColumns.inOrder(parts));
    }

    /** Goes through the trials of every study. */
    List<TrialColumns> ofAnyStudy(StudyRoster roster) {
        List<TrialColumns> parts = new ArrayList<>();
        read("select min(id) - 1, max(id) from trial", row -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(bounds -> parts.addAll(LongStream.rangeClosed(
                                bounds[0] / TRIALS_A_PART, bounds[1] / TRIALS_A_PART)
                        .parallel()
                        .mapToObj(part -> part(roster, OF_ANY_STUDY, part * TRIALS_A_PART, (part + 1) * TRIALS_A_PART))
                        .toList()));
        return parts;
    }

    /** Looks up the trials of each participant. */
    List<TrialColumns> ofSomePeople(Study study, StudyRoster roster) {
        List<Person> people = roster.people();
        return LongStream.range(0, (people.size() + PEOPLE_A_PART - 1) / PEOPLE_A_PART)
                .parallel()
                .mapToObj(part -> {
                    int first = (int) part * PEOPLE_A_PART;
                    int last = Math.min(first + PEOPLE_A_PART, people.size()) - 1;
                    return part(
                            roster,
                            OF_SOME_PEOPLE,
                            people.get(first).id() - 1,
                            people.get(last).id(),
                            study.id);
                })
                .toList();
    }

    private TrialColumns part(StudyRoster roster, String query, long... parameters) {
        TrialColumns trials = new TrialColumns();
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

    private static TrialColumns.Row trial(ResultSet row, int person, int version) throws SQLException {
        String side = row.getString(11);
        return new TrialColumns.Row(
                row.getLong(1),
                person,
                version,
                instant(row, 4),
                row.getObject(5, Long.class),
                row.getObject(6, Boolean.class),
                row.getObject(7, Integer.class),
                row.getObject(8, Integer.class),
                row.getObject(9, Boolean.class),
                row.getObject(10, Boolean.class),
                side == null ? null : (Boolean) side.equals(Side.A.name()));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        String position = row.getString(2);
        Person person = new Person(
                row.getLong(1),
                position == null ? null : CareerPosition.valueOf(position),
                row.getBoolean(3),
                row.getBoolean(6));
        return new Seat(person, row.getObject(4, Long.class), instant(row, 5));
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

package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.item.Creator;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the trials of a study, past the entities: there may be a million of them. */
@ApplicationScoped
class StudyTrialsReader {

    private static final String PEOPLE = """
            select p.id, p.career_position, p.withdrawn_at is not null,
                exists (select 1 from session s where s.participant_id = p.id and s.looked_up)
            from participant p where p.study_id = ? order by p.id""";
    private static final String VERSIONS = """
            select v.id, i.id, i.creator, i.subfield
            from item i join item_version v on v.item_id = i.id
            where i.study_id = ? and i.creator <> 'PRACTICE' order by v.id""";
    private static final String TRIALS = """
            select t.id, t.answered_at, s.participant_id, t.item_version_id, t.correct, t.confidence, t.expertise,
                t.recognised, t.slider_moved, t.response_ms, t.original_side
            from participant p join session s on s.participant_id = p.id join trial t on t.session_id = s.id
            where p.study_id = ?""";

    private final DataSource database;

    StudyTrialsReader(DataSource database) {
        this.database = database;
    }

    StudyTrials read(Study study) {
        try (Connection connection = database.getConnection()) {
            List<Person> people = list(connection, PEOPLE, study, StudyTrialsReader::person);
            List<ShownVersion> versions = list(connection, VERSIONS, study, StudyTrialsReader::version);
            return new StudyTrials(people, versions, columns(connection, study, people, versions));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> list(Connection connection, String query, Study study, Mapping<T> mapping)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, study.id);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(mapping.of(rows));
            }
        }
        return List.copyOf(found);
    }

    private static Person person(ResultSet row) throws SQLException {
        String position = row.getString(2);
        return new Person(
                row.getLong(1),
                position == null ? null : CareerPosition.valueOf(position),
                row.getBoolean(3),
                row.getBoolean(4));
    }

    private static ShownVersion version(ResultSet row) throws SQLException {
        return new ShownVersion(row.getLong(1), row.getLong(2), Creator.valueOf(row.getString(3)), row.getString(4));
    }

    private static TrialColumns columns(
            Connection connection, Study study, List<Person> people, List<ShownVersion> versions) throws SQLException {
        Map<Long, Integer> personPlaces = new HashMap<>();
        people.forEach(person -> personPlaces.put(person.id(), personPlaces.size()));
        Map<Long, Integer> versionPlaces = new HashMap<>();
        versions.forEach(version -> versionPlaces.put(version.id(), versionPlaces.size()));
        TrialColumns.Builder columns = new TrialColumns.Builder();
        try (PreparedStatement statement = connection.prepareStatement(TRIALS)) {
            statement.setLong(1, study.id);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                // Who joined after the people were read comes with the next reading; practice is never read
                Integer person = personPlaces.get(rows.getLong(3));
                Integer version = versionPlaces.get(rows.getLong(4));
                if (person != null && version != null) {
                    columns.add(trial(rows, person, version));
                }
            }
        }
        return columns.build();
    }

    private static TrialColumns.Row trial(ResultSet row, int person, int version) throws SQLException {
        OffsetDateTime answeredAt = row.getObject(2, OffsetDateTime.class);
        String side = row.getString(11);
        return new TrialColumns.Row(
                row.getLong(1),
                answeredAt == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, answeredAt.toInstant()),
                person,
                version,
                row.getObject(5, Boolean.class),
                row.getObject(6, Integer.class),
                row.getObject(7, Integer.class),
                row.getObject(8, Boolean.class),
                row.getObject(9, Boolean.class),
                row.getObject(10, Long.class),
                side == null ? null : (Boolean) side.equals(Side.A.name()));
    }
}

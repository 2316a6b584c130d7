package org.brainbench.survey.exchange;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.account.Gender;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.session.Side;
import org.brainbench.survey.session.TrialTiming;
import org.brainbench.survey.study.Presentation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * Reads the trials of a study a page at a time, past the entity manager, which would take ten times as long. The pages
 * go along the primary key through the trials of all studies: asked for those of one study in this order, the database
 * would sort all of them again for every page.
 */
final class ResponseReader {

    private static final int PAGE = 4_000;

    private static final String TRIALS = """
            select t.id, t.session_id, t.item_version_id, t.position, t.original_side, t.presentation, t.choice,
                t.correct, t.confidence, t.expertise, t.recognised, t.shown_at, t.answered_at, t.choice_ms,
                t.response_ms, t.away_ms, t.focus_losses, t.left_page, t.page_loads, t.confidence_moved,
                t.expertise_moved, t.slider_moved
            from trial t
            """;
    private static final String TRIALS_AFTER =
            TRIALS + "where t.id > %d order by t.id fetch first " + PAGE + " rows only";
    private static final String TRIALS_OF = TRIALS + "where t.id in (%s)";
    private static final String SITTINGS = """
            select s.id, s.number, s.looked_up, p.pid, p.gender, p.age, p.country, p.career_position,
                p.experience_years
            from session s join participant p on p.id = s.participant_id
            where p.study_id = %d and s.id in (%s)""";
    private static final String ITEM = """
            select i.id, i.doi, i.creator, i.subfield from item_version v join item i on i.id = v.item_id
            where v.id = ?""";

    private final DataSource database;
    private final long study;
    private final Map<Long, Item> items = new HashMap<>();

    ResponseReader(DataSource database, long study) {
        this.database = database;
        this.study = study;
    }

    /** Of the server's database. */
    static ResponseReader of(long study) {
        return new ResponseReader(
                Arc.container().instance(AgroalDataSource.class).get(), study);
    }

    private record Shown(ExportedTrial trial, long session, long version) {}

    private record Sitting(int number, Boolean lookedUp, String pid, Profile profile) {}

    /** The page that follows the trial with this id. */
    ResponsePage after(long last) {
        return read(TRIALS_AFTER.formatted(last));
    }

    /** Those of these trials that belong to the study, in no order; at most a page of them. */
    List<ResponseRow> of(long[] trials) {
        return trials.length == 0
                ? List.of()
                : read(TRIALS_OF.formatted(list(Arrays.stream(trials)))).rows();
    }

    private ResponsePage read(String query) {
        try (Connection connection = database.getConnection()) {
            List<Shown> shown = trials(connection, query);
            if (shown.isEmpty()) {
                return new ResponsePage(List.of(), null);
            }
            Map<Long, Sitting> sittings = sittings(
                    connection, list(shown.stream().mapToLong(Shown::session).distinct()));
            List<ResponseRow> rows = new ArrayList<>(shown.size());
            for (Shown one : shown) {
                Sitting sitting = sittings.get(one.session);
                if (sitting != null) {
                    rows.add(new ResponseRow(
                            one.trial,
                            sitting.number,
                            sitting.lookedUp,
                            sitting.pid,
                            sitting.profile,
                            item(connection, one.version)));
                }
            }
            return new ResponsePage(rows, shown.get(shown.size() - 1).trial.id());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Shown> trials(Connection connection, String query) throws SQLException {
        List<Shown> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(query);
            while (rows.next()) {
                found.add(new Shown(trial(rows), rows.getLong(2), rows.getLong(3)));
            }
        }
        return found;
    }

    /** Those of these sessions that belong to the study. */
    private Map<Long, Sitting> sittings(Connection connection, String sessions) throws SQLException {
        Map<Long, Sitting> found = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(SITTINGS.formatted(study, sessions));
            while (rows.next()) {
                found.put(
                        rows.getLong(1),
                        new Sitting(rows.getInt(2), (Boolean) rows.getObject(3), rows.getString(4), profile(rows)));
            }
        }
        return found;
    }

    private Item item(Connection connection, long version) throws SQLException {
        Item known = items.get(version);
        if (known == null) {
            try (PreparedStatement statement = connection.prepareStatement(ITEM)) {
                statement.setLong(1, version);
                ResultSet row = statement.executeQuery();
                row.next();
                known = new Item();
                known.id = row.getLong(1);
                known.doi = row.getString(2);
                known.creator = Creator.valueOf(row.getString(3));
                known.subfield = row.getString(4);
            }
            items.put(version, known);
        }
        return known;
    }

    /** Numbers are read as what the database has them as: asking for a class takes H2 several times as long. */
    private static ExportedTrial trial(ResultSet row) throws SQLException {
        return new ExportedTrial(
                row.getLong(1),
                row.getInt(4),
                constant(Side.class, row.getString(5)),
                constant(Presentation.class, row.getString(6)),
                constant(Side.class, row.getString(7)),
                (Boolean) row.getObject(8),
                (Integer) row.getObject(9),
                (Integer) row.getObject(10),
                (Boolean) row.getObject(11),
                instant(row, 12),
                instant(row, 13),
                new TrialTiming(
                        (Long) row.getObject(14),
                        (Long) row.getObject(15),
                        (Long) row.getObject(16),
                        (Integer) row.getObject(17),
                        (Boolean) row.getObject(18),
                        (Integer) row.getObject(19),
                        (Boolean) row.getObject(20),
                        (Boolean) row.getObject(21),
                        (Boolean) row.getObject(22)));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                constant(Gender.class, row.getString(5)),
                (Integer) row.getObject(6),
                row.getString(7),
                constant(CareerPosition.class, row.getString(8)),
                (Integer) row.getObject(9));
    }

    private static String list(LongStream ids) {
        return ids.mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

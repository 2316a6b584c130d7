package org.brainbench.survey.exchange;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.account.Gender;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.session.Side;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The columns of {@code responses.csv}. {@code docs/data-dictionary.md} is made from them. */
final class ResponseColumns {

    private static final List<String> SIDES = labels(Side.values(), Side::name);

    /** In the order of the file. */
    static final List<Column<ResponseRow>> ALL = List.of(
            Column.text("pid", "Public code of the participant, random.", ResponseRow::pid),
            Column.number(
                    "session",
                    "from 1",
                    "Number of the session, counted within the participant.",
                    ResponseRow::session),
            Column.number("position", "from 1", "Place of the trial in the session.", row -> row.trial().position),
            Column.text("doi", "DOI of the abstract, as uploaded.", row -> row.item().doi),
            Column.oneOf(
                    "creator",
                    labels(Creator.values(), Creator::label),
                    "Who altered the abstract; practice and catch items never count in results.",
                    row -> row.item().creator.label()),
            Column.text("subfield", "Subfield of the item, one of the study's list.", row -> row.item().subfield),
            Column.oneOf(
                    "original_side",
                    SIDES,
                    "Side on which the original stood, drawn at random when the session was planned.",
                    row -> name(row.trial().originalSide)),
            Column.oneOf(
                    "choice",
                    SIDES,
                    "Side said to be the original; empty, like all that follow about the answer, until answered.",
                    row -> name(row.trial().choice)),
            Column.flag("correct", "Whether the original was chosen.", row -> row.trial().correct),
            Column.number(
                    "confidence", "0 to 100", "How confident the participant was in the choice.", row -> row.trial()
                            .confidence),
            Column.number(
                    "expertise",
                    "0 to 100",
                    "How expert the participant felt on the topic of the abstract.",
                    row -> row.trial().expertise),
            Column.flag(
                    "recognised", "Whether the participant knew the abstract before.", row -> row.trial().recognised),
            Column.time("shown_at", "When the server first sent the trial.", row -> row.trial().shownAt),
            Column.time("answered_at", "When the server stored the answer.", row -> row.trial().answeredAt),
            Column.oneOf(
                    "gender",
                    labels(Gender.values(), Gender::label),
                    "As the participant stated it on joining the study, like all that follow.",
                    profile(row -> row.gender() == null ? null : row.gender().label())),
            Column.number("age", "years", "Age.", profile(Profile::age)),
            Column.text("country", "Country of residence, by its English name.", profile(Profile::country)),
            Column.oneOf(
                    "career_position",
                    labels(CareerPosition.values(), CareerPosition::label),
                    "Current position.",
                    profile(row ->
                            row.position() == null ? null : row.position().label())),
            Column.number("experience_years", "years", "Experience in the field.", profile(Profile::experience)));

    private ResponseColumns() {}

    private static <V> Function<ResponseRow, V> profile(Function<Profile, V> value) {
        return row -> row.profile() == null ? null : value.apply(row.profile());
    }

    private static String name(Side side) {
        return side == null ? null : side.name();
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}

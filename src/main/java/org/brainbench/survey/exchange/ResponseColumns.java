package org.brainbench.survey.exchange;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.account.Gender;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.session.Side;
import org.brainbench.survey.session.TrialTiming;
import org.brainbench.survey.study.Presentation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The columns of {@code responses.csv}. {@code docs/data-dictionary.md} is made from them. */
final class ResponseColumns {

    private static final List<String> SIDES = labels(Side.values(), Side::name);

    /** In the order of the file. */
    static final List<Column<ResponseRow>> ALL = List.of(
            Column.text(
                    "pid",
                    "Public code of the participant: random, or as in the file of answers collected elsewhere.",
                    ResponseRow::pid),
            Column.count("session", 1, "Number of the session, counted within the participant.", ResponseRow::session),
            Column.count(
                    "position",
                    1,
                    "Place of the trial in the session; of answers collected elsewhere, in their file.",
                    row -> row.trial().position()),
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
                    row -> name(row.trial().originalSide())),
            Column.oneOf(
                    "choice",
                    SIDES,
                    "Side said to be the original; empty, like all that follow about the answer, until answered.",
                    row -> name(row.trial().choice())),
            Column.flag("correct", "Whether the original was chosen.", row -> row.trial()
                    .correct()),
            Column.rating("confidence", "How confident the participant was in the choice.", row -> row.trial()
                    .confidence()),
            Column.rating(
                    "expertise", "How expert the participant felt on the topic of the abstract.", row -> row.trial()
                            .expertise()),
            Column.flag("recognised", "Whether the participant knew the abstract before.", row -> row.trial()
                    .recognised()),
            Column.time("shown_at", "When the server first sent the trial.", row -> row.trial()
                    .shownAt()),
            Column.time("answered_at", "When the server stored the answer.", row -> row.trial()
                    .answeredAt()),
            Column.oneOf(
                    "gender",
                    labels(Gender.values(), Gender::label),
                    "As the participant stated it on joining the study, like age to experience_years.",
                    profile(row -> row.gender() == null ? null : row.gender().label())),
            Column.measure("age", "years", "Age.", profile(Profile::age)),
            Column.typed(
                    "country",
                    "Country of residence; an apostrophe stands before a text that a spreadsheet would calculate.",
                    profile(Profile::country)),
            Column.oneOf(
                    "career_position",
                    labels(CareerPosition.values(), CareerPosition::label),
                    "Current position.",
                    profile(row ->
                            row.position() == null ? null : row.position().label())),
            Column.measure("experience_years", "years", "Experience in the field.", profile(Profile::experience)),
            Column.oneOf(
                    "presentation",
                    labels(Presentation.values(), Presentation::name),
                    "How the trial was shown: two abstracts beside each other, or one with both alternatives in it.",
                    row -> name(row.trial().presentation())),
            Column.measure(
                    "choice_ms",
                    "milliseconds",
                    "From the first sight of the trial to the first choice of a side, as the browser measured it; empty where it could not, like all to slider_moved.",
                    timing(TrialTiming::choiceMs)),
            Column.measure(
                    "response_ms",
                    "milliseconds",
                    "From the first sight of the trial to the submission.",
                    timing(TrialTiming::responseMs)),
            Column.measure(
                    "away_ms",
                    "milliseconds",
                    "The part of response_ms during which the page was hidden or had no focus.",
                    timing(TrialTiming::awayMs)),
            Column.count(
                    "focus_losses",
                    0,
                    "How often the page lost the focus or was hidden.",
                    timing(TrialTiming::focusLosses)),
            Column.flag("left_page", "Whether the page was left at all.", timing(TrialTiming::leftPage)),
            Column.count("page_loads", 0, "How often the trial was loaded.", timing(TrialTiming::pageLoads)),
            Column.flag(
                    "confidence_moved",
                    "Whether the confidence slider was moved.",
                    timing(TrialTiming::confidenceMoved)),
            Column.flag(
                    "expertise_moved", "Whether the expertise slider was moved.", timing(TrialTiming::expertiseMoved)),
            Column.flag("slider_moved", "Whether any slider was moved.", timing(TrialTiming::sliderMoved)),
            Column.flag(
                    "looked_up",
                    "Whether the participant said at the end of the session that they looked something up.",
                    ResponseRow::lookedUp));

    private ResponseColumns() {}

    private static <V> Function<ResponseRow, V> profile(Function<Profile, V> value) {
        return row -> row.profile() == null ? null : value.apply(row.profile());
    }

    private static <V> Function<ResponseRow, V> timing(Function<TrialTiming, V> value) {
        return row -> value.apply(row.trial().timing());
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}

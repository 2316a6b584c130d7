package org.brainbench.survey.exchange;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.account.Gender;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.session.TrialTiming;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of {@code participant_data.csv}: names, order and spellings of the published study's file. */
final class PublishedColumns {

    /** What pandas writes after a whole number of a column that was read as decimal. */
    private static final String DECIMAL = ".0";

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** In the order of the file. */
    static final List<Column<PublishedRow>> ALL = List.of(
            Column.count(
                    PublishedNames.ROW,
                    0,
                    "Number of the row; the column has no name, as pandas writes its index.",
                    PublishedRow::number),
            Column.text(
                    PublishedNames.PID,
                    "Public code of the participant; one of digits alone as a decimal such as 9940153.0, as published.",
                    row -> decimal(row.answer().pid())),
            Column.rating(
                    PublishedNames.EXPERTISE,
                    "How expert the participant felt on the topic of the abstract.",
                    row -> row.answer().trial().expertise()),
            Column.rating(
                    PublishedNames.CONFIDENCE,
                    "How confident the participant was in the choice.",
                    row -> row.answer().trial().confidence()),
            Column.oneOf(
                    PublishedNames.CLICK_OUTSIDE,
                    List.of(PublishedNames.CLICKED),
                    "Whether the page was left meanwhile; empty where it was not, or is not known.",
                    timing(timing -> Boolean.TRUE.equals(timing.leftPage()) ? PublishedNames.CLICKED : null)),
            Column.flag(PublishedNames.CORRECT, "Whether the original was chosen.", row -> row.answer()
                    .trial()
                    .correct()),
            Column.measure(
                    PublishedNames.RESPONSE_MS,
                    "milliseconds",
                    "From the first sight of the trial to the submission.",
                    timing(TrialTiming::responseMs)),
            new Column<>(
                    PublishedNames.ABSTRACT_ID,
                    Column.Type.NUMBER,
                    new Column.Values(List.of(), 0, null, null),
                    "Number of the abstract in abstract_id_doi.csv, as a decimal such as 34.0, as published.",
                    row -> row.abstractId() + DECIMAL),
            Column.text(
                    PublishedNames.SECTION,
                    "Who altered the abstract, human or machine, then _ and the subfield of the item.",
                    row -> row.answer().item().creator.label() + "_"
                            + row.answer().item().subfield),
            Column.flag(PublishedNames.CLICK_SLIDER, "Whether any slider was moved.", timing(TrialTiming::sliderMoved)),
            Column.flag(
                    PublishedNames.RECOGNISED,
                    "Whether the participant knew the abstract before.",
                    row -> row.answer().trial().recognised()),
            Column.measure(PublishedNames.AGE, "years", "Age.", profile(Profile::age)),
            Column.typed(
                    PublishedNames.COUNTRY,
                    "Country of residence; an apostrophe stands before a text that a spreadsheet would calculate.",
                    profile(Profile::country)),
            Column.oneOf(
                    PublishedNames.POSITION,
                    Stream.concat(
                                    Arrays.stream(CareerPosition.values())
                                            .filter(position -> position != CareerPosition.OTHER)
                                            .map(CareerPosition::label),
                                    Stream.of(PublishedNames.OTHER))
                            .toList(),
                    "Current position.",
                    profile(profile -> position(profile.position()))),
            Column.measure(
                    PublishedNames.EXPERIENCE, "years", "Experience in the field.", profile(Profile::experience)),
            Column.oneOf(
                    PublishedNames.SEX,
                    Arrays.stream(Gender.values()).map(Gender::label).toList(),
                    "Gender as stated.",
                    profile(profile ->
                            profile.gender() == null ? null : profile.gender().label())));

    /** The columns of {@code abstract_id_doi.csv}. */
    static final List<Column<PublishedAbstract>> DOIS = List.of(
            Column.text(PublishedNames.DOI_COLUMNS.get(0), "DOI of the abstract.", PublishedAbstract::doi),
            Column.count(
                    PublishedNames.DOI_COLUMNS.get(1),
                    0,
                    "Number of the abstract in participant_data.csv.",
                    PublishedAbstract::id),
            Column.text(
                    PublishedNames.DOI_COLUMNS.get(2),
                    "How the original abstract begins, up to its first comma or semicolon.",
                    PublishedAbstract::beginning));

    private PublishedColumns() {}

    private static String decimal(String pid) {
        return DIGITS.matcher(pid).matches() ? pid + DECIMAL : pid;
    }

    private static String position(CareerPosition position) {
        if (position == null) {
            return null;
        }
        return position == CareerPosition.OTHER ? PublishedNames.OTHER : position.label();
    }

    private static <V> Function<PublishedRow, V> profile(Function<Profile, V> value) {
        return row ->
                row.answer().profile() == null ? null : value.apply(row.answer().profile());
    }

    private static <V> Function<PublishedRow, V> timing(Function<TrialTiming, V> value) {
        return row -> value.apply(row.answer().trial().timing());
    }
}

package org.brainbench.survey.session;

import org.brainbench.survey.study.Study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody's way through a preview. All of it stands in the address, so that the server has nothing to remember.
 *
 * @param seed of what is drawn
 * @param given what was said to each trial so far
 */
record PreviewSitting(long seed, List<Given> given) {

    private static final Pattern GIVEN = Pattern.compile("([AB])(\\d{1,3})");
    private static final Pattern ALL = Pattern.compile("(?:[AB]\\d{1,3}){0,300}");

    /** A choice, and the confidence in it. */
    record Given(Side choice, int confidence) {}

    static PreviewSitting begin(long seed) {
        return new PreviewSitting(seed, List.of());
    }

    /** Reads an address; none where it is not that of a preview. */
    static Optional<PreviewSitting> of(Long seed, String given) {
        String text = given == null ? "" : given;
        if (seed == null || !ALL.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Given> answers = new ArrayList<>();
        Matcher each = GIVEN.matcher(text);
        while (each.find()) {
            answers.add(new Given(Side.valueOf(each.group(1)), Integer.parseInt(each.group(2))));
        }
        return Optional.of(new PreviewSitting(seed, answers));
    }

    PreviewSitting and(Answer answer) {
        List<Given> more = new ArrayList<>(given);
        more.add(new Given(answer.choice(), answer.confidence()));
        return new PreviewSitting(seed, more);
    }

    /** The addresses of this way. */
    Course course(Study study) {
        String about = address(study, "");
        String session = address(study, "/session") + query();
        return new Course(about, session, session, address(study, "/end") + query(), true);
    }

    String query() {
        StringBuilder text = new StringBuilder("?seed=" + seed + "&given=");
        given.forEach(answer -> text.append(answer.choice()).append(answer.confidence()));
        return text.toString();
    }

    static String address(Study study, String page) {
        return "/admin/studies/" + study.slug + "/preview" + page;
    }
}

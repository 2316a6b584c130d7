package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where researchers and admins see how their studies go. The page keeps itself up to date by asking for itself. */
@Path("/console")
@RolesAllowed({Role.RESEARCHER, Role.ADMIN})
class ConsoleResource {

    private static final int PAGE_SIZE = 10;
    private static final int MOST_WORK = 8;
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    /**
     * {@code studies}: those of this part of the list, which {@code at} says; all else is of these and of all that are not
     * closed, since nobody can add to those that are. {@code work}: of all. {@code asOf}: when it was counted, in UTC.
     */
    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Console(
            List<ConsoleStudy> studies,
            List<StudyConcerns> attention,
            int concerns,
            long answers,
            long underWay,
            List<Line> work,
            String asOf,
            Paging at)
            implements TemplateInstance {}

    /** A line of the recent work, with its study. */
    record Line(Work work, Study study) {}

    private final ProgressReader reader;
    private final Instance<RecentWork> rooms;
    private final Clock clock;

    ConsoleResource(ProgressReader reader, @Any Instance<RecentWork> rooms, Clock clock) {
        this.reader = reader;
        this.rooms = rooms;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(@RestQuery Integer page) {
        Instant now = clock.instant();
        List<Study> studies = Study.byStatus().list();
        Paging at = Paging.of(page, PAGE_SIZE, studies.size());
        Set<Study> listed = studies.stream()
                .skip((at.page() - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .collect(Collectors.toSet());
        List<Study> watched = studies.stream()
                .filter(study -> listed.contains(study) || study.status != StudyStatus.CLOSED)
                .toList();
        List<StudyProgress> progress = reader.read(watched);
        List<ConsoleStudy> shown = new ArrayList<>();
        List<StudyConcerns> attention = new ArrayList<>();
        for (int place = 0; place < watched.size(); place++) {
            if (listed.contains(watched.get(place))) {
                shown.add(ConsoleStudy.of(watched.get(place), progress.get(place)));
            }
            if (!progress.get(place).attention().isEmpty()) {
                attention.add(new StudyConcerns(watched.get(place), progress.get(place)));
            }
        }
        return new Console(
                shown,
                attention,
                progress.stream().mapToInt(one -> one.attention().size()).sum(),
                progress.stream().mapToLong(StudyProgress::answers).sum(),
                progress.stream().mapToLong(one -> one.sessions().underWay()).sum(),
                work(studies),
                SECONDS.format(now),
                at);
    }

    private List<Line> work(List<Study> studies) {
        Map<String, Study> bySlug =
                studies.stream().collect(Collectors.toMap(study -> study.slug, Function.identity()));
        return studies.isEmpty()
                ? List.of()
                : rooms.stream()
                        .flatMap(room -> room.latest(studies, MOST_WORK).stream())
                        .sorted(Comparator.comparing(Work::isRunning)
                                .thenComparing(Work::at)
                                .reversed())
                        .limit(MOST_WORK)
                        .map(work -> new Line(work, bySlug.get(work.study())))
                        .toList();
    }
}

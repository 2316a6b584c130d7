package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** {@code asOf}: when it was counted, in UTC; {@code at}: which part of the list of studies it is. */
    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Console(
            List<ConsoleStudy> studies,
            int concerns,
            long answers,
            long underWay,
            List<Work> work,
            String asOf,
            Paging at)
            implements TemplateInstance {}

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
        Paging at = Paging.of(page, PAGE_SIZE, Study.count());
        List<Study> studies = Study.byStatus().page(at.page() - 1, PAGE_SIZE).list();
        List<ConsoleStudy> shown = new ArrayList<>();
        List<StudyProgress> progress = reader.read(studies);
        for (int place = 0; place < studies.size(); place++) {
            shown.add(ConsoleStudy.of(studies.get(place), progress.get(place)));
        }
        return new Console(
                shown,
                progress.stream().mapToInt(one -> one.attention().size()).sum(),
                progress.stream().mapToLong(StudyProgress::answers).sum(),
                progress.stream().mapToLong(one -> one.sessions().underWay()).sum(),
                work(studies),
                SECONDS.format(now),
                at);
    }

    private List<Work> work(List<Study> studies) {
        return studies.isEmpty()
                ? List.of()
                : rooms.stream()
                        .flatMap(room -> room.latest(studies, MOST_WORK).stream())
                        .sorted(Comparator.comparing(Work::isRunning)
                                .thenComparing(Work::at)
                                .reversed())
                        .limit(MOST_WORK)
                        .toList();
    }
}

package org.brainbench.survey.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Gives out the answers of a study with all that describes them, in one ZIP file. */
@ApplicationScoped
class Bundles {

    static final String TYPE = "application/zip";

    private static final String ALL = "all";

    private final Clock clock;
    private final Bundle.Software software;

    Bundles(
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.clock = clock;
        this.software = new Bundle.Software(name, version);
    }

    /** The creators that an address means: human, machine, or both when it says all or nothing; none of anything else. */
    static Optional<List<Creator>> creators(String label) {
        if (label == null || label.isBlank() || label.equals(ALL)) {
            return Optional.of(StudyItem.CREATORS);
        }
        return Creator.of(label).filter(StudyItem.CREATORS::contains).map(List::of);
    }

    /**
     * The file as an answer to a request.
     *
     * @throws NotFoundException if there is no such study
     */
    Response download(String slug, List<Creator> creators) {
        String creator = creators.size() == 1 ? creators.get(0).label() : ALL;
        Bundle bundle = QuarkusTransaction.requiringNew().call(() -> {
            Study study = Study.require(slug);
            return new Bundle(
                    study.id,
                    slug,
                    study.title,
                    creator,
                    new TreeSet<>(study.exclusions),
                    software,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS));
        });
        return Response.ok(new BundleZip(bundle, creators))
                .type(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-brainbench.zip\"")
                .build();
    }
}

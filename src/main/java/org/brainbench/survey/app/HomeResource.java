package org.brainbench.survey.app;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.brainbench.survey.account.Participations;
import org.brainbench.survey.account.Role;

import java.util.List;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The first page. */
@Path("/")
class HomeResource {

    /** {@code underWay}: what an expert can go on with. */
    @CheckedTemplate(basePath = "app", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(List<Participations.Participation> underWay) implements TemplateInstance {}

    private final SecurityIdentity identity;
    private final Participations participations;

    HomeResource(SecurityIdentity identity, Participations participations) {
        this.identity = identity;
        this.participations = participations;
    }

    @GET
    @PermitAll
    public TemplateInstance show() {
        return new Home(
                identity.hasRole(Role.EXPERT) ? underWay(identity.getPrincipal().getName()) : List.of());
    }

    private List<Participations.Participation> underWay(String email) {
        return participations.of(email).stream()
                .filter(Participations.Participation::isUnderWay)
                .toList();
    }
}

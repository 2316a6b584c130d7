package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.brainbench.survey.account.Role;

import java.util.List;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The studies that one can take part in; a researcher sees the others too. */
@Path("/studies")
class StudiesResource {

    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Studies(List<Study> studies, boolean researcher) implements TemplateInstance {}

    private final SecurityIdentity identity;

    StudiesResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance list() {
        boolean researcher = identity.hasRole(Role.RESEARCHER);
        return new Studies(researcher ? Study.listByTitle() : Study.listOpen(), researcher);
    }
}

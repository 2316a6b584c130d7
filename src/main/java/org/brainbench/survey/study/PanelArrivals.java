package org.brainbench.survey.study;

import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.SealedCookie;
import org.brainbench.survey.web.SiteConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Remembers by which numbers a recruitment panel has sent somebody, from their arrival until they begin: in a cookie that
 * they can neither read nor change, over log-in and registration.
 */
@Singleton
public class PanelArrivals {

    private static final Duration LIMIT = Duration.ofHours(24);

    private final SealedCookie cookie;
    private final Clock clock;

    PanelArrivals(
            SiteConfig site,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key) {
        this.cookie = new SealedCookie("panel", key, LIMIT, site.https());
        this.clock = clock;
    }

    void keep(RoutingContext request, Study study, PanelVisit visit) {
        cookie.write(request, study.id + "." + visit.text());
    }

    /** The visit to this study that the browser is on. */
    public Optional<PanelVisit> kept(RoutingContext request, Study study) {
        String prefix = study.id + ".";
        return cookie.read(request)
                .filter(text -> text.startsWith(prefix))
                .flatMap(text -> PanelVisit.parse(text.substring(prefix.length())));
    }

    /** Whether somebody else has begun this study under the same number of the panel. */
    @Transactional
    public boolean isTaken(Study study, PanelVisit visit, String email) {
        return PanelMember.find(study, visit.participant())
                .filter(member -> !member.account.email.equals(Account.normalised(email)))
                .isPresent();
    }

    /**
     * Notes by which numbers the panel knows the person who begins, unless some are noted already. Two who begin a study
     * wait for each other.
     *
     * @return false where somebody else has begun under the same number
     */
    @Transactional
    public boolean begin(RoutingContext request, Study study, String email) {
        Optional<PanelVisit> visit = kept(request, study);
        if (visit.isEmpty()) {
            return true;
        }
        Study.getEntityManager().lock(study, LockModeType.PESSIMISTIC_WRITE);
        if (isTaken(study, visit.get(), email)) {
            return false;
        }
        Account account = Account.findByEmail(email).orElseThrow();
        if (PanelMember.find(study, account).isEmpty()) {
            store(study, account, visit.get());
        }
        cookie.clear(request);
        return true;
    }

    private void store(Study study, Account account, PanelVisit visit) {
        PanelMember member = new PanelMember();
        member.study = study;
        member.account = account;
        member.panelParticipant = visit.participant();
        member.panelStudy = visit.study().isEmpty() ? null : visit.study();
        member.panelSession = visit.session().isEmpty() ? null : visit.session();
        member.arrivedAt = clock.instant();
        member.persist();
    }
}

package org.brainbench.survey.testsupport;

import static org.brainbench.survey.testsupport.PageScene.ANSWERED;
import static org.brainbench.survey.testsupport.PageScene.CLOSED;
import static org.brainbench.survey.testsupport.PageScene.DRAFT;
import static org.brainbench.survey.testsupport.PageScene.FINISHED;
import static org.brainbench.survey.testsupport.PageScene.INLINE;
import static org.brainbench.survey.testsupport.PageScene.INVITED;
import static org.brainbench.survey.testsupport.PageScene.PENDING;
import static org.brainbench.survey.testsupport.PageScene.PRACTICE;
import static org.brainbench.survey.testsupport.PageScene.PRACTISED;
import static org.brainbench.survey.testsupport.PageScene.TRIAL;
import static org.brainbench.survey.testsupport.PageScene.WITHDRAWN;
import static org.brainbench.survey.testsupport.PageStop.ERROR;
import static org.brainbench.survey.testsupport.PageStop.page;
import static org.brainbench.survey.testsupport.PageViewer.ADMIN;
import static org.brainbench.survey.testsupport.PageViewer.EXPERT;
import static org.brainbench.survey.testsupport.PageViewer.NOBODY;
import static org.brainbench.survey.testsupport.PageViewer.RESEARCHER;
import static org.brainbench.survey.testsupport.PageViewer.TEAM;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every page that a person can see, in every state that looks different. A new page is one line here; then its
 * accessibility is tested and its pictures are taken. The study is that of {@link PageScene#PILOT} unless said.
 */
public final class PageTour {

    private static final String REFUSED = "[aria-invalid]";
    private static final String ALERT = "[role=alert]";
    private static final String NOTICE = "[role=status]";
    private static final String ABOUT = "/studies/{study}";
    private static final String SESSION = "/studies/{study}/session";
    private static final String RESULTS = "/studies/{study}/results";
    private static final String STUDY = "/admin/studies/{study}";

    private PageTour() {}

    public static List<PageStop> stops() {
        return Stream.of(entrance(), account(), expert(), results(), admin(), studies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PageStop> entrance() {
        return List.of(
                page("home", NOBODY, "/"),
                page("home-expert", EXPERT, "/"),
                page("home-team", TEAM, "/"),
                page("login", NOBODY, "/login"),
                page("login-failed", NOBODY, "/login").asking("failed=true").showing(ALERT),
                page("login-paused", NOBODY, "/login").asking("paused=true").showing(ALERT),
                page("login-registered", NOBODY, "/login")
                        .asking("registered=true")
                        .showing(NOTICE),
                page("register", NOBODY, "/register"),
                page("register-refused", NOBODY, "/register")
                        .sending("/register", Map.of("email", "nobody", "age", "7"))
                        .showing(REFUSED),
                page("forgotten", NOBODY, "/forgotten"),
                page("forgotten-refused", NOBODY, "/forgotten")
                        .sending("/forgotten", Map.of("email", ""))
                        .showing(REFUSED),
                page("forgotten-sent", NOBODY, "/forgotten")
                        .sending("/forgotten", Map.of("email", "nobody@example.org"))
                        .showing(NOTICE),
                page("reset", NOBODY, "/reset/{token}").showing("#password"),
                page("reset-refused", NOBODY, "/reset/{token}")
                        .sending("/reset/{token}", Map.of("password", "short"))
                        .showing(REFUSED),
                page("setup-used", NOBODY, "/setup/{token}").showing(ERROR),
                page("orcid-return-off", NOBODY, "/login/orcid/return").showing(ALERT),
                page("join", NOBODY, "/join/{token}").showing("a[role=button]"),
                page("join-expert", EXPERT, "/join/{token}").showing("main button"),
                page("join-researcher", RESEARCHER, "/join/{token}"),
                page("join-panel-incomplete", NOBODY, "/join/panel/{study}").showing(ALERT),
                page("not-found", NOBODY, "/nothing").showing(ERROR),
                page("forbidden", EXPERT, "/admin/studies").showing(ERROR),
                page("bad-request", NOBODY, "/forgotten")
                        .sending("/forgotten", Map.of("csrf-token", "wrong"))
                        .showing(ERROR));
    }

    private static List<PageStop> account() {
        return List.of(
                page("account", EXPERT, "/account"),
                page("account-team", TEAM, "/account"),
                page("account-saved", EXPERT, "/account")
                        .sending("/account", Map.of("age", "42"))
                        .showing(NOTICE),
                page("account-refused", EXPERT, "/account")
                        .sending("/account", Map.of("age", "7"))
                        .showing(REFUSED),
                page("password", EXPERT, "/account/password"),
                page("password-refused", EXPERT, "/account/password")
                        .sending("/account/password", Map.of("password", "short"))
                        .showing(REFUSED),
                page("orcid", EXPERT, "/account/orcid"),
                page("tokens", RESEARCHER, "/account/tokens"),
                page("tokens-refused", RESEARCHER, "/account/tokens")
                        .sending("/account/tokens", Map.of("name", ""))
                        .showing(REFUSED),
                page("token-revoke", RESEARCHER, "/account/tokens/{id}/revoke"),
                page("token-not-revoked", RESEARCHER, "/account/tokens/{id}/revoke")
                        .sending("/account/tokens/{id}/revoke", Map.of("confirmation", "no"))
                        .showing(REFUSED),
                page("token-made", RESEARCHER, "/account/tokens")
                        .sending("/account/tokens", Map.of("name", "notebook", "scope", "READ", "days", "30"))
                        .showing("#made"));
    }

    private static List<PageStop> expert() {
        return List.of(
                page("studies", NOBODY, "/studies"),
                page("about-nobody", NOBODY, ABOUT),
                page("about", EXPERT, ABOUT).showing("[name=consent]"),
                page("about-refused", EXPERT, ABOUT)
                        .sending(ABOUT, Map.of("consent", "", "age", "7"))
                        .showing(REFUSED),
                page("about-researcher", RESEARCHER, ABOUT),
                page("about-draft", ADMIN, ABOUT).in(DRAFT),
                page("about-invited", EXPERT, ABOUT).in(INVITED),
                page("about-invited-nobody", NOBODY, ABOUT).in(INVITED),
                page("about-closed", EXPERT, ABOUT).in(CLOSED),
                page("about-begun", EXPERT, ABOUT).in(TRIAL),
                page("about-finished", EXPERT, ABOUT).in(FINISHED),
                page("about-withdrawn", EXPERT, ABOUT).in(WITHDRAWN),
                page("trial", EXPERT, SESSION).in(TRIAL).showing("#trial"),
                page("trial-saved", EXPERT, SESSION)
                        .in(TRIAL)
                        .asking("saved=true")
                        .showing("#notice"),
                page("trial-refused", EXPERT, SESSION)
                        .in(TRIAL)
                        .sending(SESSION, Map.of("confidence", "101", "choice", ""))
                        .showing(REFUSED),
                page("trial-inline", EXPERT, SESSION).in(INLINE).showing(".version.inline"),
                page("trial-inline-refused", EXPERT, SESSION)
                        .in(INLINE)
                        .sending(SESSION, Map.of("choice", "B"))
                        .showing(REFUSED),
                page("practice", EXPERT, SESSION).in(PRACTICE).showing("#trial"),
                page("practice-feedback", EXPERT, SESSION)
                        .in(PRACTISED)
                        .asking("practised=1")
                        .showing("#feedback"),
                page("end", EXPERT, "/studies/{study}/session/end").in(ANSWERED).showing("[name=lookedUp]"),
                page("end-refused", EXPERT, "/studies/{study}/session/end")
                        .in(ANSWERED)
                        .sending("/studies/{study}/session/end", Map.of("remark", "Well."))
                        .showing(REFUSED),
                page("debrief", EXPERT, "/studies/{study}/debrief").in(FINISHED).showing("#calibration"),
                page("debrief-later", EXPERT, "/studies/{study}/debrief")
                        .in(PENDING)
                        .showing("#receipt"),
                page("withdraw", EXPERT, "/studies/{study}/withdraw").in(FINISHED),
                page("withdraw-refused", EXPERT, "/studies/{study}/withdraw")
                        .in(FINISHED)
                        .sending("/studies/{study}/withdraw", Map.of("confirmation", "no"))
                        .showing(REFUSED));
    }

    private static List<PageStop> results() {
        return List.of(
                page("console", TEAM, "/console").showing("#attention"),
                page("console-researcher", RESEARCHER, "/console"),
                page("studies-researcher", RESEARCHER, "/studies"),
                page("results", RESEARCHER, RESULTS).showing("#positions-chart svg"),
                page("results-filtered", RESEARCHER, RESULTS)
                        .asking("creator=human&exclusions=none")
                        .showing("#positions-chart svg"),
                page("results-empty", RESEARCHER, RESULTS).in(DRAFT),
                page("figures", RESEARCHER, "/studies/{study}/results/figures").showing("#times-chart svg"),
                page("figures-empty", RESEARCHER, "/studies/{study}/results/figures")
                        .in(DRAFT),
                page("items-list", RESEARCHER, "/studies/{study}/results/items").showing("#items"),
                page("items-unsorted", RESEARCHER, "/studies/{study}/results/items")
                        .asking("sort=nothing")
                        .showing(ALERT),
                page("items-empty", RESEARCHER, "/studies/{study}/results/items")
                        .in(DRAFT),
                page("item-figures", RESEARCHER, "/studies/{study}/results/items/{item}")
                        .showing("#answers"),
                page("reliability", RESEARCHER, "/studies/{study}/results/reliability")
                        .showing("#plan"),
                page("reliability-empty", RESEARCHER, "/studies/{study}/results/reliability")
                        .in(DRAFT),
                page("models", RESEARCHER, "/studies/{study}/results/models").showing("#agreement-chart svg"),
                page("models-empty", RESEARCHER, "/studies/{study}/results/models")
                        .in(DRAFT),
                page("models-pair", RESEARCHER, "/studies/{study}/results/models/pair"),
                page("memorisation", RESEARCHER, "/studies/{study}/results/models/memorisation")
                        .showing("#memorisation-chart svg"),
                page("memorisation-empty", RESEARCHER, "/studies/{study}/results/models/memorisation")
                        .in(DRAFT));
    }

    private static List<PageStop> admin() {
        return List.of(
                page("accounts", ADMIN, "/admin/accounts"),
                page("accounts-saved", ADMIN, "/admin/accounts").asking("saved=true"),
                page("accounts-unsorted", ADMIN, "/admin/accounts")
                        .asking("sort=nothing")
                        .showing(ALERT),
                page("audit", ADMIN, "/admin/audit"),
                page("audit-empty", ADMIN, "/admin/audit").asking("study=nothing"),
                page("backup", ADMIN, "/admin/backup"));
    }

    private static List<PageStop> studies() {
        return List.of(
                page("studies-admin", ADMIN, "/admin/studies"),
                page("study-delete", ADMIN, "/admin/studies/{study}/delete")
                        .in(DRAFT)
                        .showing("#confirmation, [role=alert]"),
                page("study-kept", ADMIN, "/admin/studies/{study}/delete").showing(ALERT),
                page("study-new", ADMIN, "/admin/studies/new"),
                page("study-new-refused", ADMIN, "/admin/studies/new")
                        .sending("/admin/studies", Map.of("title", "", "slug", "Not A Slug", "humanTrials", "many"))
                        .showing(REFUSED),
                page("study-settings", ADMIN, STUDY),
                page("study-settings-refused", ADMIN, STUDY)
                        .sending(STUDY, Map.of("title", "", "leaseHours", "0"))
                        .showing(REFUSED),
                page("study-settings-stale", ADMIN, STUDY)
                        .sending(STUDY, Map.of("edition", "-1"))
                        .showing(ALERT),
                page("setup", ADMIN, STUDY + "/setup"),
                page("setup-draft", ADMIN, STUDY + "/setup").in(DRAFT),
                page("setup-not-open", ADMIN, STUDY + "/setup")
                        .in(DRAFT)
                        .sending(STUDY + "/setup/open", Map.of())
                        .showing(ALERT),
                page("setup-texts", ADMIN, STUDY + "/setup/{step}"),
                page("setup-texts-refused", ADMIN, STUDY + "/setup/{step}")
                        .sending(STUDY + "/setup/{step}", Map.of("title", ""))
                        .showing(REFUSED),
                page("preview", ADMIN, STUDY + "/preview").showing(".preview-note"),
                page("preview-trial", ADMIN, STUDY + "/preview/session")
                        .asking("seed=1&given=")
                        .showing("#trial"),
                page("preview-end", ADMIN, STUDY + "/preview/end")
                        .asking("seed=1&given=")
                        .showing("[name=lookedUp]"),
                page("preview-debrief", ADMIN, STUDY + "/preview/debrief").asking("seed=1&given=A60B40"),
                page("panel", ADMIN, STUDY + "/panel").showing("#panel-link"),
                page("mails", ADMIN, STUDY + "/invitations/mails"),
                page("mails-refused", ADMIN, STUDY + "/invitations/mails")
                        .sending(STUDY + "/invitations/mails", Map.of("addresses", "nobody"))
                        .showing(ALERT),
                page("invitations", ADMIN, "/admin/studies/{study}/invitations"),
                page("invitations-empty", ADMIN, "/admin/studies/{study}/invitations")
                        .in(INVITED),
                page("invitations-refused", ADMIN, "/admin/studies/{study}/invitations")
                        .sending("/admin/studies/{study}/invitations", Map.of("name", "", "uses", "0"))
                        .showing(REFUSED),
                page("invitation-made", ADMIN, "/admin/studies/{study}/invitations")
                        .sending("/admin/studies/{study}/invitations", Map.of("name", "lab", "uses", "1", "days", "1"))
                        .showing("#made"),
                page("items", ADMIN, "/admin/studies/{study}/items").showing("#bank"),
                page("items-none", ADMIN, "/admin/studies/{study}/items").in(DRAFT),
                page("items-refused", ADMIN, "/admin/studies/{study}/items")
                        .in(DRAFT)
                        .sending("/admin/studies/{study}/items", Map.of("creator", "human"))
                        .attaching(Map.of("file", "doi,journal_section\nnone,Nothing\n"))
                        .showing(ALERT),
                page("items-nothing-chosen", ADMIN, "/admin/studies/{study}/items")
                        .in(DRAFT)
                        .sending("/admin/studies/{study}/items", Map.of())
                        .showing(REFUSED),
                page("item", ADMIN, "/admin/studies/{study}/items/{id}"),
                page("item-edit", ADMIN, "/admin/studies/{study}/items/{id}/edit"),
                page("item-edit-refused", ADMIN, "/admin/studies/{study}/items/{id}/edit")
                        .sending("/admin/studies/{study}/items/{id}/edit", Map.of("original", ""))
                        .showing(REFUSED),
                page("imports", ADMIN, "/admin/studies/{study}/responses").showing("#imports"),
                page("imports-refused", ADMIN, "/admin/studies/{study}/responses")
                        .sending("/admin/studies/{study}/responses", Map.of())
                        .showing(REFUSED),
                page("import-stored", ADMIN, "/admin/studies/{study}/responses/{id}")
                        .showing(".notice[role=status]"),
                page("import-failed", ADMIN, "/admin/studies/{study}/responses/{id}")
                        .in(DRAFT)
                        .showing(ALERT),
                page("runs", ADMIN, "/admin/studies/{study}/models").showing("#models"),
                page("runs-none", ADMIN, "/admin/studies/{study}/models").in(DRAFT),
                page("runs-refused", ADMIN, "/admin/studies/{study}/models")
                        .sending("/admin/studies/{study}/models", Map.of("name", "", "size", "big"))
                        .showing(REFUSED),
                page("run", ADMIN, "/admin/studies/{study}/models/{id}"),
                page("run-refused", ADMIN, "/admin/studies/{study}/models/{id}")
                        .sending("/admin/studies/{study}/models/{id}", Map.of("name", ""))
                        .showing(REFUSED),
                page("run-not-deleted", ADMIN, "/admin/studies/{study}/models/{id}")
                        .sending("/admin/studies/{study}/models/{id}/delete", Map.of("confirmation", "no"))
                        .showing(REFUSED),
                page("run-asked", ADMIN, "/admin/studies/{study}/models/{id}")
                        .in(TRIAL)
                        .showing("#cancel"),
                page("run-cancelled", ADMIN, "/admin/studies/{study}/models/{id}")
                        .in(INLINE)
                        .showing("#resume"),
                page("references", ADMIN, "/admin/studies/{study}/models/{id}/references"),
                page("references-delete", ADMIN, "/admin/studies/{study}/models/{id}/references/{corpus}/delete"),
                page("ask-server", ADMIN, "/admin/studies/{study}/models/scorings"),
                page("ask-server-refused", ADMIN, "/admin/studies/{study}/models/scorings")
                        .sending("/admin/studies/{study}/models/scorings", Map.of("baseUrl", "nowhere"))
                        .showing(REFUSED));
    }
}

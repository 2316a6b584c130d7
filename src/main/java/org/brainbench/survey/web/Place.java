package org.brainbench.survey.web;

import io.vertx.ext.web.RoutingContext;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where on the server the visitor is; the layout asks for it as {@code inject:place}. */
@Named("place")
@RequestScoped
public class Place {

    private static final Pattern OF_A_STUDY =
            Pattern.compile("(?:/admin)?/studies/(?!new$)([^/]+)(?!/session)(?:/.*)?");
    private static final Pattern OF_RESULTS = Pattern.compile("/studies/[^/]+/results(?:/.*)?");

    private static final String PREVIEW = "/admin/studies/%s/preview";
    /** What says which answers a page of results looks at; goes along from one to the next. */
    private static final Set<String> FILTERS = Set.of("creator", "exclusions", "subfield", "position", "from", "to");

    @Inject
    RoutingContext request;

    @Inject
    Visitor visitor;

    /**
     * A link of the navigation.
     *
     * @param page where it leads
     * @param address of that page
     * @param current "page" if this is that page, "true" if this one belongs to it; null elsewhere
     */
    public record Link(StudyPage page, String address, String current) {}

    /** The roles that have pages of their own in a study. */
    public List<String> getRoles() {
        return List.of("ADMIN", "RESEARCHER");
    }

    /** The pages of the study that this page is about, of those that are for a role; none where there is no study. */
    public List<Link> pages(String role) {
        Matcher path = OF_A_STUDY.matcher(path());
        if (!path.matches() || !role.isEmpty() && !visitor.has(role)) {
            return List.of();
        }
        String study = path.group(1);
        Optional<StudyPage> here = path().startsWith(PREVIEW.formatted(study))
                ? Optional.of(StudyPage.SETUP)
                : Arrays.stream(StudyPage.values())
                        .filter(page -> current(page.in(study)) != null)
                        .max(Comparator.comparingInt(page -> page.in(study).length()));
        return Arrays.stream(StudyPage.values())
                .filter(page -> page.role().equals(role))
                .map(page -> new Link(
                        page,
                        page.in(study) + (OF_RESULTS.matcher(page.in(study)).matches() ? filters() : ""),
                        here.filter(page::equals).isPresent() ? marked(page.in(study)) : null))
                .toList();
    }

    /** A preview is a step of the guide, although it lies beside it. */
    private String marked(String address) {
        return Optional.ofNullable(current(address)).orElse("true");
    }

    /** What a link to this address says of itself: "page" on that page, "true" on one below it; null elsewhere. */
    public String current(String address) {
        String path = path();
        if (path.equals(address)) {
            return "page";
        }
        return path.startsWith(address + "/") ? "true" : null;
    }

    /** The question of this page's address as far as it says which answers are looked at. */
    private String filters() {
        if (!OF_RESULTS.matcher(path()).matches()) {
            return "";
        }
        String filters = request.queryParams().entries().stream()
                .filter(parameter -> FILTERS.contains(parameter.getKey()))
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return filters.isEmpty() ? "" : "?" + filters;
    }

    private String path() {
        return request.request().path();
    }
}

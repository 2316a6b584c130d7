package org.brainbench.survey.testsupport;

import org.jsoup.Jsoup;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Makes the studies of the tour, and the accounts that look at them. */
public final class PageScenes {

    private static final String PUBLIC_URL = "https://survey.example.org";

    private final Map<PageViewer, String> emails = new EnumMap<>(PageViewer.class);
    /** What stands in addresses for a thing, by the part of the address before it. */
    private final Map<PageScene, Map<String, String>> things = new EnumMap<>(PageScene.class);

    private PageScenes() {}

    /** @param folder for files that are uploaded */
    public static PageScenes prepare(Path folder) {
        PageScenes scenes = new PageScenes();
        for (PageViewer viewer : PageViewer.values()) {
            viewer.newAccount().ifPresent(email -> scenes.emails.put(viewer, email));
        }
        TourStudies studies =
                new TourStudies(scenes.emails.get(PageViewer.TEAM), scenes.emails.get(PageViewer.EXPERT), folder);
        for (PageScene scene : PageScene.values()) {
            scenes.things.put(scene, new HashMap<>(studies.make(scene)));
        }
        scenes.things.get(PageScene.PILOT).put("reset", scenes.resetToken());
        scenes.things.get(PageScene.PILOT).put("tokens", scenes.apiToken());
        scenes.things.get(PageScene.PILOT).put("setup", "texts");
        scenes.things
                .get(PageScene.PILOT)
                .put("panel", scenes.things.get(PageScene.PILOT).get("studies"));
        return scenes;
    }

    /** The address of the account; null for nobody. */
    String email(PageViewer viewer) {
        return emails.get(viewer);
    }

    /** An address with what its placeholders stand for in a scene. */
    String path(PageScene scene, String address) {
        String path = address;
        for (Map.Entry<String, String> thing : things.get(scene).entrySet()) {
            path = path.replaceAll("/" + thing.getKey() + "/\\{\\w+}", "/" + thing.getKey() + "/" + thing.getValue());
        }
        return path;
    }

    private String apiToken() {
        Visit researcher = Visit.of(emails.get(PageViewer.RESEARCHER));
        researcher.post("/account/tokens", Map.of("name", "Analysis", "scope", "READ", "days", "30"));
        String address =
                researcher.page("/account/tokens").select("a[href$=/revoke]").attr("href");
        return address.replaceAll("\\D", "");
    }

    private String resetToken() {
        Visit admin = Visit.of(emails.get(PageViewer.ADMIN));
        String action = admin.page("/admin/accounts?q=" + emails.get(PageViewer.EXPERT))
                .select("tr:contains(" + emails.get(PageViewer.EXPERT) + ") form[action$=/reset-link]")
                .attr("action");
        String link = Jsoup.parse(
                        admin.post("/admin/accounts", action, Map.of()).asString())
                .select("#link")
                .val();
        return link.substring((PUBLIC_URL + "/reset/").length());
    }
}

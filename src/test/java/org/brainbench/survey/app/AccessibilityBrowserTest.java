package org.brainbench.survey.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.testsupport.Barriers;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.PageScenes;
import org.brainbench.survey.testsupport.PageStop;
import org.brainbench.survey.testsupport.PageTour;
import org.brainbench.survey.testsupport.PageWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every page of the tour in every state has no barrier. */
@OnH2Only
@QuarkusTest
class AccessibilityBrowserTest {

    @TestHTTPResource("/")
    URL address;

    @TempDir
    Path folder;

    private final List<String> found = new ArrayList<>();
    private final Map<String, String> addressesByTitle = new HashMap<>();

    @Test
    void noPageInAnyStateKeepsAnybodyOut() {
        PageScenes scenes = PageScenes.prepare(folder);
        List<PageStop> stops = PageTour.stops();
        try (Browser browser = Browser.open();
                PageWalk walk = new PageWalk(browser, address.toString().replaceAll("/$", ""), scenes, 1280, 900)) {
            stops.forEach(stop -> check(stop, walk.open(stop)));
        }
        long pages = stops.stream().map(PageStop::address).distinct().count();
        System.out.printf("Looked at %d pages in %d states, light and dark, and at 400%%%n", pages, stops.size());
        assertThat(found).isEmpty();
    }

    private void check(PageStop stop, Page page) {
        checkTitle(stop, page);
        Barriers.of(page).forEach(problem -> found.add(stop.name() + ": " + problem));
    }

    /** One title leads to one page; what says that there is no page is called the same everywhere. */
    private void checkTitle(PageStop stop, Page page) {
        if (stop.error()) {
            return;
        }
        String before = addressesByTitle.putIfAbsent(page.title(), stop.address());
        if (before != null && !before.equals(stop.address())) {
            found.add("%s: has the title of %s: %s".formatted(stop.name(), before, page.title()));
        }
    }
}

package org.brainbench.survey.testsupport;

import com.microsoft.playwright.Page;

import java.util.EnumMap;
import java.util.Map;

/** Goes from stop to stop of the tour in one browser, with one page for each who looks. */
public final class PageWalk implements AutoCloseable {

    private final Browser browser;
    private final String server;
    private final PageScenes scenes;
    private final Map<PageViewer, Page> pages = new EnumMap<>(PageViewer.class);
    private final int width;
    private final int height;
    private final String locale;

    /** @param server its address, without a slash at its end */
    public PageWalk(Browser browser, String server, PageScenes scenes, int width, int height) {
        this(browser, server, scenes, width, height, "en-GB");
    }

    /** The same for those whose browsers ask for the language of this locale. */
    public PageWalk(Browser browser, String server, PageScenes scenes, int width, int height, String locale) {
        this.browser = browser;
        this.server = server;
        this.scenes = scenes;
        this.width = width;
        this.height = height;
        this.locale = locale;
    }

    /** The page of a stop, opened for who looks at it. */
    public Page open(PageStop stop) {
        Page page = pages.computeIfAbsent(stop.viewer(), this::arrive);
        page.setViewportSize(width, height);
        try {
            stop.open(page, server, scenes);
        } catch (RuntimeException e) {
            throw new IllegalStateException("Could not get to " + stop.name() + ", and is at " + page.url(), e);
        }
        return page;
    }

    private Page arrive(PageViewer viewer) {
        Page page = browser.page(width, height, locale);
        String email = scenes.email(viewer);
        if (email != null) {
            page.navigate(server + "/login");
            page.locator("#email").fill(email);
            page.locator("#password").fill(Accounts.PASSWORD);
            page.locator("form[action='/j_security_check'] button").click();
            page.waitForURL(address -> !address.contains("/login") && !address.contains("/j_security"));
        }
        return page;
    }

    @Override
    public void close() {
        pages.values().forEach(page -> page.context().close());
    }
}

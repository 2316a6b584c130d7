package org.brainbench.survey.testsupport;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A {@link Browser} for each test of a class; as an extension of it, it closes all pages after each. */
public final class BrowserOfTest implements AfterEachCallback {

    private Browser browser;

    /** A page of a fresh profile: no cookies, no storage. */
    public Page page(int width, int height) {
        if (browser == null) {
            browser = Browser.open();
        }
        return browser.page(width, height);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }
}

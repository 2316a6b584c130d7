package org.brainbench.survey.testsupport;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A page in one state, and how somebody gets to see it.
 *
 * @param name of the state, usable as the name of a file
 * @param address as the resources have it, with its placeholders
 * @param query what follows the address, with the question mark; may be empty
 * @param form the action of a form on the page that is sent, with placeholders; null if the page is only looked at
 * @param fields what is entered into that form
 * @param files texts of the files that are chosen in that form, by the names of its fields
 * @param shows a selector of what says that this is the state
 */
public record PageStop(
        String name,
        PageViewer viewer,
        PageScene scene,
        String address,
        String query,
        String form,
        Map<String, String> fields,
        Map<String, String> files,
        String shows) {

    static final String ERROR = "main.error";
    private static final String SEND = """
            ([action, fields]) => {
              const form = [...document.forms].find(one => one.method === 'post' && one.getAttribute('action') === action);
              for (const [name, value] of Object.entries(fields)) {
                for (const field of form.querySelectorAll(`[name="${name}"]`)) {
                  if (['checkbox', 'radio'].includes(field.type)) {
                    field.checked = field.value === value;
                  } else {
                    field.value = value;
                  }
                }
              }
              document.documentElement.dataset.leaving = 'true';
              HTMLFormElement.prototype.submit.call(form);
            }
            """;

    /** A page that is looked at, in a study with everything in it if its address names a study. */
    static PageStop page(String name, PageViewer viewer, String address) {
        return new PageStop(name, viewer, PageScene.PILOT, address, "", null, Map.of(), Map.of(), "h1");
    }

    /** Whether this is a page that says that there is none. */
    public boolean error() {
        return shows.equals(ERROR);
    }

    PageStop in(PageScene other) {
        return new PageStop(name, viewer, other, address, query, form, fields, files, shows);
    }

    PageStop asking(String question) {
        return new PageStop(name, viewer, scene, address, "?" + question, form, fields, files, shows);
    }

    PageStop sending(String action, Map<String, String> entered) {
        return new PageStop(name, viewer, scene, address, query, action, entered, files, shows);
    }

    PageStop attaching(Map<String, String> texts) {
        return new PageStop(name, viewer, scene, address, query, form, fields, texts, shows);
    }

    PageStop showing(String selector) {
        return new PageStop(name, viewer, scene, address, query, form, fields, files, selector);
    }

    /**
     * Goes there and waits until the state is on the page.
     *
     * @param server its address, without a slash at its end
     */
    public void open(Page page, String server, PageScenes scenes) {
        page.navigate(server + scenes.path(scene, address) + query);
        if (form != null) {
            String action = scenes.path(scene, form);
            files.forEach((field, text) -> page.setInputFiles(
                    "form[method=post][action='" + action + "'] [name=" + field + "]",
                    new FilePayload(field + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8))));
            page.evaluate(SEND, new Object[] {action, fields});
        }
        page.waitForSelector("html:not([data-leaving]) " + shows);
    }
}

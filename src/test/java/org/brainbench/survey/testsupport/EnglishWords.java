package org.brainbench.survey.testsupport;

import com.microsoft.playwright.Page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is in English on a page that somebody reads in another language. */
public final class EnglishWords {

    /** Everything that is read on the page and in its charts, or heard, but not what people typed or published. */
    private static final String READ = """
            () => {
              const page = document.body.cloneNode(true);
              const typed = 'script, textarea, kbd, .abstract, #bank td:last-child, [lang]:not(html):not([lang|=zh])';
              page.querySelectorAll(typed).forEach((one) => one.remove());
              const heard = [...page.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
              const read = [];
              const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                read.push(walker.currentNode.data);
              }
              return [document.title, ...read, ...heard].join('\\n');
            }""";

    /** Where something is cited, authors stand as they write themselves. */
    private static final Pattern CITATION = Pattern.compile("（[^（）]*(?:doi|arXiv)[ \u00a0][^（）]*）|Shrout and Fleiss");
    /** Names, and words that stand in files. */
    private static final Pattern NAME = Pattern.compile(
            "Behavioral/Cognitive|Systems/Circuits|Neurobiology of\\s*Disease|Cellular/Molecular"
                    + "|Development/Plasticity/Repair|BrainBench Survey|Test study|LM Evaluation Harness|JSON Lines|data package");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}[ ,]+[a-z]{2,}");

    private EnglishWords() {}

    /** All of it, one text a line. */
    static String read(Page page) {
        return (String) page.evaluate(READ);
    }

    /** Two words and more beside each other, each place once. */
    public static List<String> on(Page page) {
        String text = CITATION.matcher(read(page)).replaceAll("");
        return ENGLISH.matcher(NAME.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}

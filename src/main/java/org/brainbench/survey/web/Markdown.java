package org.brainbench.survey.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Markdown that people typed, as HTML that is safe to send: {@code {study.description.markdown}} in a template. */
@TemplateExtension
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final PolicyFactory SAFE =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.TABLES);

    private Markdown() {}

    /** Headings, lists, emphasis and links; raw HTML, images and scripts do not get through. */
    public static RawString markdown(String text) {
        return new RawString(SAFE.sanitize(RENDERER.render(PARSER.parse(text))));
    }
}

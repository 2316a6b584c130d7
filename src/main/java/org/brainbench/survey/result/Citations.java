package org.brainbench.survey.result;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Definitions with what they cite. */
@TemplateExtension(namespace = "cite")
final class Citations {

    private static final Pattern DOI = Pattern.compile("doi (10\\.\\d+/[^\\s，。；）]+)");

    private Citations() {}

    /** A text with a link at each DOI in it, as HTML. */
    static RawString links(String text) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        Matcher dois = DOI.matcher(text);
        while (dois.find(from)) {
            String doi = withoutEnd(dois.group(1));
            html.append(escaped(text.substring(from, dois.start())))
                    .append("<a href=\"https://doi.org/")
                    .append(escaped(doi.replace("<", "%3C").replace(">", "%3E")))
                    .append("\">doi\u00a0")
                    .append(escaped(doi))
                    .append("</a>");
            from = dois.start(1) + doi.length();
        }
        return new RawString(html.append(escaped(text.substring(from))).toString());
    }

    /** Without what belongs to the sentence: points, and a bracket that the DOI does not open. */
    private static String withoutEnd(String doi) {
        String end = doi.substring(doi.length() - 1);
        boolean isOpen = doi.chars().filter(sign -> sign == ')').count()
                > doi.chars().filter(sign -> sign == '(').count();
        return ".,;:".contains(end) || end.equals(")") && isOpen ? withoutEnd(doi.substring(0, doi.length() - 1)) : doi;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

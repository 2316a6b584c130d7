package org.brainbench.survey.study;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.brainbench.survey.web.FormulaGuard;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The links of invited people, for an admin who sends them, as RFC 4180. */
final class InvitationCsv {

    private InvitationCsv() {}

    /** @param address of a link, without its token */
    static String of(List<MailedInvitations.Given> given, String address) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("name", "email", "link");
            given.forEach(one -> csv.writeRecord(
                    FormulaGuard.on(one.person().name()),
                    FormulaGuard.on(one.person().email()),
                    address + one.token().text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

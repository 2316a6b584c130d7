package org.brainbench.survey.account;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.brainbench.survey.web.FormulaGuard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jakarta.ws.rs.core.StreamingOutput;

/** What the audit says, newest first, as RFC 4180. Reads a page at a time, so that no download fills the memory. */
final class AuditCsv implements StreamingOutput {

    /** The media type of the file. */
    static final String TYPE = "text/csv;charset=UTF-8";

    private static final int PAGE_SIZE = 1_000;

    private static final String NEWEST_FIRST = " order by e.happenedAt desc, e.id desc";

    private final AuditSearch search;

    AuditCsv(AuditSearch search) {
        this.search = search;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        csv.writeRecord("time", "actor", "action", "study", "account", "detail");
        List<String[]> rows = page(0);
        for (int page = 1; !rows.isEmpty(); page++) {
            rows.forEach(csv::writeRecord);
            rows = rows.size() < PAGE_SIZE ? List.of() : page(page);
        }
        csv.flush();
    }

    private List<String[]> page(int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> search.entries(NEWEST_FIRST).page(number, PAGE_SIZE).stream()
                        .map(AuditCsv::row)
                        .toList());
    }

    private static String[] row(AuditEntry entry) {
        return new String[] {
            entry.happenedAt.toString(),
            email(entry.actor),
            entry.action.name(),
            FormulaGuard.on(entry.study),
            email(entry.account),
            FormulaGuard.on(entry.detail)
        };
    }

    private static String email(Account account) {
        return account == null ? null : FormulaGuard.on(account.email);
    }
}

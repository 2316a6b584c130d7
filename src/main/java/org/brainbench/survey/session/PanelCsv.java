package org.brainbench.survey.session;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.brainbench.survey.web.FormulaGuard;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The list by which people from a panel are paid, as RFC 4180. */
final class PanelCsv {

    private PanelCsv() {}

    static String of(List<PanelRow> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("panel_participant", "panel_study", "panel_session", "state", "started_on", "finished_on");
            rows.forEach(row -> csv.writeRecord(
                    FormulaGuard.on(row.participant()),
                    FormulaGuard.on(row.panelStudy()),
                    FormulaGuard.on(row.session()),
                    row.state().label(),
                    row.startedOn().toString(),
                    Objects.toString(row.finishedOn(), null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

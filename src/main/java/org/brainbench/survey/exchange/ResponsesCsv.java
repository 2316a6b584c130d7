package org.brainbench.survey.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.brainbench.survey.study.Study;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * All trials of one study as RFC 4180. Reads a page of them at a time, each in a transaction of its own, while it
 * writes: a download holds neither many rows in memory nor a transaction open.
 */
final class ResponsesCsv implements StreamingOutput {

    /** The media type of the file. */
    static final String TYPE = "text/csv;charset=UTF-8";

    private static final int PAGE = 1_000;

    private final long study;

    /** @param study its id */
    ResponsesCsv(long study) {
        this.study = study;
    }

    /**
     * The file as an answer to a request.
     *
     * @throws NotFoundException if there is no such study
     */
    static Response download(String slug) {
        long study = QuarkusTransaction.requiringNew().call(() -> Study.require(slug).id);
        return Response.ok(new ResponsesCsv(study))
                .type(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-responses.csv\"")
                .build();
    }

    @Override
    public void write(OutputStream output) throws IOException {
        CsvText<ResponseRow> csv = CsvText.to(output, ResponseColumns.ALL);
        List<Long> page = pageAfter(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            rows(page).forEach(csv::write);
            page = pageAfter(page.get(page.size() - 1));
        }
        csv.flush();
    }

    /**
     * Ids first, and of all studies: a walk along the primary key. Asked for the trials of one study in this order, the
     * database sorts all of them again for every page.
     */
    private static List<Long> pageAfter(long last) {
        return QuarkusTransaction.requiringNew().call(() -> ResponseRow.idsAfter(last, PAGE));
    }

    private List<ResponseRow> rows(List<Long> trials) {
        return QuarkusTransaction.requiringNew().call(() -> ResponseRow.list(study, trials));
    }
}

package org.brainbench.survey.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Whether an uploaded file is text that can be read as CSV at all. */
final class CsvEncoding {

    private static final long MEGABYTE = 1_000_000;
    private static final long MOST_MEGABYTES = 50;
    private static final int CHUNK = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final CsvMessages messages;

    /** Counted from 1. A carriage return alone, a line feed alone and both together each end a line. */
    private long line = 1;

    private boolean afterCarriageReturn;
    private final StringBuilder firstLine = new StringBuilder();

    CsvEncoding(CsvMessages messages) {
        this.messages = messages;
    }

    /** The first thing that makes the file unreadable: size, a spreadsheet, bytes that are not UTF-8, a NUL. */
    Optional<LineProblem> problemOf(Path path) {
        try {
            if (Files.size(path) > MOST_MEGABYTES * MEGABYTE) {
                return problem(0, messages.tooBig(MOST_MEGABYTES));
            }
            try (InputStream bytes = Files.newInputStream(path)) {
                byte[] magic = bytes.readNBytes(ZIP.length);
                if (Arrays.equals(magic, ZIP) || Arrays.equals(magic, OLD_EXCEL)) {
                    return problem(0, messages.spreadsheet());
                }
                return problemOf(bytes, magic);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<LineProblem> problemOf(InputStream bytes, byte[] start) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(CHUNK).put(start);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        boolean end = false;
        while (!end) {
            int read = bytes.read(in.array(), in.position(), in.remaining());
            end = read < 0;
            in.position(in.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(in, out, end);
            boolean nul = !countLines(out.flip());
            if (nul || result.isError()) {
                return problem(line, nul ? messages.nul() : messages.notUtf8());
            }
            in.compact();
            out.clear();
        }
        boolean otherSeparator = firstLine.indexOf(";") >= 0 || firstLine.indexOf("\t") >= 0;
        return otherSeparator && firstLine.indexOf(",") < 0 ? problem(1, messages.notCommas()) : Optional.empty();
    }

    /** Goes to the line of the last character, or of the first NUL: then the answer is false. */
    private boolean countLines(CharBuffer text) {
        while (text.hasRemaining()) {
            char next = text.get();
            if (next == '\0') {
                return false;
            }
            if (next == '\r' || next == '\n' && !afterCarriageReturn) {
                line++;
            }
            afterCarriageReturn = next == '\r';
            if (line == 1 && firstLine.length() < CHUNK) {
                firstLine.append(next);
            }
        }
        return true;
    }

    private static Optional<LineProblem> problem(long line, String message) {
        return Optional.of(new LineProblem(line, message));
    }
}

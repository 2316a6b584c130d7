package org.brainbench.survey.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Trials in columns of numbers, about thirty bytes a trial, so that a million of them are quickly gone through. */
final class TrialColumns {

    private static final byte UNKNOWN = -1;

    /** Before any other. */
    private static final long NO_TIME = Long.MIN_VALUE;

    private final int[] person;
    private final int[] version;
    private final byte[] correct;
    private final byte[] confidence;
    private final byte[] expertise;
    private final byte[] recognised;
    private final byte[] sliderMoved;
    private final int[] responseMs;
    private final byte[] originalA;
    private final long[] answeredAt;

    private TrialColumns(Builder rows) {
        Integer[] order = rows.earlierAnswersFirst();
        person = pick(rows.person, order);
        version = pick(rows.version, order);
        correct = pick(rows.correct, order);
        confidence = pick(rows.confidence, order);
        expertise = pick(rows.expertise, order);
        recognised = pick(rows.recognised, order);
        sliderMoved = pick(rows.sliderMoved, order);
        responseMs = pick(rows.responseMs, order);
        originalA = pick(rows.originalA, order);
        answeredAt = pick(rows.answeredAt, order);
    }

    int size() {
        return person.length;
    }

    /** Place in the list of people. */
    int person(int trial) {
        return person[trial];
    }

    /** Place in the list of versions. */
    int version(int trial) {
        return version[trial];
    }

    boolean isAnswered(int trial) {
        return correct[trial] != UNKNOWN;
    }

    boolean isCorrect(int trial) {
        return correct[trial] == 1;
    }

    /** Null when unknown, like all that follow. */
    Integer confidence(int trial) {
        return number(confidence[trial]);
    }

    Integer expertise(int trial) {
        return number(expertise[trial]);
    }

    Boolean recognised(int trial) {
        return flag(recognised[trial]);
    }

    Boolean sliderMoved(int trial) {
        return flag(sliderMoved[trial]);
    }

    /** In milliseconds. */
    Integer responseMs(int trial) {
        return number(responseMs[trial]);
    }

    /** Whether the original stood on side A. */
    Boolean originalA(int trial) {
        return flag(originalA[trial]);
    }

    /** In microseconds since 1970. */
    Long answeredAt(int trial) {
        return answeredAt[trial] == NO_TIME ? null : (Long) answeredAt[trial];
    }

    private static Integer number(int value) {
        return value == UNKNOWN ? null : (Integer) value;
    }

    private static Boolean flag(byte value) {
        return value == UNKNOWN ? null : (Boolean) (value == 1);
    }

    private static int[] pick(int[] column, Integer[] order) {
        int[] picked = new int[order.length];
        Arrays.setAll(picked, place -> column[order[place]]);
        return picked;
    }

    private static long[] pick(long[] column, Integer[] order) {
        long[] picked = new long[order.length];
        Arrays.setAll(picked, place -> column[order[place]]);
        return picked;
    }

    private static byte[] pick(byte[] column, Integer[] order) {
        byte[] picked = new byte[order.length];
        for (int place = 0; place < picked.length; place++) {
            picked[place] = column[order[place]];
        }
        return picked;
    }

    /**
     * One trial on its way into the columns.
     *
     * @param id in the order in which trials were planned or imported
     * @param answeredAt microseconds since 1970; null where that is not known, as of answers collected elsewhere
     */
    record Row(
            long id,
            Long answeredAt,
            int person,
            int version,
            Boolean correct,
            Integer confidence,
            Integer expertise,
            Boolean recognised,
            Boolean sliderMoved,
            Long responseMs,
            Boolean originalA) {}

    /** Takes trials in any order. */
    static final class Builder {

        private static final int FIRST_CAPACITY = 1_024;

        private int size;
        private long[] id = new long[FIRST_CAPACITY];
        private long[] answeredAt = new long[FIRST_CAPACITY];
        private int[] person = new int[FIRST_CAPACITY];
        private int[] version = new int[FIRST_CAPACITY];
        private byte[] correct = new byte[FIRST_CAPACITY];
        private byte[] confidence = new byte[FIRST_CAPACITY];
        private byte[] expertise = new byte[FIRST_CAPACITY];
        private byte[] recognised = new byte[FIRST_CAPACITY];
        private byte[] sliderMoved = new byte[FIRST_CAPACITY];
        private int[] responseMs = new int[FIRST_CAPACITY];
        private byte[] originalA = new byte[FIRST_CAPACITY];

        void add(Row row) {
            if (size == id.length) {
                grow();
            }
            id[size] = row.id();
            answeredAt[size] = row.answeredAt() == null ? NO_TIME : row.answeredAt();
            person[size] = row.person();
            version[size] = row.version();
            correct[size] = flag(row.correct());
            confidence[size] = rating(row.confidence());
            expertise[size] = rating(row.expertise());
            recognised[size] = flag(row.recognised());
            sliderMoved[size] = flag(row.sliderMoved());
            responseMs[size] = row.responseMs() == null ? UNKNOWN : (int) Math.min(row.responseMs(), Integer.MAX_VALUE);
            originalA[size] = flag(row.originalA());
            size++;
        }

        TrialColumns build() {
            return new TrialColumns(this);
        }

        /** Answers collected elsewhere have no time, and ids in the order of their file. */
        private Integer[] earlierAnswersFirst() {
            Integer[] order = IntStream.range(0, size).boxed().toArray(Integer[]::new);
            Arrays.sort(
                    order,
                    Comparator.<Integer>comparingLong(row -> answeredAt[row]).thenComparingLong(row -> id[row]));
            return order;
        }

        private void grow() {
            int capacity = 2 * size;
            id = Arrays.copyOf(id, capacity);
            answeredAt = Arrays.copyOf(answeredAt, capacity);
            person = Arrays.copyOf(person, capacity);
            version = Arrays.copyOf(version, capacity);
            correct = Arrays.copyOf(correct, capacity);
            confidence = Arrays.copyOf(confidence, capacity);
            expertise = Arrays.copyOf(expertise, capacity);
            recognised = Arrays.copyOf(recognised, capacity);
            sliderMoved = Arrays.copyOf(sliderMoved, capacity);
            responseMs = Arrays.copyOf(responseMs, capacity);
            originalA = Arrays.copyOf(originalA, capacity);
        }

        private static byte flag(Boolean value) {
            return value == null ? UNKNOWN : (byte) (value ? 1 : 0);
        }

        private static byte rating(Integer value) {
            return value == null ? UNKNOWN : value.byteValue();
        }
    }
}

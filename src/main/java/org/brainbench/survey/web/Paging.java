package org.brainbench.survey.web;

/**
 * Which part of a long list a page shows.
 *
 * @param page counted from 1, never beyond the last
 * @param size entries a page
 * @param total entries of the whole list
 */
public record Paging(int page, int size, long total) {

    /** The page asked for, or the nearest there is; the first if none was asked for. */
    public static Paging of(Integer asked, int size, long total) {
        int wanted = asked == null ? 1 : asked;
        return new Paging(Math.max(1, Math.min(wanted, pages(size, total))), size, total);
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return pages(size, total);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    private static int pages(int size, long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}

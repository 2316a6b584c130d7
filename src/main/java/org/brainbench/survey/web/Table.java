package org.brainbench.survey.web;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import jakarta.ws.rs.core.Response;

/**
 * A table that the database sorts, filters and cuts into pages, and whose state is kept in its address. An order, or a
 * filter, that there is not is answered with 422 and the table as it is without it.
 */
@TemplateData
public final class Table {

    private final String path;
    private final TableQuery query;
    private final String sort;
    private final String orderBy;
    private boolean understood;
    private final Map<String, String> filters = new TreeMap<>();
    private Paging at;

    private Table(String path, TableQuery query, TableColumns columns) {
        this.path = path;
        this.query = query;
        this.understood = columns.sort(query).isPresent();
        this.sort = columns.sort(query).orElse(columns.usual());
        this.orderBy = columns.orderBy(sort);
    }

    /** @param path of the page that has the table */
    public static Table of(String path, TableQuery query, TableColumns columns) {
        return new Table(path, query, columns);
    }

    /** Keeps a filter in the addresses; null or empty where none is chosen. */
    public Table filter(String name, String value) {
        if (value != null && !value.isEmpty()) {
            filters.put(name, value);
        }
        return this;
    }

    /** The same for a filter that offers a choice; another value than those offered is not understood. */
    public Table filter(String name, String value, Collection<String> offered) {
        boolean known = value == null || value.isEmpty() || offered.contains(value);
        understood &= known;
        return known ? filter(name, value) : this;
    }

    /** The rows of the page asked for, or of the nearest there is. */
    public <T> List<T> rows(int size, long total, Function<String, PanacheQuery<T>> ordered) {
        at = Paging.of(query.page(), size, total);
        return ordered.apply(orderBy).page(at.page() - 1, size).list();
    }

    public Paging at() {
        return at;
    }

    public String q() {
        return query.q();
    }

    public String path() {
        return path;
    }

    public String sort() {
        return sort;
    }

    /** Whether there is an order or a filter that there is not, and the table is shown without it. */
    public boolean isNotUnderstood() {
        return !understood;
    }

    /** Whether rows may be left out. */
    public boolean isFiltered() {
        return !query.q().isEmpty() || !filters.isEmpty();
    }

    /** What is chosen in a filter; empty where nothing is. */
    public String chosen(String filter) {
        return filters.getOrDefault(filter, "");
    }

    /** How ARIA names the order of a column; null where the table is not sorted by it. */
    public String direction(String column) {
        return sort.equals(column) ? "ascending" : sort.equals(TableColumns.DOWN + column) ? "descending" : null;
    }

    /** The address of the table sorted by a column, or the other way round where it is already. */
    public String sortAddress(String column) {
        return address(sort.equals(column) ? TableColumns.DOWN + column : column);
    }

    /** The address of the table without the number of the page. */
    public String pageAddress() {
        return address(sort) + "&page=";
    }

    /** The address of something else that is about the same rows. */
    public String addressOf(String other) {
        return other + "?" + parameters(sort);
    }

    /** The page, or the same with 422 where its address is not understood. */
    public Response answer(TemplateInstance page) {
        return understood ? Pages.ok(page) : Pages.unprocessable(page);
    }

    private String address(String order) {
        return path + "?" + parameters(order);
    }

    private String parameters(String order) {
        List<String> parts = new ArrayList<>();
        filters.forEach((name, value) -> parts.add(name + "=" + encoded(value)));
        if (!query.q().isEmpty()) {
            parts.add("q=" + encoded(query.q()));
        }
        parts.add("sort=" + encoded(order));
        return String.join("&", parts);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

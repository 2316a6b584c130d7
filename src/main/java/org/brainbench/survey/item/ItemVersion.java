package org.brainbench.survey.item;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import org.brainbench.survey.study.Study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The texts of an item at one time. Never altered: an edit is a new version, so a trial keeps what was shown. */
@Entity
@Table(name = "item_version")
public class ItemVersion extends PanacheEntity {

    private static final String SOME = " where i.study = :study and v.version = i.currentVersion"
            + " and i.creator in (:creators) and (:subfield = '' or i.subfield = :subfield)"
            + " and lower(i.doi) like :doi escape '!'";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    public Item item;

    /** Counted from 1 within the item. */
    public int version;

    @Column(name = "original_text", length = 20_000)
    public String originalText;

    @Column(name = "altered_text", length = 20_000)
    public String alteredText;

    /** The abstract once, altered spans as {@code [[original, altered]]}; null where none was given. */
    @Column(name = "combined_text", length = 40_000)
    public String combinedText;

    @Column(name = "created_at")
    public Instant createdAt;

    static ItemVersion of(Item item, int number, ItemTexts texts, Instant now) {
        ItemVersion version = new ItemVersion();
        version.item = item;
        version.version = number;
        version.originalText = texts.original();
        version.alteredText = texts.altered();
        version.combinedText = texts.combined();
        version.createdAt = now;
        return version;
    }

    /** The current version of every item of a study, in order of creation. */
    public static List<ItemVersion> listCurrent(Study study) {
        return currentOf(study, null).list();
    }

    /** The current version of every item of a creator, in order of creation. */
    public static List<ItemVersion> listCurrent(Study study, Creator creator) {
        return currentOf(study, creator).list();
    }

    /** The current versions of a creator's items, or of all if it is null, in order of creation. */
    static PanacheQuery<ItemVersion> currentOf(Study study, Creator creator) {
        String current = "from ItemVersion v join fetch v.item i where i.study = ?1 and v.version = i.currentVersion";
        return creator == null
                ? find(current + " order by i.id", study)
                : find(current + " and i.creator = ?2 order by i.id", study, creator);
    }

    /**
     * The current versions of some of a study's items; in the order {@code i} is the item and {@code v} its version.
     *
     * @param creator null for all
     * @param subfield empty for all
     * @param doi a pattern of {@code like}
     */
    static PanacheQuery<ItemVersion> currentOf(
            Study study, Creator creator, String subfield, String doi, String orderBy) {
        return find("from ItemVersion v join fetch v.item i" + SOME + orderBy, some(study, creator, subfield, doi));
    }

    /** How many these are. */
    static long countCurrent(Study study, Creator creator, String subfield, String doi) {
        return find("select count(*) from ItemVersion v join v.item i" + SOME, some(study, creator, subfield, doi))
                .project(Long.class)
                .singleResult();
    }

    private static Parameters some(Study study, Creator creator, String subfield, String doi) {
        return Parameters.with("study", study)
                .and("creators", creator == null ? List.of(Creator.values()) : List.of(creator))
                .and("subfield", subfield)
                .and("doi", doi);
    }

    /** All versions of an item, newest first. */
    public static List<ItemVersion> listOf(Item item) {
        return list("item = ?1 order by version desc", item);
    }

    /** A version of an item by its number, counted from 1. */
    public static Optional<ItemVersion> find(Item item, int version) {
        return find("item = ?1 and version = ?2", item, version).firstResultOptional();
    }

    /** The texts that new sessions are given. */
    static ItemVersion currentOf(Item item) {
        return find("item = ?1 and version = ?2", item, item.currentVersion).singleResult();
    }

    /**
     * The two texts side by side, original first: in the spans of the combined text where it agrees with them, else by
     * their difference in words.
     */
    public List<Segment> segments() {
        return Optional.ofNullable(combinedText)
                .flatMap(combined -> AlteredSpans.parse(combined, originalText, alteredText))
                .orElseGet(() -> TextDifference.between(originalText, alteredText));
    }

    public ItemTexts texts() {
        return new ItemTexts(originalText, alteredText, combinedText);
    }
}

package org.careergraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.StatedFacts;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Terms.SourceKind;
import org.jspecify.annotations.Nullable;

/** Editions of an official taxonomy of occupations. All of it is made up. */
public final class MadeUpOccupations {

    private static final String SOURCE = "occupations";

    private final StatedFacts.Lines lines = new StatedFacts.Lines("Occupation Data.txt");
    private final List<Fact> facts = new ArrayList<>();
    private final String label;
    private final @Nullable LocalDate published;

    private MadeUpOccupations(String label, @Nullable LocalDate published) {
        this.label = label;
        this.published = published;
    }

    /**
     * An edition.
     *
     * @param published an ISO date; null where it is not known
     */
    public static MadeUpOccupations edition(String label, @Nullable String published) {
        return new MadeUpOccupations(label, published == null ? null : LocalDate.parse(published));
    }

    /** Adds an occupation under an O*NET-SOC code, which is the key of its role too. */
    public MadeUpOccupations with(String code, String title, @Nullable String summary) {
        Fact.Code exact = new Fact.Code(ClassificationScheme.ONET_SOC, "2019", code);
        facts.add(new Fact.Role(lines.next(), SOURCE, code, null, title, summary, List.of(exact)));
        facts.add(new Fact.Classification(
                lines.next(), SOURCE, code, exact, title, false, MatchKind.EXACT, null, true, null));
        return this;
    }

    /** Adds a code that an occupation falls into, too. */
    public MadeUpOccupations classified(String role, String code) {
        Fact.Code other = new Fact.Code(ClassificationScheme.ISCO, "08", code);
        facts.add(new Fact.Classification(
                lines.next(), SOURCE, role, other, "Group " + code, false, MatchKind.BROAD, null, false, null));
        return this;
    }

    /** The facts, as a format to import. */
    public StatedFacts facts() {
        Fact.Release bare = StatedFacts.release(SOURCE, label, lines.file(), null, null);
        Fact.File file = new Fact.File(lines.file(), "%064x".formatted(facts.hashCode() & 0xffffffffL), 0);
        Fact.Release release = new Fact.Release(bare.at(), SOURCE, label, null, published, null, List.of(file));
        return new StatedFacts(
                Completeness.WHOLE,
                StatedFacts.source(SOURCE, SourceKind.OFFICIAL_TAXONOMY),
                release,
                List.copyOf(facts));
    }
}

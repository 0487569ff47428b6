package org.careergraph.source;

import static org.careergraph.jooq.Tables.SOURCE;

import java.util.List;
import java.util.stream.Collectors;
import org.careergraph.dataset.Credit;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Terms.PayComponent;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.SourceRecord;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores sources; a source that comes again is described as it was last. */
@Component
final class SourceWriter implements FactWriter<Fact.Source> {

    /** Distance of the precedences of two kinds of source; within a kind, the source that came first answers first. */
    private static final int KIND_STEP = 1_000_000;

    @Override
    public Class<Fact.Source> facts() {
        return Fact.Source.class;
    }

    @Override
    public Table<?> table() {
        return SOURCE;
    }

    @Override
    public int write(Intake intake, List<Fact.Source> batch) {
        return Upsert.store(
                intake.database(),
                SOURCE.ID,
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    private static SourceRecord row(Fact.Source fact, Keys keys) {
        int id = keys.source(fact.source());
        Fact.Licence licence = fact.licence();
        Credit credit = fact.credit();
        SourceRecord row = new SourceRecord();
        row.setId(id);
        row.setPublicId(keys.publicId("source", fact.source()));
        row.setName(fact.name());
        row.setPublisher(fact.publisher());
        row.setKind(fact.kind().name());
        row.setUrl(fact.url());
        row.setLicenceName(licence == null ? null : licence.name());
        row.setLicenceSpdx(licence == null ? null : licence.spdx());
        row.setLicenceUrl(licence == null ? null : licence.url());
        row.setRequiresAttribution(fact.requiresAttribution());
        row.setAllowsRedistribution(fact.allowsRedistribution());
        row.setAttribution(credit == null ? null : credit.sentence());
        row.setModification(credit == null ? null : credit.modification());
        row.setLimitations(fact.limitations());
        row.setPayIncludes(array(fact.pay().includes()));
        row.setPayExcludes(array(fact.pay().excludes()));
        row.setPrecedence(fact.kind().ordinal() * KIND_STEP + id);
        return row;
    }

    private static String array(List<PayComponent> components) {
        return components.stream()
                .map(component -> '"' + component.name() + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }
}

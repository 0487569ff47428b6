package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.SOURCE;

import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careergraph.dataset.own.OwnDataReader;
import org.careergraph.snapshot.WorkingDatabase;
import org.jooq.DSLContext;

/** Decides whether a dataset is private. A source stays what it was when it came first. */
final class Secrecy {

    private Secrecy() {}

    /**
     * Whether what a dataset holds is for those only who may know it.
     *
     * @throws ImportRefusedException when it calls private what is public already, or the other way round
     */
    static boolean of(OwnDataReader reader, WorkingDatabase working) {
        Catalogue catalogue = reader.catalogue(new Notices()); // whoever imports it tells what is wrong with it
        Set<String> open = sources(working.dsl());
        Set<String> all = sources(working.everything());
        TreeMap<Boolean, String> held = new TreeMap<>();
        Stream.concat(
                        catalogue.sources().stream().map(Fact.Source::source),
                        catalogue.releases().stream().map(Fact.Release::source))
                .filter(source -> all.contains(publicId(catalogue, source)))
                .forEach(source -> held.putIfAbsent(!open.contains(publicId(catalogue, source)), source));
        boolean secret = reader.isPrivate() == null ? held.containsKey(true) : reader.isPrivate();
        String other = held.get(!secret);
        if (other != null) {
            String message = secret
                    ? "what it says is public already; remove its releases first, or use another key"
                    : "what it says is private; write PRIVATE in its column visibility, or remove its releases first";
            throw ImportRefusedException.of(Row.ofFile("source.csv").notice("key", other, message));
        }
        return secret;
    }

    private static String publicId(Catalogue catalogue, String source) {
        return "source:" + catalogue.namespace() + ":" + source;
    }

    private static Set<String> sources(DSLContext database) {
        return database.select(SOURCE.PUBLIC_ID).from(SOURCE).fetchSet(SOURCE.PUBLIC_ID);
    }
}

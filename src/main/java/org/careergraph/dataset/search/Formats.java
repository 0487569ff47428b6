package org.careergraph.dataset.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.Recognition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The formats of published data that this program reads, which judge a file together. */
@Component
public final class Formats {

    /** What the formats make of a file. */
    sealed interface Judgement {

        /** It belongs to an edition. */
        record Known(DatasetFormat format, Recognition.Edition edition) implements Judgement {}

        /** It cannot be used, for a reason. */
        record Refused(String reason) implements Judgement {}

        /** No format knows it. */
        record Unknown() implements Judgement {}
    }

    private final List<DatasetFormat> formats;

    /** All that the program comes with. */
    @Autowired
    public Formats(ObjectProvider<DatasetFormat> formats) {
        this(formats.stream());
    }

    private Formats(Stream<DatasetFormat> formats) {
        this.formats = formats.sorted(
                        Comparator.comparingInt(DatasetFormat::order).thenComparing(DatasetFormat::name))
                .toList();
    }

    /** These formats only. */
    static Formats of(DatasetFormat... formats) {
        return new Formats(Stream.of(formats));
    }

    /** Only the format of this name; none when there is no such format. */
    Formats only(String name) {
        return new Formats(formats.stream().filter(format -> format.name().equals(name)));
    }

    boolean isEmpty() {
        return formats.isEmpty();
    }

    /** Names of the formats, in the order in which they are imported. */
    public List<String> names() {
        return formats.stream().map(DatasetFormat::name).toList();
    }

    /** Asks every format. One that takes the file counts more than one that refuses it. */
    Judgement judge(DataFile file) {
        List<Judgement.Known> takers = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (DatasetFormat format : formats) {
            try {
                switch (format.recognise(file)) {
                    case Recognition.Edition edition -> takers.add(new Judgement.Known(format, edition));
                    case Recognition.Refused refused -> reasons.add(format.title() + ": " + refused.reason());
                    case Recognition.Foreign ignored -> {}
                }
            } catch (IOException e) {
                return new Judgement.Refused("it cannot be read: " + e.getMessage());
            }
        }
        if (takers.size() > 1) {
            String names = takers.stream().map(taker -> taker.format().name()).collect(Collectors.joining(" and "));
            return new Judgement.Refused("both " + names + " know it; choose one with --as");
        }
        return takers.isEmpty() ? unused(reasons) : takers.getFirst();
    }

    private static Judgement unused(List<String> reasons) {
        return reasons.isEmpty() ? new Judgement.Unknown() : new Judgement.Refused(String.join("; ", reasons));
    }
}

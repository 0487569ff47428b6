package org.careergraph.dataset;

import org.careergraph.dataset.Intake.Clashes;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Settles clashes: files that come together must agree, and a file that differs from what is held makes a revision, in which it
 * counts.
 */
final class Restatement implements Clashes {

    /** A file differs from what is held of its release: the import has to start again, with a revision. */
    static final class Needed extends RuntimeException {
        Needed() {
            super(null, null, false, false);
        }
    }

    private final Keys keys;
    private final Notices notices;
    private final boolean revises;
    private int count;
    private @Nullable String example;

    Restatement(Keys keys, Notices notices, boolean revises) {
        this.keys = keys;
        this.notices = notices;
        this.revises = revises;
    }

    @Override
    public boolean prefersLater(Fact fact, Field<?> column, Object held, Object stated, @Nullable Integer file) {
        if (keys.isArriving(file)) {
            String message = "another row of this release says %s; files of one release must agree, so leave one out";
            notices.add(fact.at().notice(column.getName(), stated.toString(), message.formatted(held)));
            return false;
        }
        if (!revises) {
            throw new Needed();
        }
        count++;
        if (example == null) {
            example = "%s, row %d: %s was %s and is %s"
                    .formatted(fact.at().file(), fact.at().number(), column.getName(), held, stated);
        }
        return true;
    }

    /** What was restated, in words. */
    String note() {
        return example == null
                ? "the same edition came again with other facts"
                : "the same edition came again; %d figures differ, such as %s".formatted(count, example);
    }
}

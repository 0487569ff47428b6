package org.careergraph.question;

import java.util.List;

/** A question that is asked of the data about every role. */
interface Asked {

    /** Names the question within public ids. */
    String key();

    /** Its answers, at most one a role: none where nothing is held that answers it. */
    List<Answer> answers(Holdings held);
}

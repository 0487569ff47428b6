package org.careergraph.cli;

import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.WorkingDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Sees to it, before the first request can come, that a snapshot is served which this build understands. */
@Component
@ConditionalOnWebApplication
class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final WorkingDatabase working;
    private final StarterDataset starter;
    private final Publisher publisher;
    private final ServedSnapshot served;

    FirstStart(WorkingDatabase working, StarterDataset starter, Publisher publisher, ServedSnapshot served) {
        this.working = working;
        this.starter = starter;
        this.publisher = publisher;
        this.served = served;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!publisher.isServable()) {
            working.exclusively(this::importAndPublish);
        }
        served.follow();
    }

    private Publisher.Publication importAndPublish() {
        if (starter.importIfNothingIsHeld()) {
            LOG.info("Nothing was held: the starter dataset is imported");
        } else {
            LOG.warn("Nothing is published that can be served: it is missing, damaged, or of another version or home"
                    + " location. What is imported is published");
        }
        return publisher.publish();
    }
}

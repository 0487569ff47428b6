package org.careergraph;

import org.careergraph.cli.CommandLineEntry;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a service when it is started bare, and a few commands beside. */
@SpringBootApplication
public class CareerGraphApplication {

    public static void main(String[] arguments) {
        CommandLineEntry.run(CareerGraphApplication.class, arguments);
    }
}

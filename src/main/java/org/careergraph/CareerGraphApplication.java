package org.careergraph;

import org.careergraph.cli.CommandLineEntry;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The program: a service when it is started bare, and a few commands beside. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // keys are all there is
public class CareerGraphApplication {

    public static void main(String[] arguments) {
        CommandLineEntry.run(CareerGraphApplication.class, arguments);
    }
}

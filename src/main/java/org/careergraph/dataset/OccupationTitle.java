package org.careergraph.dataset;

import java.util.Locale;

/**
 * The title that a scheme gives an occupation.
 *
 * @param text with straight apostrophes, as all files but those of the SOC itself write them
 * @param residual whether it stands for what no other title of its group covers
 */
public record OccupationTitle(String text, boolean residual) {

    private static final String RESIDUAL = "all other";

    /** A title as published. */
    public static OccupationTitle of(String published) {
        String text = published.replace('\u2019', '\'');
        return new OccupationTitle(text, text.toLowerCase(Locale.ROOT).contains(RESIDUAL));
    }
}

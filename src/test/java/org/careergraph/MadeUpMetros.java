package org.careergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.oews.WrittenWages;

/**
 * What electricians, welders and anesthesiologists earn in metropolitan areas, and how dear these are, in files as the Bureaus of
 * Labor Statistics and of Economic Analysis publish them. Every figure is made up.
 */
public final class MadeUpMetros {

    private static final String PRICES = """
            GeoFIPS,GeoName,Description,RPP 2023
            0,United States,RPPs: All items ,100
            14260,"Boise City, ID (Metropolitan Statistical Area)",RPPs: All items ,98
            38900,"Portland-Vancouver-Hillsboro, OR-WA (Metropolitan Statistical Area)",RPPs: All items ,107
            41860,"San Francisco-Oakland-Berkeley, CA (Metropolitan Statistical Area)",RPPs: All items ,118
            42660,"Seattle-Tacoma-Bellevue, WA (Metropolitan Statistical Area)",RPPs: All items ,112.5
            44060,"Spokane-Spokane Valley, WA (Metropolitan Statistical Area)",RPPs: All items ,96
            """;

    private final List<Map<String, String>> rows = new ArrayList<>();
    private String[] area = {};
    private String code = "";
    private String title = "";
    private String group = "";

    private MadeUpMetros() {}

    /** An installation of the caller's own that holds the starter, three occupations, and the files. */
    public static Installation imported(TestDatabase database) {
        Installation installation = Installation.empty(database);
        Importer importer = installation.bean(Importer.class);
        importer.importStarter();
        importer.importEdition(
                MadeUpOccupations.edition("29.3", "2024-08-20")
                        .with("47-2111.00", "Electricians", "They wire.")
                        .with("51-4121.00", "Welders", "They join metal.")
                        .with("29-1211.00", "Anesthesiologists", "They put to sleep.")
                        .facts(),
                List.of());
        return installation.importFolder(files());
    }

    private static Path files() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "metros");
            Files.writeString(folder.resolve("MARPP_MSA_2008_2023.csv"), PRICES);
            WrittenWages.workbook(folder, new MadeUpMetros().wages());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of maps cannot be made otherwise
    private Map<String, String>[] wages() {
        everybody();
        electricians();
        welders();
        anesthesiologists();
        return rows.toArray(new Map[0]);
    }

    /** The first row of an area in the published table: that it is there tells that the others are all that there are. */
    private void everybody() {
        occupation("00-0000", "All Occupations", "total");
        in("42660", "Seattle-Tacoma-Bellevue, WA", "4", "WA").pays("2000000", "0.5", "88000", "70000");
        in("48300", "Wenatchee, WA", "4", "WA").pays("50000", "1.5", "58000", "47000");
    }

    private void electricians() {
        occupation("47-2111", "Electricians", "detailed");
        in("99", "U.S.", "1", "US").pays("700000", "0.5", "67000", "61000");
        in("53", "Washington", "2", "WA").pays("17000", "1.0", "91000", "90000");
        in("42660", "Seattle-Tacoma-Bellevue, WA", "4", "WA").pays("9000", "1.5", "96000", "99000");
        in("38900", "Portland-Vancouver-Hillsboro, OR-WA", "4", "OR").pays("6000", "2.0", "94000", "96300");
        in("44060", "Spokane-Spokane Valley, WA", "4", "WA").pays("1500", "3.0", "74000", "72000");
        in("14260", "Boise City, ID", "4", "ID").pays("3000", "2.5", "66000", "63700");
        in("41860", "San Francisco-Oakland-Berkeley, CA", "4", "CA").pays("5000", "40.0", "121000", "118000");
        in("13380", "Bellingham, WA", "4", "WA").pays("**", "**", "*", "*");
        in("5300006", "Western Washington nonmetropolitan area", "6", "WA").pays("800", "4.0", "71000", "70000");
    }

    private void welders() {
        occupation("51-4121", "Welders, Cutters, Solderers, and Brazers", "detailed");
        in("99", "U.S.", "1", "US").pays("420000", "0.5", "52000", "49000");
        in("42660", "Seattle-Tacoma-Bellevue, WA", "4", "WA").pays("4000", "2.0", "66000", "65250");
        in("38900", "Portland-Vancouver-Hillsboro, OR-WA", "4", "OR").pays("3000", "2.0", "57000", "56175");
        in("44060", "Spokane-Spokane Valley, WA", "4", "WA").pays("30", "5.0", "64000", "62400");
    }

    private void anesthesiologists() {
        occupation("29-1211", "Anesthesiologists", "detailed");
        in("99", "U.S.", "1", "US").pays("33000", "2.0", "339000", "#");
        in("42660", "Seattle-Tacoma-Bellevue, WA", "4", "WA").pays("600", "6.0", "#", "#");
        in("14260", "Boise City, ID", "4", "ID").pays("90", "8.0", "280000", "230000");
        in("48300", "Wenatchee, WA", "4", "WA").pays("50", "9.0", "#", "#");
    }

    private void occupation(String occupation, String name, String level) {
        code = occupation;
        title = name;
        group = level;
    }

    private MadeUpMetros in(String code, String name, String type, String state) {
        area = new String[] {"AREA=" + code, "AREA_TITLE=" + name, "AREA_TYPE=" + type, "PRIM_STATE=" + state};
        return this;
    }

    /** @param error the relative standard error of the jobs and of the mean, in percent; one is withheld with what it belongs to */
    private void pays(String jobs, String error, String mean, String median) {
        Map<String, String> row = WrittenWages.occupation(code, title, area);
        row.put("O_GROUP", group);
        row.putAll(Map.of(
                "TOT_EMP",
                jobs,
                "EMP_PRSE",
                error,
                "MEAN_PRSE",
                mean.equals("*") ? mean : error,
                "A_MEAN",
                mean,
                "A_MEDIAN",
                median));
        rows.add(row);
    }
}

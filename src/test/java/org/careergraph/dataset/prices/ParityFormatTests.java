package org.careergraph.dataset.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.ImportResult;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.Terms.LocationKind;
import org.careergraph.dataset.Terms.PriceItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityFormatTests {

    private static final String HEADER =
            "GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,2022,2023\n";
    private static final String NOTES =
            "\"Note: See the included footnote file.\"\n\"U.S. Bureau of Economic Analysis\"\n";
    private static final String REDUCED_HEADER = "GeoFIPS,GeoName,Description,RPP 2023\n";

    private static final Map<String, String> PLACES =
            Map.of("FIPS 06", "us-ca", "USPS TX", "us-tx", "USPS MO", "us-mo", "USPS KS", "us-ks");

    private final ParityFormat format = new ParityFormat(new KnownReleases());

    @TempDir
    private Path folder;

    @Test
    void readsAFigureForEachYearOfAState() throws IOException {
        Collected collected = read(states("""
                 "00000","United States", ,SARPP,5,"...","RPPs: All items ","Index",100.000,100.000
                 "06000","California",8,SARPP,7,"..."," RPPs: Services: Housing 3/","Index",(NA),157.8
                """));
        assertThat(collected.all(Fact.PriceLevel.class))
                .extracting(
                        Fact.PriceLevel::location,
                        Fact.PriceLevel::item,
                        Fact.PriceLevel::indexMilli,
                        Fact.PriceLevel::base,
                        Fact.PriceLevel::period)
                .containsExactly(
                        tuple("us", PriceItem.ALL_ITEMS, 100_000, "United States = 100", year(2022)),
                        tuple("us", PriceItem.ALL_ITEMS, 100_000, "United States = 100", year(2023)),
                        tuple("us-ca", PriceItem.HOUSING, 157_800, "United States = 100", year(2023)));
    }

    @Test
    void leavesOutWhatIsNoPriceParityOrNotAvailable() throws IOException {
        Collected collected = read(states("""
                 "06000","California",8,SARPP,1,"..."," Real personal income (millions) 1/","Millions",1603306.0,1567285.7
                 "06000","California",8,SARPP,6,"..."," RPPs: Goods ","Index",(NA),(NA)
                 "06000","California",8,SARPP,10,"...","Implicit regional price deflator ","Index",83.1,84.2
                """));
        assertThat(collected.all(Fact.PriceLevel.class)).isEmpty();
        assertThat(collected.dropped())
                .containsOnly(
                        new ImportResult.Dropped("states.csv", "not a price parity", 2, 2),
                        new ImportResult.Dropped("states.csv", "not available in any year", 1, 3));
    }

    @Test
    void definesMetropolitanAreasInEveryStateTheyLieIn() throws IOException {
        Collected collected = read(write("metros.csv", REDUCED_HEADER + """
                0,United States,RPPs: All items ,100
                0,United States, RPPs: Goods ,99.51
                999,United States (Nonmetropolitan Portion),RPPs: All items ,88.22
                10180,"Abilene, TX (Metropolitan Statistical Area) *",RPPs: All items ,89.85
                28140,"Kansas City, MO-KS (Metropolitan Statistical Area)",RPPs: All items ,92.1
                28140,"Kansas City, MO-KS (Metropolitan Statistical Area)", RPPs: Goods ,97
                """));
        assertThat(collected.all(Fact.Location.class))
                .extracting(Fact.Location::slug, Fact.Location::name, Fact.Location::kind)
                .containsExactly(
                        tuple("us-nonmetro", "United States (Nonmetropolitan Portion)", LocationKind.NONMETRO),
                        tuple("us-tx-abilene", "Abilene, TX", LocationKind.METRO),
                        tuple("us-mo-kansas-city", "Kansas City, MO-KS", LocationKind.METRO));
        assertThat(collected.all(Fact.LocationCode.class))
                .extracting(Fact.LocationCode::location, Fact.LocationCode::scheme, Fact.LocationCode::code)
                .containsExactly(tuple("us-tx-abilene", "CBSA", "10180"), tuple("us-mo-kansas-city", "CBSA", "28140"));
        assertThat(collected.all(Fact.Containment.class))
                .extracting(Fact.Containment::location, Fact.Containment::within, Fact.Containment::primary)
                .containsExactly(
                        tuple("us-nonmetro", "us", true),
                        tuple("us-tx-abilene", "us-tx", true),
                        tuple("us-mo-kansas-city", "us-mo", true),
                        tuple("us-mo-kansas-city", "us-ks", false));
        assertThat(collected.all(Fact.PriceLevel.class))
                .extracting(Fact.PriceLevel::location, Fact.PriceLevel::item, Fact.PriceLevel::indexMilli)
                .containsExactly(
                        tuple("us", PriceItem.ALL_ITEMS, 100_000),
                        tuple("us-nonmetro", PriceItem.ALL_ITEMS, 88_220),
                        tuple("us-tx-abilene", PriceItem.ALL_ITEMS, 89_850),
                        tuple("us-mo-kansas-city", PriceItem.ALL_ITEMS, 92_100),
                        tuple("us-mo-kansas-city", PriceItem.GOODS, 97_000));
        assertThat(collected.dropped())
                .containsExactly(new ImportResult.Dropped(
                        "metros.csv", "the table of states has these figures of the nation in full", 1, 3));
    }

    @Test
    void usesTheMetropolitanAreaThatIsKnownByItsCode() throws IOException {
        DataFile file = write("metros.csv", HEADER + """
                 "10180","Abilene, TX (Metropolitan Statistical Area)",6,MARPP,1,"...","RPPs: All items ","Index",90.0,91.5
                """ + NOTES);
        Collected collected = Collected.of(format, Map.of("CBSA 10180", "us-tx-abilene-of-old"), file.path());
        assertThat(collected.notices()).isEmpty();
        assertThat(collected.all(Fact.Location.class)).isEmpty();
        assertThat(collected.all(Fact.PriceLevel.class))
                .extracting(Fact.PriceLevel::location)
                .containsOnly("us-tx-abilene-of-old")
                .hasSize(2);
    }

    @Test
    void saysWhichCellIsWrong() throws IOException {
        DataFile states = states("""
                 "06000","California",8,SARPP,5,"...","RPPs: All items ","Index",(D),0
                 "66000","Guam",8,SARPP,5,"...","RPPs: All items ","Index",101.1,102.2
                 "CA","California",8,SARPP,5,"...","RPPs: All items ","Index",101.1,102.2
                 "06000","California",8,SARPP,5,"...","RPPs: Services: Rents ","Index",101.1,102.2
                """);
        assertThat(Collected.of(format, PLACES, states.path()).notices())
                .containsExactly(
                        "states.csv, row 2, column 2022, value \"(D)\":"
                                + " neither an index such as 112.581 nor (NA), which marks what is not available",
                        "states.csv, row 2, column 2023, value \"0\":"
                                + " neither an index such as 112.581 nor (NA), which marks what is not available",
                        "states.csv, row 3, column GeoFIPS, value \"66000\":"
                                + " no state with this code is known; the starter dataset has them",
                        "states.csv, row 4, column GeoFIPS, value \"\"CA\"\":"
                                + " not the code of an area; it has up to five digits",
                        "states.csv, row 5, column Description, value \"RPPs: Services: Rents\": not one of the items that"
                                + " are held: [RPPs: All items, RPPs: Goods, RPPs: Services: Housing, RPPs: Services: Other,"
                                + " RPPs: Services: Utilities]");
        DataFile metros = write("metros.csv", REDUCED_HEADER + """
                10180,Abilene (Metropolitan Statistical Area),RPPs: All items ,89.85
                41980,"San Juan, PR (Metropolitan Statistical Area)",RPPs: All items ,89.85
                """);
        assertThat(Collected.of(format, PLACES, metros.path()).notices())
                .containsExactly(
                        "metros.csv, row 2, column GeoName, value \"Abilene (Metropolitan Statistical Area)\":"
                                + " not the name of a metropolitan area; it is written like Kansas City, MO-KS",
                        "metros.csv, row 3, column GeoName, value \"San Juan, PR\":"
                                + " lies in a state that is not known; the starter dataset has them");
    }

    @Test
    void namesTheEditionByItsNewestYear() throws IOException {
        Recognition edition = new Recognition.Edition("rpp", "2023", "2023");
        assertThat(format.recognise(
                        states(" \"00000\",\"United States\", ,SARPP,5,\"...\",\"RPPs: All items \",\"Index\",1,1\n")))
                .isEqualTo(edition);
        assertThat(format.recognise(write("metros.csv", REDUCED_HEADER))).isEqualTo(edition);
        assertThat(format.recognise(write(
                        "income.csv",
                        HEADER + " \"00000\",\"United States\", ,SAINC1,1,\"...\",\"Income\",\"$\",1,1\n")))
                .isEqualTo(Recognition.FOREIGN);
        assertThat(format.recognise(write(
                        "portions.csv",
                        HEADER + " \"01998\",\"Alabama\",5,PARPP,1,\"...\",\"RPPs: Goods\",\"Index\",1,1\n")))
                .isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void readsTablesInTheArchiveTheyArePublishedIn() throws IOException {
        DataFile archive = DataFile.at(folder.resolve("RPP.zip"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive.path()))) {
            add(zip, "RPP_definition.xml", "<xml/>");
            add(
                    zip,
                    "PARPP.csv",
                    HEADER + " \"06998\",\"California\",8,PARPP,1,\"...\",\"RPPs: Goods\",\"Index\",1,1\n");
            add(
                    zip,
                    "SARPP.csv",
                    HEADER + " \"06000\",\"California\",8,SARPP,1,\"...\",\"RPPs: Goods\",\"Index\",1,1\n");
        }
        assertThat(format.recognise(archive)).isEqualTo(new Recognition.Edition("rpp", "2023", "2023"));
        assertThat(read(archive).files()).containsExactly("RPP.zip/SARPP.csv");
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Collected read(DataFile file) {
        Collected collected = Collected.of(format, PLACES, file.path());
        assertThat(collected.notices()).isEmpty();
        return collected;
    }

    private DataFile states(String rows) throws IOException {
        return write("states.csv", HEADER + rows + NOTES);
    }

    private DataFile write(String name, String text) throws IOException {
        return DataFile.at(Files.writeString(folder.resolve(name), text));
    }

    private static Fact.Period year(int year) {
        return new Fact.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
    }
}

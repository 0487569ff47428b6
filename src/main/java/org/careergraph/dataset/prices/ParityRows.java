package org.careergraph.dataset.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Terms.PriceItem;
import org.careergraph.dataset.prices.ParityTable.Areas;
import org.careergraph.dataset.table.Line;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table: each is an item in an area, with a figure for each year. Items are known by their description, because
 * the numbers of lines change from edition to edition.
 */
final class ParityRows {

    private static final String BASE = "United States = 100";

    /** Every line of price parities, and no other, starts with this. */
    private static final String PARITY = "RPPs:";

    private static final Map<String, PriceItem> ITEMS = Map.of(
            "RPPs: All items", PriceItem.ALL_ITEMS,
            "RPPs: Goods", PriceItem.GOODS,
            "RPPs: Services: Housing", PriceItem.HOUSING,
            "RPPs: Services: Utilities", PriceItem.UTILITIES,
            "RPPs: Services: Other", PriceItem.OTHER_SERVICES);

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\s*\\d+/$");
    private static final Pattern INDEX = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");
    private static final String NOT_AVAILABLE = "(NA)";
    private static final int THOUSANDTHS = 3;

    /** A figure of a row. */
    private record Figure(int year, int indexMilli) {}

    private final ParityTable table;
    private final Places places;
    private final FactSink facts;
    private final Notices notices;

    ParityRows(ParityTable table, FactSink facts, Notices notices) {
        this.table = table;
        this.places = new Places(facts, notices);
        this.facts = facts;
        this.notices = notices;
    }

    /** States the figures of a row, or why it is left out, or what is wrong with it. */
    void state(Line row) {
        String description = cell(row, ParityTable.DESCRIPTION);
        String line = FOOTNOTE_MARK.matcher(description).replaceAll("");
        PriceItem item = ITEMS.get(line);
        if (item != null) {
            state(row, item);
        } else if (description.isEmpty() || line.startsWith(PARITY)) {
            String message = "not one of the items that are held: "
                    + ITEMS.keySet().stream().sorted().toList();
            notices.add(row.at().notice(ParityTable.DESCRIPTION, description, message));
        } else {
            facts.dropped(row.at(), "not a price parity");
        }
    }

    private void state(Line row, PriceItem item) {
        String code = places.code(row.at(), cell(row, ParityTable.CODE));
        List<Figure> figures = figures(row);
        if (code == null || figures == null) {
            return;
        }
        boolean metros = table.areas() == Areas.METROS;
        if (figures.isEmpty()) {
            facts.dropped(row.at(), "not available in any year");
        } else if (metros && code.equals(Places.COUNTRY_CODE) && item != PriceItem.ALL_ITEMS) {
            // Here they may be rounded, and would contradict that table; that all items are 100 is not rounded.
            facts.dropped(row.at(), "the table of states has these figures of the nation in full");
        } else {
            String place =
                    metros ? places.metro(row.at(), code, cell(row, ParityTable.NAME)) : places.state(row.at(), code);
            if (place != null) {
                figures.forEach(figure -> facts.accept(level(row, place, item, figure)));
            }
        }
    }

    private static Fact.PriceLevel level(Line row, String place, PriceItem item, Figure figure) {
        Fact.Period year = new Fact.Period(
                LocalDate.of(figure.year(), 1, 1),
                LocalDate.of(figure.year(), 12, 31),
                Integer.toString(figure.year()));
        return new Fact.PriceLevel(row.at(), ParityReader.SOURCE, place, item, figure.indexMilli(), BASE, year);
    }

    /** The figures that are available; null when a notice says what is wrong with one. */
    private @Nullable List<Figure> figures(Line row) {
        List<Figure> figures = new ArrayList<>();
        boolean sound = true;
        for (Map.Entry<Integer, String> year : table.years().entrySet()) {
            String cell = cell(row, year.getValue());
            int index = INDEX.matcher(cell).matches()
                    ? new BigDecimal(cell).movePointRight(THOUSANDTHS).intValueExact()
                    : 0;
            if (index > 0) {
                figures.add(new Figure(year.getKey(), index));
            } else if (!cell.equals(NOT_AVAILABLE)) {
                String message = "neither an index such as 112.581 nor (NA), which marks what is not available";
                notices.add(row.at().notice(year.getValue(), cell, message));
                sound = false;
            }
        }
        return sound ? figures : null;
    }

    /** The cell of a row; empty when it is blank. */
    private String cell(Line row, String column) {
        String cell = table.columns().cell(row, column);
        return cell == null ? "" : cell;
    }
}

package org.careergraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What short forms in job titles stand for. Only those that stand for one thing before and after every other word; so not
 * {@code pm} (product or project manager), {@code pt} (part time, physical therapist), {@code mech}, {@code elec}, {@code prod},
 * {@code acct}, {@code cs}. A wrong one does no harm: what is made of a title counts only where a role is called so.
 */
final class Abbreviations {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("ai", "artificial intelligence"),
            Map.entry("asst", "assistant"),
            Map.entry("assoc", "associate"),
            Map.entry("backend", "back end"),
            Map.entry("bi", "business intelligence"),
            Map.entry("ceo", "chief executive officer"),
            Map.entry("cfo", "chief financial officer"),
            Map.entry("cna", "certified nursing assistant"),
            Map.entry("coo", "chief operating officer"),
            Map.entry("coord", "coordinator"),
            Map.entry("cto", "chief technology officer"),
            Map.entry("cust", "customer"),
            Map.entry("db", "database"),
            Map.entry("dba", "database administrator"),
            Map.entry("dev", "developer"),
            Map.entry("dir", "director"),
            Map.entry("eng", "engineer"),
            Map.entry("engr", "engineer"),
            Map.entry("exec", "executive"),
            Map.entry("frontend", "front end"),
            Map.entry("fullstack", "full stack"),
            Map.entry("hr", "human resources"),
            Map.entry("hvac", "heating ventilation and air conditioning"),
            Map.entry("it", "information technology"),
            Map.entry("lpn", "licensed practical nurse"),
            Map.entry("maint", "maintenance"),
            Map.entry("mfg", "manufacturing"),
            Map.entry("mgr", "manager"),
            Map.entry("mktg", "marketing"),
            Map.entry("ml", "machine learning"),
            Map.entry("mngr", "manager"),
            Map.entry("nlp", "natural language processing"),
            Map.entry("np", "nurse practitioner"),
            Map.entry("oper", "operator"),
            Map.entry("ops", "operations"),
            Map.entry("qa", "quality assurance"),
            Map.entry("rep", "representative"),
            Map.entry("rn", "registered nurse"),
            Map.entry("spec", "specialist"),
            Map.entry("sre", "site reliability engineer"),
            Map.entry("supv", "supervisor"),
            Map.entry("svc", "service"),
            Map.entry("sw", "software"),
            Map.entry("swe", "software engineer"),
            Map.entry("sysadmin", "systems administrator"),
            Map.entry("tech", "technician"),
            Map.entry("ui", "user interface"),
            Map.entry("ux", "user experience"),
            Map.entry("vp", "vice president"));

    private Abbreviations() {}

    /** The words with every short form written out; an administrator, where no assistant follows. */
    static List<String> writtenOut(List<String> words) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("admin")) {
                boolean last = i == words.size() - 1;
                written.add(last ? "administrator" : "administrative");
            } else {
                written.addAll(List.of(MEANINGS.getOrDefault(word, word).split(" ")));
            }
        }
        return written;
    }
}

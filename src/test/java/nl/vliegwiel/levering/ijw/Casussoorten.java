package nl.vliegwiel.levering.ijw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stories in messages: every kind of casus of the overview of message flows of iJw 3.2, and some of our own. Fictieve gegevens. */
final class Casussoorten {
    private static final String BSN = IjwImportTest.BSN;
    private static final String G = "9001";
    private static final String ORDER = order(1, "");
    private static final String START = start("2026-02-10", "1", "2026-02-11");
    private static final String STOP = stop("31", "1", "2026-05-02");
    private static final String VERZOEK = Berichten.verzoek(G, BSN, 1, "45", "02", "2026-01-20");
    private static final String ONDERZOEK = Berichten.antwoord(G, 1, "2", "", "2026-01-22");
    private static final String WIJZIGING = Berichten.wijziging(G, BSN, 1, "2026-03-01");
    private static final String WIJZIGING_ONDERZOEK = Berichten.antwoord(G, 1, "2", "", "2026-03-02");
    private static final String AFWIJZING = Berichten.antwoord(G, 1, "1", "2", "2026-03-09");

    private Casussoorten() {
    }

    /** What happens, with its messages in the order in which they come in. */
    static Map<String, List<String>> alle() {
        var casussen = new LinkedHashMap<String, List<String>>();
        requests(casussen);
        changes(casussen);
        startsAndStops(casussen);
        own(casussen);
        return casussen;
    }

    private static void requests(Map<String, List<String>> c) {
        c.put("Verzoek om toewijzing: meteen toegewezen", List.of(VERZOEK, ORDER, START));
        c.put("Verzoek om toewijzing: toegewezen na onderzoek", List.of(VERZOEK, ONDERZOEK, ORDER));
        c.put("Verzoek om toewijzing: meteen afgewezen", List.of(VERZOEK, AFWIJZING));
        c.put("Verzoek om toewijzing: afgewezen na onderzoek", List.of(VERZOEK, ONDERZOEK, AFWIJZING));
        c.put("Verzoek om toewijzing: afgewezen om het woonplaatsbeginsel",
                List.of(VERZOEK, ONDERZOEK, Berichten.antwoord(G, 1, "1", "8", "2026-01-30")));
    }

    private static void changes(Map<String, List<String>> c) {
        var begin = List.of(ORDER, START, WIJZIGING);
        c.put("Verzoek om wijziging: meteen toegewezen", with(begin, changed()));
        c.put("Verzoek om wijziging: toegewezen na onderzoek", with(begin, WIJZIGING_ONDERZOEK, changed()));
        c.put("Verzoek om wijziging: meteen afgewezen", with(begin, AFWIJZING));
        c.put("Verzoek om wijziging: afgewezen na onderzoek", with(begin, WIJZIGING_ONDERZOEK, AFWIJZING));
    }

    private static void startsAndStops(Map<String, List<String>> c) {
        var begin = List.of(ORDER, START);
        String pauze = stop("20", "1", "2026-05-02");
        c.put("Toewijzing, start en stop", with(begin, STOP));
        c.put("Tijdelijk gestopt (reden 20)", with(begin, pauze));
        c.put("Tijdelijk gestopt, daarna voorgoed",
                with(begin, pauze,
                        Berichten.stop(G, BSN, 1, "45", "2026-02-10", "2026-05-20", "31", "1", "2026-05-21")));
        c.put("Gestopt en opnieuw begonnen", with(begin, STOP, start("2026-05-11", "1", "2026-05-12")));
        c.put("De start is teruggenomen (status 3)", with(begin, start("2026-02-10", "3", "2026-02-12")));
        c.put("De start is verbeterd: teruggenomen en opnieuw gemeld", with(begin,
                start("2026-02-10", "3", "2026-02-12"), start("2026-02-17", "1", "2026-02-13")));
        c.put("De stop is teruggenomen (status 3)", with(begin, STOP, stop("31", "3", "2026-05-03")));
        c.put("De stop is verbeterd: teruggenomen en opnieuw gemeld",
                with(begin, STOP, stop("31", "3", "2026-05-03"), stop("34", "1", "2026-05-04")));
    }

    private static void own(Map<String, List<String>> c) {
        c.put("De stop kwam eerder binnen dan de start", List.of(STOP, START, ORDER));
        c.put("Alles twee keer aangeleverd", List.of(ORDER, START, STOP, ORDER, START, STOP));
        c.put("Nog geen start: er wordt gewacht", List.of(ORDER));
        c.put("Voortijdig gestopt door de jeugdige (reden 32)", List.of(ORDER, START, stop("32", "1", "2026-05-02")));
        c.put("De toewijzing is verwijderd (reden 13)", List.of(ORDER, order(2, "13")));
        c.put("De toewijzing is verlengd (reden 04)", List.of(ORDER, order(2, "04"), START));
        c.put("Twee toewijzingen die elkaar overlappen", List.of(ORDER,
                Berichten.toewijzing(G, BSN, 2, "45", "2026-03-01", "2026-03-01", "", ""), START,
                Berichten.start(G, BSN, 2, "45", "2026-03-02", "1", "2026-03-03")));
        c.put("Een andere soort hulp erbij", List.of(ORDER,
                Berichten.toewijzing(G, BSN, 2, "54", "2026-03-01", "2026-03-01", "", ""), START,
                Berichten.start(G, BSN, 2, "54", "2026-03-02", "1", "2026-03-03")));
        c.put("Gedeclareerd, en daarna verbeterd", List.of(ORDER, START,
                Berichten.declaratie(G, BSN, 1, "45", "2026-02-10", "2026-02-28", 50_000, "2026-03-05"),
                Berichten.declaratie(G, BSN, 1, "45", "2026-02-10", "2026-02-28", 40_000, "2026-04-05")));
        c.put("Antwoord op een bericht", List.of(ORDER, START, Proefbericht.van("jw302", false)));
    }

    private static List<String> with(List<String> begin, String... verder) {
        var samen = new ArrayList<>(begin);
        samen.addAll(List.of(verder));
        return samen;
    }

    private static String order(int dag, String reden) {
        String op = "2026-02-0" + dag;
        return Berichten.toewijzing(G, BSN, 1, "45", op, "2026-02-01", reden.equals("13") ? "2026-02-01" : "",
                reden);
    }

    /** The order goes on longer, as was asked. */
    private static String changed() {
        return Berichten.toewijzing(G, BSN, 1, "45", "2026-03-10", "2026-02-01", "2026-12-31", "12");
    }

    private static String start(String begin, String status, String op) {
        return Berichten.start(G, BSN, 1, "45", begin, status, op);
    }

    private static String stop(String reden, String status, String op) {
        return Berichten.stop(G, BSN, 1, "45", "2026-02-10", "2026-05-01", reden, status, op);
    }
}

package nl.vliegwiel.levering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.levering.indeling.Datumvorm;
import nl.vliegwiel.levering.indeling.Indeling;
import nl.vliegwiel.levering.indeling.Leveringsveld;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** What the browser sends of a layout: for each field the name of a column, the order of a date, three lengths. */
record IndelingForm(Map<String, String> velden) {

    Fouten check(String soort, List<String> kop, List<List<String>> rijen, List<String> bsn) {
        var fouten = new Fouten();
        var gezien = new LinkedHashMap<String, String>();
        for (var veld : Leveringsveld.van(soort)) {
            String kolom = get(veld.naam());
            if (kolom.isEmpty()) {
                if (veld.verplicht() && !(veld.naam().equals("code") && !get("geoorloofd").isEmpty()))
                    fouten.meld(veld.naam(),
                            "Kies welke kolom " + veld.label().toLowerCase(java.util.Locale.ROOT) + " is");
            } else if (!kop.contains(kolom) || bsn.contains(kolom))
                fouten.meld(veld.naam(), "Kies een kolom uit dit bestand");
            else if (gezien.putIfAbsent(kolom, veld.label()) != null)
                fouten.meld(veld.naam(), "Deze kolom koos je al voor " + gezien.get(kolom) + ". Kies een andere.");
        }
        checkDate(soort, kop, rijen, fouten);
        for (String lengte : List.of("lesminuten", "dagminuten", "telaatminuten"))
            if (!get(lengte).isEmpty() && !fits(lengte))
                fouten.meld(lengte, switch (lengte) {
                    case "lesminuten" -> "Schrijf een getal van 20 tot en met 90";
                    case "dagminuten" -> "Schrijf een getal van 60 tot en met 600";
                    default -> "Schrijf een getal van 1 tot en met 60";
                });
        return fouten;
    }

    private void checkDate(String soort, List<String> kop, List<List<String>> rijen, Fouten fouten) {
        var naam = Leveringsveld.datumkolom(soort, velden);
        if (naam == null && soort.equals("afspraken"))
            fouten.meld("opp_van", "Kies minstens één kolom: OPP, arrangement of TLV vanaf");
        int kolom = naam == null ? -1 : kop.indexOf(naam);
        if (kolom < 0)
            return;
        var waarden = rijen.stream().map(r -> r.get(kolom)).filter(w -> !w.isBlank()).toList();
        long gelezen = waarden.stream().filter(w -> vorm().read(w) != null).count();
        if (gelezen * 2 < waarden.size())
            fouten.meld("datumvorm", "In deze kolom lezen we geen datums als " + vorm().naam()
                    + ". Kies een andere volgorde of een andere kolom.");
    }

    Indeling indeling(long schoolId, String soort, String kop, Map<String, String> codes) {
        var kolommen = new LinkedHashMap<String, String>();
        for (var veld : Leveringsveld.van(soort))
            if (!get(veld.naam()).isEmpty())
                kolommen.put(veld.naam(), get(veld.naam()));
        return new Indeling(schoolId, soort, kop, kolommen, codes, vorm(), number("lesminuten", 50),
                number("dagminuten", 300), number("telaatminuten", 10));
    }

    Datumvorm vorm() {
        for (var vorm : Datumvorm.values())
            if (vorm.name().equals(get("datumvorm")))
                return vorm;
        return Datumvorm.DAG_MAAND_JAAR;
    }

    String get(String veld) {
        return Invoer.tekst(velden.get(veld));
    }

    private int number(String veld, int anders) {
        return get(veld).isEmpty() ? anders : Integer.parseInt(get(veld));
    }

    private boolean fits(String lengte) {
        if (!get(lengte).matches("\\d{1,3}"))
            return false;
        int n = Integer.parseInt(get(lengte));
        return switch (lengte) {
            case "lesminuten" -> n >= 20 && n <= 90;
            case "dagminuten" -> n >= 60 && n <= 600;
            default -> n >= 1 && n <= 60;
        };
    }
}

package nl.vliegwiel.monitor.catalogus;

import java.util.List;
import java.util.Map;

import nl.vliegwiel.monitor.indicator.Dimensies;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren;
import nl.vliegwiel.monitor.indicator.Indicatoren.Doel;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/** Every definition, goal by goal, as the files have them. */
public record CatalogusPage(List<Groep> groepen, long metBron, long zonderBron, Map<String, List<String>> fouten)
        implements
            Page {

    /** One goal with its definitions. */
    public record Groep(Doel doel, List<Indicator> indicatoren) {
    }

    /** fouten: per definition that is not sound what is wrong with it. */
    static CatalogusPage of(Indicatoren indicatoren, Map<String, List<String>> fouten) {
        var all = indicatoren.catalogus();
        return new CatalogusPage(
                indicatoren.doelen().stream()
                        .map(d -> new Groep(d, all.stream().filter(i -> i.doel().equals(d.code())).toList())).toList(),
                all.stream().filter(Indicator::heeftBron).count(), all.stream().filter(i -> !i.heeftBron()).count(),
                fouten);
    }

    @Override
    public String titel() {
        return "Alle definities";
    }

    /** How it is computed, and what that assumes, in one sentence. */
    public static String methode(Indicator indicator) {
        return switch (indicator.soort()) {
            case AANDEEL -> "Een deel van het geheel, met de marge van Wilson: die klopt ook bij kleine groepen.";
            case AANTAL ->
                "Een aantal op een aantal mensen, met exacte Poisson-marges: dat gaat ervan uit dat gebeurtenissen los van elkaar komen.";
            case VERHOUDING ->
                "De ene som gedeeld door de andere, met een marge over leerlingen: uren van dezelfde leerling tellen niet als los van elkaar.";
            case GEMIDDELDE ->
                "Een gemiddelde met de marge van Student: die gaat ervan uit dat er geen enkele uitschieter alles bepaalt.";
            case DUUR ->
                "De helft volgens Kaplan en Meier: wat nog loopt telt mee, en dat gaat ervan uit dat lopende casussen niet anders zijn dan afgeronde.";
        };
    }

    /** groep × maand → Pilot en vergelijking, per maand. */
    public static String tabellen(Indicator indicator) {
        return Nederlands.opsomming(indicator.uitsplitsingen().stream().map(CatalogusPage::tabel).toList());
    }

    /** One published table in words. */
    public static String tabel(Uitsplitsing tabel) {
        String by = String.join(" en ", tabel.dimensies().stream()
                .map(d -> Dimensies.find(d).orElseThrow().naam().toLowerCase(java.util.Locale.ROOT)).toList());
        return (by.isEmpty() ? "alles" : by) + " per " + tabel.periode();
    }
}

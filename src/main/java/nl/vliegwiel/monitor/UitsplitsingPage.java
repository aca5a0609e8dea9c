package nl.vliegwiel.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.catalogus.CatalogusPage;
import nl.vliegwiel.monitor.indicator.Indicator;
import nl.vliegwiel.monitor.indicator.Indicatoren.Doel;
import nl.vliegwiel.monitor.indicator.Uitsplitsing;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The published tables of one number, to turn as the reader wants.
 *
 * @param beeld null when what was asked was not published; tabellen says what was
 * @param vast  what can be held at one value, a group for each dimension
 */
public record UitsplitsingPage(Indicator indicator, Doel doel, List<Keuze> assen, List<Keuze> perioden,
        List<Vast> vast, String rijen, String kolommen, String alleen, String per, List<Gepubliceerd> tabellen,
        String peiling, @Nullable Uitsplitsingbeeld beeld) implements Page {

    /** The values of one dimension. */
    public record Vast(String naam, List<Keuze> waarden) {
    }

    /** A table that was published. */
    public record Gepubliceerd(String naam, String query) {
    }

    @Override
    public String titel() {
        return indicator.naam() + ", uitgesplitst";
    }

    static UitsplitsingPage of(Indicator indicator, Doel doel, OpstellingForm form, LocalDate totEnMet,
            @Nullable Uitsplitsingbeeld beeld, Map<String, List<Keuze>> vast) {
        var op = beeld == null ? null : beeld.opstelling();
        var dimensies = indicator.uitsplitsingen().stream().flatMap(u -> u.dimensies().stream()).distinct()
                .map(d -> new Keuze(d, Plaatsnamen.dimensie(d)));
        return new UitsplitsingPage(indicator, doel,
                Stream.concat(dimensies, Stream.of(new Keuze(Opstelling.TIJD, "Tijd"))).toList(),
                indicator.uitsplitsingen().stream().map(Uitsplitsing::periode).distinct()
                        .map(p -> new Keuze(p, Nederlands.hoofdletter(p))).toList(),
                vast.entrySet().stream().map(e -> new Vast(Plaatsnamen.dimensie(e.getKey()), e.getValue())).toList(),
                op == null ? OpstellingForm.tekst(form.rijen()) : op.rijen(),
                op == null ? OpstellingForm.tekst(form.kolommen()) : op.kolommen(),
                op == null
                        ? OpstellingForm.tekst(form.alleen())
                        : op.alleen().isEmpty() ? "" : op.alleen() + ":" + op.waarde(),
                op == null ? OpstellingForm.tekst(form.per()) : op.tabel().periode(),
                indicator.uitsplitsingen().stream().map(u -> new Gepubliceerd(
                        Nederlands.hoofdletter(CatalogusPage.tabel(u)), Opstelling.query(u))).toList(),
                Nederlands.datum(totEnMet), beeld);
    }
}

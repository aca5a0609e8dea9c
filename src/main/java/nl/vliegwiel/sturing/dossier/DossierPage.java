package nl.vliegwiel.sturing.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.monitor.duiding.Duiding;
import nl.vliegwiel.sturing.besluit.Besluitbeeld;
import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The file of a question: what must be so for a go and how it stands, what was said, and what was decided.
 *
 * @param besluit the decision that holds; null when there is none
 * @param vast    is it answered, so that all this stays as it is
 * @param gremia  what bodies advised, and what councils answered
 * @param stemmen what was said in conversations about these figures
 */
public record DossierPage(Besluitdossier dossier, DossierStand stand, @Nullable Besluitbeeld besluit, boolean vast,
        List<Criterium> ingetrokken, List<PartijRij> partijen, List<Standpunt> gremia,
        List<Standpunten.Dossierstuk> stukken, Bronnen bronnen, List<Duiding> stemmen, boolean mag)
        implements
            Page {

    /** What one party thinks and whether it signed; each null when it did not. */
    public record PartijRij(long id, String naam, @Nullable Standpunt vooraf, @Nullable LocalDate getekendOp) {
    }

    /** What others wrote that is about the same publication, and lessons. */
    public record Bronnen(List<Dossierbronnen.Bron> rapporten, List<Dossierbronnen.Bron> gesprekken,
            List<Dossierbronnen.Bron> leerpunten) {
    }

    /** A signature counts for the decision that holds, not for one before it. */
    static List<PartijRij> partijen(List<Besluitdossiers.Partij> partijen, List<Standpunt> gezegd,
            @Nullable Besluitbeeld besluit) {
        return partijen.stream().map(p -> {
            var own = gezegd.stream().filter(s -> Long.valueOf(p.id()).equals(s.organisatieId())).toList();
            return new PartijRij(p.id(), p.naam(),
                    own.stream().filter(s -> "vooraf".equals(s.soort())).findFirst().orElse(null),
                    own.stream().filter(s -> "getekend".equals(s.soort())).map(Standpunt::datum)
                            .filter(d -> besluit != null && !d.isBefore(besluit.besluit().datum())).findFirst()
                            .orElse(null));
        }).toList();
    }

    @Override
    public String titel() {
        return dossier.vraag();
    }

    public String zin() {
        var papers = dossier.stukkenOp();
        return "Dossier voor een besluit: " + Gremium.naam(dossier.gremium()) + ", "
                + Nederlands.datum(dossier.datum()) + "."
                + (papers == null || vast ? "" : " Stukken klaar op " + Nederlands.datum(papers) + ".");
    }

    public boolean zonderStukken() {
        return stukken.isEmpty() && bronnen.rapporten().isEmpty() && bronnen.gesprekken().isEmpty()
                && bronnen.leerpunten().isEmpty();
    }

    public long gaven() {
        return partijen.stream().filter(p -> p.vooraf() != null).count();
    }

    /** Must parties sign: after a go only. */
    public boolean tekenen() {
        return vast && besluit != null && besluit.besluit().uitkomst().startsWith("go");
    }

    /** Who has not signed; empty when all did. */
    public List<String> nietGetekend() {
        return partijen.stream().filter(p -> p.getekendOp() == null).map(PartijRij::naam).toList();
    }

    public List<Standpunt> van(String soort) {
        return gremia.stream().filter(s -> s.soort().equals(soort)).toList();
    }

    public static List<String> regels(String tekst) {
        return tekst.lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
    }
}

package nl.vliegwiel.overleg.tafel;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Kracht;
import nl.vliegwiel.overleg.Aanwezigheden.Iemand;
import nl.vliegwiel.overleg.Actie;
import nl.vliegwiel.overleg.Agendapunt;
import nl.vliegwiel.overleg.Overleg;
import nl.vliegwiel.overleg.Teambesluit;
import nl.vliegwiel.overleg.Teambesluiten;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * One point on the shared screen: of other pupils the first lines only.
 *
 * @param punten the agenda
 * @param besluit null: none yet, or closed for this reader
 * @param doelen what the young person wants, and
 * @param krachten what goes well; as they stand in the plan, empty without consent
 * @param acties that were agreed here; for the point about last time: those of earlier meetings
 * @param mensen who may know about this pupil, and can do something
 * @param aanwezig who of the team is at the table
 * @param magBewerken this role records; a guest reads
 */
public record AgendapuntPage(Overleg overleg, List<Agendapunt> punten, Agendapunt punt, @Nullable Teambesluit besluit,
        List<Doel> doelen, List<Kracht> krachten, List<Actie> acties, List<Iemand> mensen, List<Iemand> aanwezig,
        List<Teambesluiten.Aanvulling> aanvullingen, String aanvulling, TeambesluitForm form, boolean magBewerken,
        LocalDate vandaag, Fouten fouten) implements Page {
    @Override
    public String titel() {
        return "Punt " + nummer() + ", " + overleg.titel();
    }

    public int nummer() {
        return index() + 1;
    }

    private int index() {
        return index(punten, punt);
    }

    private static int index(List<Agendapunt> punten, Agendapunt punt) {
        for (int i = 0; i < punten.size(); i++)
            if (punten.get(i).id() == punt.id())
                return i;
        return 0;
    }

    /** Where the table goes after this point: to the next, after the last to the decisions. */
    static String na(Overleg overleg, List<Agendapunt> punten, Agendapunt punt) {
        int i = index(punten, punt) + 1;
        return overleg.url() + (i < punten.size() ? "/punten/" + punten.get(i).sleutel() : "/besluiten");
    }

    public String url() {
        return url(punt);
    }

    public String url(Agendapunt p) {
        return overleg.url() + "/punten/" + p.sleutel();
    }

    public String besluiten() {
        return overleg.url() + "/besluiten";
    }

    /** Something can be recorded here now. */
    public boolean magVastleggen() {
        return magBewerken && !overleg.afgerond() && !dicht() && !punt.soort().equals("acties");
    }

    /** It was dealt with, but consent stopped since, or the casus is of others. */
    public boolean dicht() {
        return !punt.open() && besluit == null;
    }

    /** The next point in the order of the agenda; null after the last. */
    public @Nullable Agendapunt volgende() {
        return index() + 1 < punten.size() ? punten.get(index() + 1) : null;
    }

    public @Nullable Agendapunt vorige() {
        return index() > 0 ? punten.get(index() - 1) : null;
    }

    /** Vastleggen en naar Yara */
    public String knop() {
        var na = volgende();
        if (na == null)
            return "Vastleggen en naar de besluiten";
        return "Vastleggen en naar " + (na.metNaam() ? na.roepnaam() : "punt " + (nummer() + 1));
    }

    public String volgendeUrl() {
        return na(overleg, punten, punt);
    }

    public List<Keuze> besluitkeuzes() {
        return Teambesluit.BESLUITEN.keuzes().stream().filter(k -> Teambesluit.kan(punt).contains(k.waarde())).toList();
    }

    public List<Keuze> mensenkeuzes() {
        return mensen.stream().map(m -> new Keuze(m.sleutel(), m.naam())).toList();
    }

    /** Dealt with today, by first line and decision. */
    public List<Agendapunt> besloten() {
        return punten.stream().filter(p -> p.besluit() != null).toList();
    }

    /** Numbers of the points about a pupil whose name is not said here. */
    public List<String> zonderNaam() {
        return java.util.stream.IntStream.range(0, punten.size())
                .filter(i -> punten.get(i).overLeerling() && !punten.get(i).metNaam())
                .mapToObj(i -> String.valueOf(i + 1)).toList();
    }

    public List<Kracht> sterk() {
        return krachten.stream().limit(5).toList();
    }

    /** Names of who was at the table for this point, as far as they still work here. */
    public String erbij() {
        var b = besluit;
        return b == null
                ? ""
                : Nederlands.opsomming(mensen.stream().filter(m -> b.aanTafel().contains(m.accountId()))
                        .map(Iemand::naam).toList());
    }

    /** The decision of another point, in words. */
    public String besluitnaam(Agendapunt p) {
        return Teambesluit.BESLUITEN.naam(String.valueOf(p.besluit()));
    }
}

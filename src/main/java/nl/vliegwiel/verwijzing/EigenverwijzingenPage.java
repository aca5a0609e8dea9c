package nl.vliegwiel.verwijzing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * What became of one's own referrals, without anybody's name.
 *
 * @param nieuw the kenmerk of the referral that was just sent; null otherwise
 */
public record EigenverwijzingenPage(String url, String verwijzer, List<Deur.Eigen> verwijzingen,
        List<Deur.Vraag> vragen, @Nullable String nieuw, @Nullable String melding, LocalDate vandaag) implements Page {

    @Override
    public String titel() {
        return "Mijn verwijzingen";
    }

    /** The state in words. */
    public String stand(Deur.Eigen v) {
        String op = v.standOp() == null ? "" : " op " + Nederlands.datum(Nederlands.dagVan(v.standOp()), vandaag);
        return switch (v.stand()) {
            case "herroepen" -> "Teruggetrokken" + op;
            case "geen_terugkoppeling" -> "Het gezin wil geen terugkoppeling";
            case "geweigerd" -> "Niet aangenomen" + op + ": " + Redenen.naam(String.valueOf(v.weigerreden()));
            case "gedaan" -> "Klaar" + op;
            case "gesproken" ->
                "Eerste gesprek geweest" + (v.contactOp() == null
                        ? ""
                        : " op " + Nederlands.datum(v.contactOp(), vandaag));
            case "aangenomen" -> "Aangenomen" + op;
            default -> "Ontvangen. Het team belt uiterlijk " + Nederlands.weekdag(v.reagerenVoor());
        };
    }

    public boolean herroepbaar(Deur.Eigen v) {
        return List.of("ontvangen", "aangenomen", "geen_terugkoppeling").contains(v.stand());
    }

    /** The questions at one referral, the newest first. */
    public List<Deur.Vraag> vragen(Deur.Eigen v) {
        return vragen.stream().filter(q -> q.kenmerk().equals(v.kenmerk())).toList();
    }

    /** One may ask when the family agreed to feedback, one question at a time. */
    public boolean vraagbaar(Deur.Eigen v) {
        return !List.of("herroepen", "geen_terugkoppeling").contains(v.stand())
                && vragen(v).stream().allMatch(q -> q.beantwoordOp() != null);
    }
}

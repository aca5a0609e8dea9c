package nl.vliegwiel.ondersteuning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leerling.Casuskop;
import nl.vliegwiel.ondersteuning.Doel;
import nl.vliegwiel.ondersteuning.Kracht;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The plan of one young person: goals with their ratings, what goes well, who helps, and when we look again.
 *
 * @param evaluatieOp day of the next evaluation; null: none planned
 * @param laatste the latest evaluation; null: none yet
 * @param einde how the help ended; null as long as it runs
 * @param nazorg who keeps in touch, in one sentence; null before rounding off
 * @param vorige the earlier casus of a return; null when this is none
 * @param ingevuld what was typed in the ratings and short forms, field → value
 * @param schrijven this reader may add to the plan today
 * @param afronden this reader may round off today
 */
public record PlanPage(Casuskop kop, List<DoelRow> doelen, List<Doel> eerdere, List<Kracht> krachten,
        List<Traject> trajecten, Map<String, String> redenen, Map<String, String> stopredenen,
        @Nullable LocalDate evaluatieOp, @Nullable Evaluatie laatste, @Nullable Afronding einde,
        @Nullable String nazorg, @Nullable Vorige vorige, DoelForm form, Map<String, String> ingevuld,
        TrajectForm traject, List<Keuze> organisaties, List<Keuze> regimes, String inzending, Fouten fouten,
        boolean schrijven, boolean afronden) implements Page {

    /**
     * The earlier casus of a return.
     *
     * @param sleutel null when this reader may not open it
     * @param doelen its goals, as far as this reader may read them
     * @param gekoppeld somebody said that this casus is its return
     */
    public record Vorige(LocalDate van, LocalDate tot, @Nullable String reden, @Nullable String sleutel,
            List<Doel> doelen, boolean gekoppeld) {
    }

    @Override
    public String titel() {
        return "Plan van " + kop.roepnaam();
    }

    public boolean magNogDoel() {
        return schrijven && doelen.size() < Doel.HOOGSTENS;
    }

    public List<Kracht> sterk() {
        return krachten.stream().filter(k -> !k.netwerk()).toList();
    }

    public List<Kracht> netwerk() {
        return krachten.stream().filter(Kracht::netwerk).toList();
    }

    public List<Traject> lopend() {
        return trajecten.stream().filter(Traject::loopt).toList();
    }

    public List<Traject> gestopt() {
        return trajecten.stream().filter(t -> !t.loopt()).toList();
    }

    public String cijfer(Doel d) {
        return Invoer.tekst(ingevuld.get(CijfersForm.veld(d)));
    }

    /** What was typed in this field, or what is usual. */
    public String ingevuld(String veld, String anders) {
        return Invoer.tekst(ingevuld.getOrDefault(veld, anders));
    }

    /** 1 van hoogstens 3 */
    public String telling() {
        return doelen.size() + " van hoogstens " + Doel.HOOGSTENS;
    }

    public List<Keuze> vanKeuzes() {
        return DoelForm.vanKeuzes(kop.roepnaam());
    }

    public List<Keuze> cijferVan() {
        return CijfersForm.vanKeuzes(kop.roepnaam());
    }

    public String datum(LocalDate dag) {
        return Nederlands.datum(dag, kop.vandaag());
    }
}

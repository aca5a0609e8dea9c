package nl.vliegwiel.ondersteuning.mijnplan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Page;

/**
 * The page of a young person or a parent.
 *
 * @param plan null when there is none that this reader may see
 * @param keuzes all that this reader may see
 * @param getypt what came back with a fault
 */
public record MijnPlanPage(@Nullable MijnPlan plan, List<MijnPlannen.Keus> keuzes, Getypt getypt, String inzending,
        Fouten fouten) implements Page {

    /** @param doel key of the goal that was rated; empty: it was the request to correct */
    public record Getypt(String doel, String cijfer, String woorden, String tekst) {
        static final Getypt NIETS = new Getypt("", "", "", "");
    }

    static MijnPlanPage leeg() {
        return new MijnPlanPage(null, List.of(), Getypt.NIETS, "", Fouten.geen());
    }

    @Override
    public String titel() {
        return "Mijn plan";
    }

    /** This goal came back with a fault: its form stands open. */
    public boolean open(String doel) {
        return getypt.doel().equals(doel);
    }
}

package nl.vliegwiel.sturing.planning;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.sturing.gremium.Gremium;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/**
 * One line of the planning, to read, to change or to add.
 *
 * @param regel null when it is new
 * @param vragen decisions that it may wait for
 * @param reden  why it is dropped, as it was typed
 */
public record PlanningsregelPage(@Nullable Planningsregel regel, PlanningsregelForm form, List<Keuze> vragen,
        String reden, LocalDate vandaag, boolean mag, Fouten fouten) implements Page {

    @Override
    public String titel() {
        return regel == null ? "Planning aanvullen" : regel.wat();
    }

    public List<Keuze> banen() {
        return Planningsbaan.keuzes();
    }

    public List<Keuze> soorten() {
        return PlanningsregelForm.SOORTEN;
    }

    public List<Keuze> gremia() {
        return Gremium.keuzes("");
    }
}

package nl.vliegwiel.ervaring.ronde;

import java.util.List;

import nl.vliegwiel.ervaring.vragenlijst.Vragenlijst;
import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Page;

/** Preparing a round, with every question to read first. */
public record RondeNieuwPage(RondeForm form, List<Vragenlijst> lijsten, List<Keuze> scholen, Fouten fouten)
        implements
            Page {

    @Override
    public String titel() {
        return "Vragenlijst klaarzetten";
    }

    public List<Keuze> keuzes() {
        return keuzes(lijsten);
    }

    static List<Keuze> keuzes(List<Vragenlijst> lijsten) {
        return lijsten.stream()
                .map(l -> new Keuze(l.code(), l.naam(), "Voor " + l.doelgroep().meer() + ". " + l.uitleg())).toList();
    }
}

package nl.vliegwiel.ondersteuning.werk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/**
 * What the browser sends to do one thing to several tasks.
 *
 * @param taak keys of tasks
 * @param wat klaar or verzet
 * @param op a day in words, to move them to
 * @param reden why; only asked where a term belongs to one of them
 */
public record TaaklijstForm(@Nullable List<String> taak, @Nullable String wat, @Nullable String op,
        @Nullable String reden) {

    static TaaklijstForm leeg() {
        return new TaaklijstForm(List.of(), "verzet", "", "");
    }

    Fouten check(LocalDate vandaag) {
        var fouten = new Fouten();
        if (taken().isEmpty())
            fouten.meld("taak", "Kies minstens één taak");
        if (!isVerzet() && !"klaar".equals(wat))
            fouten.meld("wat", "Kies wat je met deze taken doet");
        if (isVerzet())
            Invoer.datumVanafVandaag(op, vandaag, "op", fouten);
        if (waarom().length() > 200)
            fouten.meld("reden", "Maak het korter: één zin");
        return fouten;
    }

    public List<String> taken() {
        return taak == null ? List.of() : taak.stream().distinct().toList();
    }

    public boolean isVerzet() {
        return "verzet".equals(wat);
    }

    public String waarom() {
        return Invoer.tekst(reden);
    }

    LocalDate dag(LocalDate vandaag) {
        return Invoer.datum(op, vandaag).orElse(vandaag);
    }
}

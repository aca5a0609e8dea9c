package nl.vliegwiel.monitor.eigen;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** The choices for a figure of the school itself. */
public record EigencijferForm(@Nullable String naam, @Nullable String school, @Nullable String telling,
        @Nullable String vanaf, @Nullable String leerjaar, @Nullable String onderwijs, @Nullable String norm) {

    static final List<String> ONDERWIJS = List.of("vmbo", "havo", "vwo", "pro", "vso");
    private static final int LONGEST = 80;
    private static final int MOST = 200;

    static EigencijferForm leeg() {
        return new EigencijferForm("", "", "", "", "", "", "");
    }

    Fouten check() {
        var fouten = new Fouten();
        if (tekst().length() < 3 || tekst().length() > LONGEST) {
            fouten.meld("naam", "Schrijf een naam van 3 tot 80 tekens, bijvoorbeeld: Vaak te laat in de brugklas");
        }
        if (!Eigencijfer.kent(soort())) {
            fouten.meld("telling", "Kies wat je telt");
        }
        if (aantal().isEmpty()) {
            fouten.meld("vanaf", "Schrijf vanaf hoeveel het telt, een getal van 1 tot en met 200");
        }
        if (!Invoer.tekst(leerjaar).isEmpty() && jaar().isEmpty()) {
            fouten.meld("leerjaar", "Kies een leerjaar uit de lijst");
        }
        if (!Invoer.tekst(onderwijs).isEmpty() && opleiding().isEmpty()) {
            fouten.meld("onderwijs", "Kies een onderwijssoort uit de lijst");
        }
        if (!Invoer.tekst(norm).isEmpty() && streef().isEmpty()) {
            fouten.meld("norm", "Schrijf de streefwaarde als een heel getal van 0 tot en met 100");
        }
        return fouten;
    }

    String tekst() {
        return Invoer.tekst(naam);
    }

    String soort() {
        return Invoer.tekst(telling);
    }

    Optional<Integer> aantal() {
        return number(vanaf, 1, MOST);
    }

    Optional<Integer> jaar() {
        return number(leerjaar, 1, 6);
    }

    Optional<String> opleiding() {
        return Optional.of(Invoer.tekst(onderwijs)).filter(ONDERWIJS::contains);
    }

    Optional<Integer> streef() {
        return number(norm, 0, 100);
    }

    private static Optional<Integer> number(@Nullable String text, int from, int to) {
        String t = Invoer.tekst(text);
        return t.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(t)).filter(n -> n >= from && n <= to)
                : Optional.empty();
    }

    public static String waarde(@Nullable String text) {
        return Invoer.tekst(text);
    }
}

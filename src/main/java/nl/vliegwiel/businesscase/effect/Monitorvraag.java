package nl.vliegwiel.businesscase.effect;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Nederlands;

/**
 * Which estimate of the monitor is asked for: how it was measured, of which schools, over which months.
 *
 * @param hoe the published effect of the pilot, pilot against comparison schools, or before and after
 * @param schoolsoort empty: all of them
 * @param kwartaal quarters since the start; null: all since the start together
 */
record Monitorvraag(String indicator, Hoe hoe, String schoolsoort, Periode na, Periode voor,
        @Nullable Integer kwartaal) {

    /** Three ways to measure, from the strongest to the weakest. */
    enum Hoe {
        PILOT, VERGELIJKING, VOOR_NA
    }

    /** Months from the first up to and including the last, without July and August: then there is no school. */
    record Periode(int eerste, int laatste) {
        private static final int LANGST = 36;

        List<Integer> maanden() {
            return IntStream.rangeClosed(eerste, laatste).filter(m -> m % 12 != 6 && m % 12 != 7).boxed().toList();
        }

        String naam() {
            return eerste == laatste ? month(laatste) : month(eerste) + " tot en met " + month(laatste);
        }

        boolean goed(String veld, Fouten fouten) {
            if (laatste == 0)
                fouten.meld(veld, "Kies een maand");
            else if (eerste > laatste)
                fouten.meld(veld, "De eerste maand ligt na de laatste");
            else if (laatste - eerste >= LANGST)
                fouten.meld(veld, "Kies een periode van hoogstens drie jaar");
            return fouten.van(veld) == null;
        }
    }

    static Monitorvraag of(EffectForm form) {
        var hoe = switch (form.tekst("hoe")) {
            case "pilot" -> Hoe.PILOT;
            case "voor-na" -> Hoe.VOOR_NA;
            default -> Hoe.VERGELIJKING;
        };
        String kwartaal = form.tekst("kwartaal");
        return new Monitorvraag(form.tekst("indicator"), hoe, form.tekst("schoolsoort"),
                period(form, "vanaf", "maand"), period(form, "voorvanaf", "voormaand"),
                kwartaal.matches("\\d{1,2}") ? Integer.valueOf(kwartaal) : null);
    }

    private static Periode period(EffectForm form, String eerste, String laatste) {
        int tot = form.maand(laatste);
        return new Periode(form.tekst(eerste).isEmpty() ? tot : form.maand(eerste), tot);
    }

    static String month(int m) {
        return Nederlands.maand(java.time.YearMonth.of(m / 12, m % 12 + 1));
    }
}

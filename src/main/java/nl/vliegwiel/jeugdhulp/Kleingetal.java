package nl.vliegwiel.jeugdhulp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import nl.vliegwiel.jeugdhulp.Jeugdhulpcijfers.Telling;
import nl.vliegwiel.web.Nederlands;

/** From how many on a number may stand on a screen: the rule of the monitor inside the partnership, and a test holds both to each other. */
final class Kleingetal {
    static final String NIET_GETOOND = "niet getoond";
    static final String OVERIG = "overig";
    static final int AANTAL = 5;
    static final int GROEP = 10;

    private Kleingetal() {
    }

    /** Is a share too telling: a small group, a few in it or out of it, everybody or nobody of a few. */
    static boolean teKlein(long deel, long geheel) {
        long rest = geheel - deel;
        boolean few = deel > 0 && deel < AANTAL || rest > 0 && rest < AANTAL;
        return geheel < GROEP || few || (deel == 0 || rest == 0) && geheel < 2 * AANTAL;
    }

    /** 43 %, or the words for a share that is not shown. */
    static String aandeel(long deel, long geheel) {
        return teKlein(deel, geheel) ? NIET_GETOOND : Nederlands.getal(100.0 * deel / geheel, 0) + "%";
    }

    /** 12, 0, or minder dan 5 */
    static String aantal(long aantal) {
        return aantal > 0 && aantal < AANTAL ? "minder dan " + AANTAL : Nederlands.getal(aantal);
    }

    /** An amount over so many young people, of which one may not be half. */
    static boolean teKlein(long mensen, long grootste, long som) {
        return mensen < GROEP || som > 0 && grootste * 2 > som;
    }

    /** Small kinds together as overig; when that is still small, with the smallest other one: nothing is left to subtract. */
    static List<Telling> samengevoegd(List<Telling> tellingen) {
        var groot = new ArrayList<>(tellingen.stream().filter(t -> t.aantal() >= AANTAL)
                .sorted(Comparator.comparingLong(Telling::aantal).reversed()).toList());
        long rest = tellingen.stream().filter(t -> t.aantal() < AANTAL).mapToLong(Telling::aantal).sum();
        if (rest > 0 && rest < AANTAL && !groot.isEmpty()) {
            rest += groot.removeLast().aantal();
        }
        if (rest > 0) {
            groot.add(new Telling(OVERIG, rest));
        }
        return List.copyOf(groot);
    }
}

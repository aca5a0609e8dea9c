package nl.vliegwiel.leren;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.leren.gesprek.Duidingsgesprek;
import nl.vliegwiel.leren.werkplan.Standen;
import nl.vliegwiel.leren.werkplan.Verbeteractie;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;
import nl.vliegwiel.web.Schooljaar;

/**
 * The cycle of one school year, what the region wants, and each goal from result to work plan.
 *
 * @param nu      which step it is, until when; or when the next one begins
 * @param daarna  the steps that come after
 * @param ambitie null when nobody wrote it down
 * @param gesprek newest conversation of the year; null when there is none
 * @param anders  numbers of the goals that are left out because nothing is special about them
 */
public record KompasPage(Schooljaar jaar, Kompasring ring, String nu, String vraag, String daarna, Geduid geduid,
        @Nullable Duidingsgesprek gesprek,
        Standen standen, @Nullable String ambitie, String besluit, List<Doelrij> doelen, String anders, boolean alle,
        Mag mag) implements Page {

    /** Figures of the compass of which somebody wrote this year what is behind them, and the others. */
    public record Geduid(long wel, long nogNiet) {
    }

    /** What the reader may do here. */
    public record Mag(boolean bijhouden, boolean actie) {
    }

    static KompasPage of(Schooljaar jaar, List<Kompasstap> stappen, Kompas.@Nullable Ambitie ambitie,
            List<Doelrij> doelen, boolean alle, @Nullable Duidingsgesprek gesprek, Geduid geduid,
            List<Verbeteractie> acties, LocalDate vandaag,
            Mag mag) {
        int now = IntStream.range(0, stappen.size()).filter(i -> stappen.get(i).nu(vandaag)).findFirst().orElse(-1);
        var left = doelen.stream().filter(d -> !d.bijzonder()).map(d -> String.valueOf(d.nummer())).toList();
        return new KompasPage(jaar, Kompasring.of(stappen, now, vandaag), now(stappen, now, vandaag),
                now < 0 ? "" : stappen.get(now).vraag(), later(stappen, vandaag), geduid, gesprek,
                Standen.of(acties, vandaag), ambitie == null ? null : ambitie.tekst(),
                ambitie == null ? "" : ambitie.besluit() + ", " + Nederlands.datum(ambitie.geldigVan()),
                doelen.stream().filter(d -> alle || d.bijzonder()).toList(), Nederlands.opsomming(left), alle, mag);
    }

    private static String now(List<Kompasstap> stappen, int now, LocalDate vandaag) {
        if (now >= 0) {
            return "Nu: " + Nederlands.kleineLetter(stappen.get(now).naam()) + ", tot en met "
                    + Nederlands.dagMaand(stappen.get(now).tot());
        }
        return stappen.stream().filter(s -> s.van().isAfter(vandaag)).findFirst()
                .map(s -> "Nu geen stap. " + s.naam() + " begint op " + Nederlands.datum(s.van()))
                .orElse("Dit jaar is rond");
    }

    private static String later(List<Kompasstap> stappen, LocalDate vandaag) {
        var next = stappen.stream().filter(s -> s.van().isAfter(vandaag))
                .map(s -> Nederlands.kleineLetter(s.naam()) + " vanaf " + Nederlands.dagMaand(s.van())).toList();
        return next.isEmpty() ? "" : "Daarna " + Nederlands.opsomming(next) + ".";
    }

    @Override
    public String titel() {
        return "Leren en verbeteren";
    }
}

package nl.vliegwiel.leren;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

import nl.vliegwiel.toegang.Kennis;
import nl.vliegwiel.web.Schooljaar;

/** One step of the cycle in a school year; tot is its last day. */
public record Kompasstap(String code, String naam, String vraag, LocalDate van, LocalDate tot) {

    /** The steps of kennis/kompasstappen.csv on their usual days. */
    static List<Kompasstap> gewoon(Schooljaar jaar) {
        return Kennis.rows("kompasstappen.csv").stream()
                .map(r -> new Kompasstap(r.getOrDefault("stap", ""), r.getOrDefault("naam", ""),
                        r.getOrDefault("vraag", ""), day(r, "gewoon_van", jaar), day(r, "gewoon_tot", jaar)))
                .toList();
    }

    private static LocalDate day(Map<String, String> row, String column, Schooljaar jaar) {
        var day = MonthDay.parse("--" + row.getOrDefault(column, "08-01"));
        return day.atYear(day.getMonthValue() < jaar.eerste().getMonthValue() ? jaar.jaar() + 1 : jaar.jaar());
    }

    Kompasstap op(LocalDate eerste, LocalDate laatste) {
        return new Kompasstap(code, naam, vraag, eerste, laatste);
    }

    boolean nu(LocalDate vandaag) {
        return !vandaag.isBefore(van) && !vandaag.isAfter(tot);
    }
}

package nl.vliegwiel.levering.leerlingen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A file of pupils beside the register of the school.
 *
 * @param weg in the register, not in the file: they stay unless a person chooses otherwise
 * @param dubbel names that stand twice under different numbers, in the file or beside the register
 * @param hergebruikt numbers that belong to somebody else in the register: these refuse the file
 */
public record Leerlingverschil(List<Leerlingregel> nieuw, List<Wijziging> gewijzigd, List<Leerlingregel.Stand> gelijk,
        List<Leerlingregel.Stand> weg, List<Leerlingregel> dubbel, List<Leerlingregel> hergebruikt) {

    /** One pupil whose row differs. */
    public record Wijziging(Leerlingregel nieuw, Leerlingregel.Stand oud) {
    }

    public static Leerlingverschil van(List<Leerlingregel> bestand, List<Leerlingregel.Stand> register) {
        Map<String, Leerlingregel.Stand> bekend = new HashMap<>();
        register.forEach(s -> bekend.put(s.leerlingnummer(), s));
        var nieuw = new ArrayList<Leerlingregel>();
        var gewijzigd = new ArrayList<Wijziging>();
        var hergebruikt = new ArrayList<Leerlingregel>();
        Set<String> genoemd = new HashSet<>();
        var gelijk = new ArrayList<Leerlingregel.Stand>();
        for (var rij : bestand) {
            genoemd.add(rij.leerlingnummer());
            var oud = bekend.get(rij.leerlingnummer());
            if (oud == null)
                nieuw.add(rij);
            else if (rij.isHergebruiktNummer(oud))
                hergebruikt.add(rij);
            else if (rij.verschillen(oud).isEmpty())
                gelijk.add(oud);
            else
                gewijzigd.add(new Wijziging(rij, oud));
        }
        var weg = register.stream().filter(s -> !genoemd.contains(s.leerlingnummer())).toList();
        return new Leerlingverschil(nieuw, gewijzigd, gelijk, weg, doubles(bestand, register), hergebruikt);
    }

    private static List<Leerlingregel> doubles(List<Leerlingregel> bestand, List<Leerlingregel.Stand> register) {
        Map<String, String> gezien = new HashMap<>();
        register.forEach(s -> gezien.putIfAbsent(key(s.naam(), s.geboortedatum().toString()), s.leerlingnummer()));
        var dubbel = new ArrayList<Leerlingregel>();
        for (var rij : bestand) {
            var ander = gezien.putIfAbsent(key(rij.naam(), rij.geboortedatum().toString()), rij.leerlingnummer());
            if (ander != null && !ander.equals(rij.leerlingnummer()))
                dubbel.add(rij);
        }
        return dubbel;
    }

    private static String key(String naam, String geboren) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "") + geboren;
    }
}

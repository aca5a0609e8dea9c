package nl.vliegwiel.samenwerking;

import java.util.List;

import nl.vliegwiel.web.Keuze;

/** The fixed choices of the partner screens. */
public final class Keuzelijsten {
    static final List<Keuze> SOORTEN = List.of(new Keuze("gemeente", "Gemeenten"),
            new Keuze("samenwerkingsverband", "Samenwerkingsverbanden"), new Keuze("schoolbestuur", "Schoolbesturen"),
            new Keuze("aanbieder", "Aanbieders"), new Keuze("onderzoeksbureau", "Onderzoeksbureaus"),
            new Keuze("anders", "Anders"));
    static final List<Keuze> SECTOREN = List.of(new Keuze("vo", "Voortgezet onderwijs"),
            new Keuze("vso", "Voortgezet speciaal onderwijs"), new Keuze("po", "Basisonderwijs"),
            new Keuze("mbo", "Mbo"), new Keuze("ko", "Kinderopvang"));
    static final List<Keuze> SCHOOLSOORTEN = List.of(new Keuze("vmbo", "Vmbo"), new Keuze("havo", "Havo"),
            new Keuze("vwo", "Vwo"), new Keuze("breed", "Vmbo tot en met vwo"), new Keuze("pro", "Praktijkonderwijs"),
            new Keuze("vso", "Voortgezet speciaal onderwijs"), new Keuze("vo", "Nog onbekend"),
            new Keuze("bo", "Basisonderwijs"), new Keuze("mbo", "Mbo"), new Keuze("ko", "Kinderopvang"));

    private Keuzelijsten() {
    }

    /** Kinds of schools, by their code. */
    public static List<Keuze> schoolsoorten() {
        return SCHOOLSOORTEN;
    }

    static String tekst(List<Keuze> keuzes, String waarde) {
        return keuzes.stream().filter(k -> k.waarde().equals(waarde)).map(Keuze::tekst).findFirst().orElse(waarde);
    }

    static boolean bevat(List<Keuze> keuzes, String waarde) {
        return keuzes.stream().anyMatch(k -> k.waarde().equals(waarde));
    }

    static List<Keuze> organisaties(List<Organisatie> alle) {
        return alle.stream().filter(o -> o.geldigTot() == null)
                .map(o -> new Keuze(o.sleutel(), o.naam())).toList();
    }
}

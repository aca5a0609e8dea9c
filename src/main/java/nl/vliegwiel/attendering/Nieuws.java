package nl.vliegwiel.attendering;

import java.util.List;

import nl.vliegwiel.toegang.Rollen;
import nl.vliegwiel.web.Keuze;

/** What somebody can be told of: which right belongs to it, how it is said, and where it can be read. No sentence holds more than that it is there. */
enum Nieuws {
    PUBLICATIE("maandbericht", "Er is een nieuw maandbericht", "Er staat een nieuw maandbericht klaar.",
            "/monitor/maandbericht"), GRENS("maandbericht", "Een cijfer gaat over mijn grens",
                    "Een cijfer waar je op let, is over de grens die je koos.", "/monitor"), TAKEN("mijn-werk",
                            "Er staat werk klaar voor vandaag", "Er staat werk voor je klaar voor vandaag of eerder.",
                            "/mijn-werk"), ACTIES("verbeteractie",
                                    "Een actie van mij moet bijna klaar zijn",
                                    "In het werkplan staat een actie van je die bijna klaar moet zijn, of te laat is.",
                                    "/leren/werkplan?van=mij"), LEVERING("cijfers-api", "Een levering is verwerkt",
                                            "Een levering is verwerkt.", "/leveringen");

    private final String onderdeel;
    private final String keuze;
    private final String zin;
    private final String pad;

    Nieuws(String onderdeel, String keuze, String zin, String pad) {
        this.onderdeel = onderdeel;
        this.keuze = keuze;
        this.zin = zin;
        this.pad = pad;
    }

    static Nieuws of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String zin() {
        return zin;
    }

    String pad() {
        return pad;
    }

    String keuze() {
        return keuze;
    }

    private Keuze choice() {
        return new Keuze(code(), keuze);
    }

    /** By mail, for somebody in this role. */
    static List<Keuze> perMail(String rol, Rollen rollen) {
        return List.of(PUBLICATIE, GRENS, TAKEN, ACTIES).stream().filter(n -> rollen.magInzien(rol, n.onderdeel))
                .map(Nieuws::choice).toList();
    }

    /** For a program of somebody in this role: deliveries of all schools are seen by policy only. */
    static List<Keuze> perProgramma(String rol, Rollen rollen) {
        return List.of(PUBLICATIE, LEVERING).stream().filter(n -> rollen.magInzien(rol, "cijfers-api"))
                .filter(n -> n != LEVERING || rol.equals("beleid")).map(Nieuws::choice).toList();
    }
}

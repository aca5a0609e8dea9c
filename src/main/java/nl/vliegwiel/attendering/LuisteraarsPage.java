package nl.vliegwiel.attendering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Keuze;
import nl.vliegwiel.web.Nederlands;
import nl.vliegwiel.web.Page;

/**
 * The programs of the reader that are called, the form for a new one, and once: its secret.
 *
 * @param toegestaan beginnings of addresses that may be called; empty: none
 */
public record LuisteraarsPage(List<Rij> rijen, List<String> toegestaan, List<Keuze> keuzes, String naam, String adres,
        List<String> soorten, Fouten fouten, String geheim) implements Page {

    /** One program: where it is called and about what. */
    public record Rij(String sleutel, String naam, String adres, String wat, String sinds, boolean werkt) {

        static Rij of(Luisteraar l) {
            return new Rij(l.sleutel(), l.naam(), l.adres(),
                    Stream.of(l.soorten().split(" ")).map(s -> Nieuws.of(s).keuze())
                            .collect(Collectors.joining("; ")),
                    Nederlands.moment(l.gemaaktOp()), l.ingetrokkenOp() == null);
        }
    }

    @Override
    public String titel() {
        return "Programma’s op de hoogte houden";
    }
}

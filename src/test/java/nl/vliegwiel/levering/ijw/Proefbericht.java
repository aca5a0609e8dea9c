package nl.vliegwiel.levering.ijw;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Messages made from the table itself: with everything that may stand in them, or only what must. Fictieve gegevens. */
final class Proefbericht {
    private static final String BSN = "999900006";

    private final String naam;
    private final boolean alles;
    private final StringBuilder uit = new StringBuilder();

    private Proefbericht(String naam, boolean alles) {
        this.naam = naam;
        this.alles = alles;
    }

    static String van(String naam, boolean alles) {
        return new Proefbericht(naam, alles).make();
    }

    private String make() {
        uit.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var root = IjwTable.uitKennis().bericht(naam);
        if (root == null)
            throw new IllegalArgumentException(naam);
        String ruimten = " xmlns:b=\"" + IjwTable.RUIMTE + naam + "/schema\" xmlns:ijw=\"" + IjwTable.RUIMTE
                + "basisschema/schema\"";
        element(root, ruimten);
        return uit.append('\n').toString();
    }

    private void element(IjwElement e, String attributen) {
        String p = e.basis() ? "ijw:" : "b:";
        uit.append('<').append(p).append(e.naam()).append(attributen).append('>');
        if (e.type() != null)
            uit.append(text(e.type()));
        else {
            uit.append('\n');
            for (var kind : e.kinderen())
                for (int i = 0; i < times(kind); i++)
                    element(kind, "");
        }
        uit.append("</").append(p).append(e.naam()).append(">\n");
    }

    private int times(IjwElement kind) {
        return alles ? kind.herhaald() ? 2 : 1 : kind.verplicht() ? 1 : 0;
    }

    private static String text(@Nullable Gegevenstype t) {
        if (t == null)
            return "";
        return switch (t.vorm()) {
            case CIJFERS -> t.naam().equals("bsn") ? BSN : t.naam().equals("gemeente") ? "9001" : "99900001";
            case GETAL -> "12";
            case NUMMERREEKS -> "0600000000";
            case DATUM -> t.persoon() ? "2012-05-06" : "2026-03-04";
            case TIJD -> "12:34:56";
            case VERSIE -> "1.0.2";
            case CODE -> t.codes().stream().sorted().skip(t.codes().size() > 2 ? 1 : 0).findFirst().orElseThrow();
            case VAST -> t.codes().iterator().next();
            case LAND -> "NL";
            case LETTERS -> "AB";
            default -> t.naam().toUpperCase(Locale.ROOT).substring(0, (int) Math.min(3, t.hoogstens()));
        };
    }
}

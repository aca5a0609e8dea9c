package nl.vliegwiel.bekostiging;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.vliegwiel.web.Fouten;
import nl.vliegwiel.web.Invoer;

/** Numbers as people type them, exact: 0,8 and 92.000 and 12,5; and how such a number is written back in a field. */
public final class Getal {
    private static final BigDecimal MEEST = new BigDecimal("1000000000");

    private Getal() {
    }

    /** Empty when it cannot be read. A point before three digits groups thousands, a comma begins the decimals. */
    public static Optional<BigDecimal> gelezen(@Nullable String invoer) {
        String t = Invoer.tekst(invoer).replace("€", "").replace("%", "").replace('−', '-').replaceAll("\\s", "");
        if (t.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,6})?"))
            t = t.replace(".", "");
        t = t.replace(',', '.');
        if (!t.matches("-?\\d{1,12}(\\.\\d{1,6})?"))
            return Optional.empty();
        return Optional.of(new BigDecimal(t)).filter(g -> g.abs().compareTo(MEEST) <= 0);
    }

    /** A number of zero or more; otherwise the sentence stands at the field and this gives null. */
    public static @Nullable BigDecimal nietNegatief(@Nullable String invoer, String veld, String wat, Fouten fouten) {
        var getal = gelezen(invoer);
        if (getal.isEmpty())
            fouten.meld(veld, "Schrijf " + wat + " als een getal, bijvoorbeeld 0,8 of 92.000");
        else if (getal.get().signum() < 0)
            fouten.meld(veld, Character.toUpperCase(wat.charAt(0)) + wat.substring(1) + " kan niet onder nul zijn");
        else
            return getal.get();
        return null;
    }

    /** A percentage of 0 to 100. */
    public static @Nullable BigDecimal procent(@Nullable String invoer, String veld, String wat, Fouten fouten) {
        var getal = nietNegatief(invoer, veld, wat, fouten);
        if (getal != null && getal.compareTo(BigDecimal.valueOf(100)) > 0) {
            fouten.meld(veld, Character.toUpperCase(wat.charAt(0)) + wat.substring(1) + " is hoogstens 100%");
            return null;
        }
        return getal;
    }

    /** A whole number of zero or more; null without fault when nothing was typed: not known. */
    public static @Nullable Integer aantalOfLeeg(@Nullable String invoer, String veld, String wat, Fouten fouten) {
        if (Invoer.tekst(invoer).isEmpty())
            return null;
        var getal = nietNegatief(invoer, veld, wat, fouten);
        if (getal == null)
            return null;
        if (getal.stripTrailingZeros().scale() > 0 || getal.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            fouten.meld(veld, "Schrijf " + wat + " als een heel getal");
            return null;
        }
        return getal.intValueExact();
    }

    /** Cents of an amount in euros; null without fault when nothing was typed. */
    public static @Nullable Long centOfLeeg(@Nullable String invoer, String veld, String wat, Fouten fouten) {
        if (Invoer.tekst(invoer).isEmpty())
            return null;
        var getal = nietNegatief(invoer, veld, wat, fouten);
        if (getal == null)
            return null;
        if (getal.stripTrailingZeros().scale() > 2) {
            fouten.meld(veld, "Schrijf " + wat + " in euro’s met hoogstens twee cijfers achter de komma");
            return null;
        }
        return getal.movePointRight(2).longValueExact();
    }

    /** As in a field: 0,8; empty for what is not known. */
    public static String veld(@Nullable BigDecimal getal) {
        if (getal == null)
            return "";
        var plat = getal.stripTrailingZeros();
        return (plat.scale() < 0 ? plat.setScale(0) : plat).toPlainString().replace('.', ',');
    }

    /** Euros of cents as in a field: 92.000 is written 92000. */
    public static String euroveld(@Nullable Long cent) {
        return cent == null ? "" : veld(BigDecimal.valueOf(cent, 2));
    }
}

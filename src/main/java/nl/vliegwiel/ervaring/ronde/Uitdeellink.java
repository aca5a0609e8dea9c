package nl.vliegwiel.ervaring.ronde;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import nl.vliegwiel.web.Fouten;

/** A link that was just made, shown this once: for whom it is, its address, and the same as squares for a telephone. */
public record Uitdeellink(String naam, String adres, Qrcode qr) {

    private static final int LONGEST = 60;

    /** Says at the field what is wrong with for whom it is. */
    public static void checkNaam(String naam, Fouten fouten) {
        if (naam.isEmpty() || naam.length() > LONGEST)
            fouten.meld("naam", "Schrijf voor wie de link is, in hoogstens 60 tekens");
    }

    /** pad: the address in this application, the secret in it. */
    public static Uitdeellink of(String naam, String pad) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().path(pad).toUriString();
        return new Uitdeellink(naam, address, Qrcode.of(address));
    }
}

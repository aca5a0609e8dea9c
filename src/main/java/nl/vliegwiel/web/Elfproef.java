package nl.vliegwiel.web;

/** The check on a BSN: nine digits, weighed 9 to 2 and the last against it, add up to a multiple of eleven. */
public final class Elfproef {
    private Elfproef() {
    }

    public static boolean klopt(String bsn) {
        if (bsn.length() != 9 || bsn.equals("000000000"))
            return false;
        int som = 0;
        for (int i = 0; i < 9; i++)
            if (bsn.charAt(i) < '0' || bsn.charAt(i) > '9')
                return false;
        for (int i = 0; i < 8; i++)
            som += (9 - i) * (bsn.charAt(i) - '0');
        return (som - (bsn.charAt(8) - '0')) % 11 == 0;
    }
}

package nl.vliegwiel.web;

/**
 * The search field in the dark bar. The module that can search offers one as a bean; the words go by POST in the field
 * {@code zoek}, since they hold a name.
 *
 * @param onderdeel the thing of kennis/rollen.csv that a role must be able to see to get the field
 */
public record Zoekvak(String label, String url, String onderdeel) {
}

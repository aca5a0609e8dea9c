package nl.vliegwiel.businesscase.rekenen.formule;

/** How effects fade: as the model says, or for a scenario not at all, or wholly after their first year. */
public enum Uitdoving {
    ZOALS_INGEVULD, GEEN, VOLLEDIG
}

package nl.vliegwiel.bekostiging.contract;

/** How much work there is in a year: pupils helped, in one of three scenarios. */
public record Volume(String naam, int aantal) {
}

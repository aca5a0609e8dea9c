package nl.vliegwiel.levering.ijw;

/** An element that is open while a message is read: where in its row of children we are, and the text until now. */
final class IjwItem {
    final IjwElement element;
    final int regel;
    final StringBuilder tekst = new StringBuilder();
    /** index of the child that came last, and how often it came */
    int plek;
    int aantal;

    IjwItem(IjwElement element, int regel) {
        this.element = element;
        this.regel = regel;
    }
}

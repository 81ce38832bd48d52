package mpilot.console.fuzz;

/** What must hold of everything that the console makes of foreign bytes. */
final class Told {
    private static final int LONGEST = 2000;

    private Told() {}

    /** A sentence for the operator: there, of a length to read, and without a hidden character. */
    static void sentence(String text) {
        if (text == null || text.isBlank()) {
            throw new AssertionError("nothing is told");
        }
        if (text.length() > LONGEST) {
            throw new AssertionError("too long to read: " + text.length());
        }
        text.codePoints()
                .filter(Told::isHidden)
                .findFirst()
                .ifPresent(hidden -> {
                    throw new AssertionError("U+%04X is told as it is".formatted(hidden));
                });
    }

    /**
     * Controls, direction marks and other characters that draw nothing (Unicode's C categories).
     */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}

package mpilot.console.gateway;

/**
 * Writes what hides or commands in a JSON text as JSON's own escapes (RFC 8259, 7): the text means
 * the same, and shows what it holds.
 */
final class JsonEscapes {
    private JsonEscapes() {}

    /** The document {@code json}, in whose strings alone such characters are. */
    static String of(String json) {
        if (json.codePoints().noneMatch(JsonEscapes::isHidden)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        json.codePoints()
                .forEach(point -> {
                    if (!isHidden(point)) {
                        escaped.appendCodePoint(point);
                        return;
                    }
                    for (char each : Character.toChars(point)) {
                        escaped.append("\\u%04X".formatted((int) each));
                    }
                });
        return escaped.toString();
    }

    /** Line ends are the document's own: the parser lets none into a string. */
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\r';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}

package mpilot.console.gateway;

import mpilot.console.text.Text;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Turns what the parser threw into a {@link ContractException} that repeats nothing of the text.
 */
final class SyntaxFault {
    private static final int LONGEST_LITERAL = "false".length();

    private SyntaxFault() {}

    /** What is wrong with a text of which no more is known. */
    static ContractException of(JacksonException thrown) {
        return fault(kind(thrown), thrown.getLocation());
    }

    /**
     * An exponent past what a {@link java.math.BigDecimal} holds, which the parser lets through.
     */
    static ContractException number() {
        return fault(ContractException.Kind.TOO_LARGE, null);
    }

    /** What is wrong with {@code text}, all of it. */
    static ContractException in(byte[] text, JacksonException thrown) {
        ContractException.Kind kind = kind(thrown);
        if (kind == ContractException.Kind.NOT_JSON && endsInside(text, thrown.getLocation())) {
            kind = ContractException.Kind.CUT_OFF;
        }
        return fault(kind, thrown.getLocation());
    }

    private static ContractException.Kind kind(JacksonException thrown) {
        return switch (thrown) {
            case UnexpectedEndOfInputException _ -> ContractException.Kind.CUT_OFF;
            case StreamConstraintsException _ -> ContractException.Kind.TOO_LARGE;
            // After a comma or a colon the parser has no type of its own for the end.
            default ->
                    String.valueOf(thrown.getOriginalMessage())
                                    .startsWith("Unexpected end-of-input")
                            ? ContractException.Kind.CUT_OFF
                            : ContractException.Kind.NOT_JSON;
        };
    }

    /** Whether the fault is a literal or a number that the end of the text cut short. */
    private static boolean endsInside(byte[] text, @Nullable TokenStreamLocation at) {
        long offset = at == null ? -1 : at.getByteOffset();
        if (offset < 0 || offset >= text.length || offset < text.length - LONGEST_LITERAL) {
            return false;
        }
        String rest =
                new String(
                        text,
                        (int) offset,
                        text.length - (int) offset,
                        StandardCharsets.ISO_8859_1);
        return rest.equals(".")
                || Stream.of("true", "false", "null").anyMatch(word -> word.startsWith(rest));
    }

    private static ContractException fault(
            ContractException.Kind kind, @Nullable TokenStreamLocation at) {
        String what =
                switch (kind) {
                    case CUT_OFF -> Text.of("gateway.json-cut-off");
                    case TOO_LARGE -> Text.of("gateway.json-too-large");
                    default -> Text.of("gateway.json-invalid");
                };
        return new ContractException(
                kind,
                "",
                at == null || at.getLineNr() < 1
                        ? what
                        : Text.of(
                                "gateway.json-place",
                                what,
                                Integer.toString(at.getLineNr()),
                                Integer.toString(at.getColumnNr())));
    }
}

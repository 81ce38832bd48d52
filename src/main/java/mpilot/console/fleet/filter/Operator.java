package mpilot.console.fleet.filter;

/** How a value is compared with what is asked for. */
enum Operator {
    // The longer signs first: “>” is the beginning of “>=”.
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOVE(">"),
    BELOW("<"),
    EQUAL("=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** What the operator is written as before a value, which for equality is nothing. */
    String written() {
        return this == EQUAL ? "" : sign;
    }

    /** The operator that {@code text} begins with; equality where it begins with none. */
    static Operator of(String text) {
        for (Operator operator : values()) {
            if (text.startsWith(operator.sign)) {
                return operator;
            }
        }
        return EQUAL;
    }

    /** What is left of {@code text} after this operator at its beginning. */
    String after(String text) {
        return text.startsWith(sign) ? text.substring(sign.length()) : text;
    }

    /** Whether a value that compares to what is asked for as {@code order} says is accepted. */
    boolean accepts(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
        };
    }
}

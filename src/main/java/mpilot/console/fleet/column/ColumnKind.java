package mpilot.console.fleet.column;

/** What the values of a column are. */
public enum ColumnKind {
    TEXT,
    /** Several texts, in CSV and copies with a “;” between them. */
    LIST,
    NUMBER,
    /** US dollars. */
    MONEY,
    /** A part of a cap, where 0.5 is half of it. */
    PERCENT,
    /** A moment in UTC. */
    INSTANT,
    DURATION;

    /**
     * {@return whether the values are numbers, which stand to the right and stay numbers in CSV}
     */
    public boolean isNumber() {
        return this == NUMBER || this == MONEY || this == PERCENT;
    }
}

package mpilot.console.fleet.column;

/**
 * One column of a sort.
 *
 * @param column the column's id
 * @param descending whether the largest comes first; rows without a value come last either way
 */
public record SortKey(String column, boolean descending) {}

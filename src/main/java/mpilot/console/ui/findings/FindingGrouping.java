package mpilot.console.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What findings have in common that stand under one head. */
enum FindingGrouping {
    /** Nothing: they are one list. */
    NONE(_ -> "", _ -> ""),
    RULE(row -> row.finding().rule().id(), FindingRow::title),
    PROFILE(row -> row.profile().id(), FindingRow::name);

    private final Function<FindingRow, Object> key;
    private final Function<FindingRow, String> title;

    FindingGrouping(Function<FindingRow, Object> key, Function<FindingRow, String> title) {
        this.key = key;
        this.title = title;
    }

    /** {@code rows} under their heads, heads and rows in the order of {@code rows}. */
    List<? extends FindingLine> lines(List<FindingRow> rows) {
        if (this == NONE) {
            return rows;
        }
        Map<Object, List<FindingRow>> groups =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        key, LinkedHashMap::new, Collectors.toList()));
        List<FindingLine> lines = new ArrayList<>(rows.size() + groups.size());
        groups.forEach((common, members) -> {
            FindingRow first = members.getFirst();
            lines.add(
                    new FindingLine.Group(
                            List.of(this, common),
                            first.severity(),
                            title.apply(first),
                            members.size()));
            lines.addAll(members);
        });
        return lines;
    }
}

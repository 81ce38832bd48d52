package mpilot.console.fleet.view;

import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortKey;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A view as a link, such as {@code mpilot-console://view?name=Near&filter=status%3Anear}, to be
 * passed on and opened again. It holds how to look, never at what: no gateway, no credential, and
 * whatever else a link may hold is passed over.
 */
public final class ViewLink {
    /** The option of the console's command that opens a link. */
    public static final String OPTION = "--view";

    private static final String START = "mpilot-console://view";
    private static final int MAX_LENGTH = 16_000;
    private static final int MAX_COLUMNS = 200;
    private static final Pattern LINK =
            Pattern.compile(
                    Pattern.quote(START) + "/?(?:\\?([^\\s\"'<>]*))?(?=$|[\\s\"'<>])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDTH = Pattern.compile("\\d{1,5}(?:\\.\\d{1,3})?");

    private ViewLink() {}

    /**
     * What a link says.
     *
     * @param view a new view, not one of the operator's yet
     * @param notes what of it this console cannot do, a sentence each
     */
    public record Read(SavedView view, List<String> notes) {
        /** Takes its own copy of the list. */
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /** {@return the link to {@code view}; it holds no space, quotation mark or {@code $}} */
    public static String of(SavedView view) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("name", view.name());
        parts.put("filter", view.filter());
        parts.put(
                "columns",
                view.columns().stream()
                        .filter(ViewColumn::visible)
                        .map(column -> column.id() + ":" + Math.round(column.width()))
                        .collect(Collectors.joining(",")));
        parts.put("sort", String.join(",", view.sort()));
        parts.put("size", Integer.toString(view.pageSize()));
        return START
                + "?"
                + parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> part.getKey() + "=" + encoded(part.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** {@return the command that opens the console with {@code view}} */
    public static String command(SavedView view) {
        return "mpilot-console " + OPTION + " \"" + of(view) + "\"";
    }

    /**
     * {@return what a link says, or a command with a link in it}
     *
     * @throws BadLinkException when there is no link in {@code text}, or it is damaged
     */
    public static Read read(String text) throws BadLinkException {
        if (text.length() > MAX_LENGTH) {
            throw new BadLinkException(Text.of("views.link-too-long"));
        }
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new BadLinkException(Text.of("views.link-none", START));
        }
        Map<String, String> parts = parts(link.group(1) == null ? "" : link.group(1));
        List<String> notes = new ArrayList<>();
        String name = parts.getOrDefault("name", "").replaceAll("\\p{Cntrl}", " ").strip();
        SavedView view =
                new SavedView(
                        "",
                        name.isEmpty() ? Text.of("views.link-name") : name,
                        parts.getOrDefault("filter", ""),
                        columns(list(parts, "columns"), notes),
                        sort(list(parts, "sort"), notes),
                        size(parts.getOrDefault("size", "")));
        return new Read(view, notes);
    }

    private static Map<String, String> parts(String query) throws BadLinkException {
        Map<String, String> parts = new HashMap<>();
        for (String part : query.split("&", -1)) {
            int end = part.indexOf('=');
            if (end > 0) {
                parts.putIfAbsent(part.substring(0, end), decoded(part.substring(end + 1)));
            }
        }
        return parts;
    }

    private static List<String> list(Map<String, String> parts, String name) {
        return List.of(parts.getOrDefault(name, "").split(",", -1)).stream()
                .filter(each -> !each.isBlank())
                .limit(MAX_COLUMNS)
                .toList();
    }

    private static List<ViewColumn> columns(List<String> texts, List<String> notes) {
        List<ViewColumn> columns = new ArrayList<>();
        for (String text : texts) {
            int end = text.indexOf(':');
            String id = end < 0 ? text : text.substring(0, end);
            if (isKnown(id, notes)) {
                double width = end < 0 ? 0 : width(text.substring(end + 1)).orElse(0);
                columns.add(new ViewColumn(id, width, true));
            }
        }
        return columns.isEmpty() ? columns : ViewColumn.complete(columns);
    }

    private static List<String> sort(List<String> texts, List<String> notes) {
        return texts.stream().filter(text -> isKnown(SortKey.of(text).column(), notes)).toList();
    }

    private static boolean isKnown(String column, List<String> notes) {
        boolean known = Columns.byId(column).isPresent();
        if (!known) {
            notes.add(Text.of("views.link-column", VisibleText.of(column, 40)));
        }
        return known;
    }

    private static OptionalDouble width(String text) {
        return WIDTH.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    private static int size(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String encoded(String text) {
        // A form's encoding says “+” for a space, which a link reader may leave as it is.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String text) throws BadLinkException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadLinkException(Text.of("views.link-damaged"));
        }
    }
}

package mpilot.console.fleet.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.fleet.column.Columns;
import mpilot.console.fleet.column.SortOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class ViewLinkTest {
    private static final SavedView VIEW =
            SavedView.of(
                    "Nah & fern – 100 %",
                    "tag:\"a b\",c budget:>80% 研究",
                    ViewColumn.complete(
                            List.of(
                                    new ViewColumn("name", 300, true),
                                    new ViewColumn("version", 62, true))),
                    SortOrder.of(List.of("-worst_budget_percent", "name")),
                    50);

    @Test
    void aLinkSaysHowToLook() {
        assertThat(ViewLink.of(VIEW))
                .isEqualTo(
                        "mpilot-console://view?name=Nah%20%26%20fern%20%E2%80%93%20100%20%25"
                                + "&filter=tag%3A%22a%20b%22%2Cc%20budget%3A%3E80%25%20%E7%A0%94%E7%A9%B6"
                                + "&columns=name%3A300%2Cversion%3A62"
                                + "&sort=-worst_budget_percent%2Cname&size=50");
        assertThat(ViewLink.command(VIEW))
                .isEqualTo("mpilot-console --view \"" + ViewLink.of(VIEW) + "\"");
    }

    @Test
    void aLinkAndACommandAreReadAgain() throws Exception {
        for (String text :
                List.of(
                        ViewLink.of(VIEW),
                        ViewLink.command(VIEW),
                        "See <" + ViewLink.of(VIEW) + ">, please",
                        "  " + ViewLink.of(VIEW).replace("mpilot-console", "MPilot-Console"))) {
            ViewLink.Read read = ViewLink.read(text);
            assertThat(read.notes()).isEmpty();
            assertThat(read.view().name()).isEqualTo(VIEW.name());
            assertThat(read.view().looksLike(VIEW)).isTrue();
            assertThat(read.view().id()).isNotEqualTo(VIEW.id());
        }
    }

    @Test
    void aBareLinkIsTheListAsItStandsAtFirst() throws Exception {
        SavedView view = ViewLink.read("mpilot-console://view").view();
        assertThat(view.name()).isEqualTo("Linked view");
        assertThat(view.looksLike(BuiltInView.ALL.view())).isTrue();
    }

    @Test
    void whatThisConsoleDoesNotHaveIsToldAndLeftOut() throws Exception {
        ViewLink.Read read =
                ViewLink.read(
                        "mpilot-console://view?columns=mood:80,name&sort=-smell,name&size=7000"
                                + "&gateway=https://evil.example&token=sk-bf-1&name=a&name=b");
        assertThat(read.view().name()).isEqualTo("a");
        assertThat(read.view().sort()).containsExactly("name");
        assertThat(read.view().pageSize()).isEqualTo(100);
        assertThat(read.view().columns().stream().filter(ViewColumn::visible))
                .containsExactly(new ViewColumn("name", 270, true));
        assertThat(read.notes())
                .containsExactly(
                        "This console has no column mood; the rest of the view holds.",
                        "This console has no column smell; the rest of the view holds.");
    }

    @ParameterizedTest
    @CsvSource({
        "columns=name:1, 32",
        "columns=name:99999, 2000",
        "columns=name:-5, 270",
        "columns=name:NaN, 270",
        "columns=name:1e9, 270",
        "columns=name:, 270"
    })
    void aWidthStaysWithinReason(String query, double width) throws Exception {
        assertThat(ViewLink.read("mpilot-console://view?" + query).view().columns().getFirst())
                .isEqualTo(new ViewColumn("name", width, true));
    }

    @Test
    void controlCharactersOfANameAreBlanks() throws Exception {
        assertThat(ViewLink.read("mpilot-console://view?name=a%0A%1B[31mb").view().name())
                .isEqualTo("a  [31mb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status:near",
                "https://example.org/view?name=x",
                "mpilot-console:view",
                "mpilot-console://viewer?name=x"
            })
    void whatIsNoLinkIsRefused(String text) {
        assertThatThrownBy(() -> ViewLink.read(text))
                .isInstanceOf(BadLinkException.class)
                .hasMessage(
                        "There is no link to a view in this text; one begins with"
                                + " mpilot-console://view.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%", "name=%4", "filter=%zz"})
    void aDamagedLinkIsRefused(String query) {
        assertThatThrownBy(() -> ViewLink.read("mpilot-console://view?" + query))
                .hasMessage("The link is damaged: copy it again, whole.");
    }

    @Test
    void aVeryLongTextIsRefused() {
        assertThatThrownBy(() -> ViewLink.read("mpilot-console://view?name=" + "x".repeat(20_000)))
                .hasMessage("The link is too long to be one to a view.");
    }

    /** Whatever a view holds, its link gives it back, and passes through a shell untouched. */
    @Test
    void everyViewIsReadAgain() throws Exception {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2000; i++) {
            SavedView view = random(random);
            String link = ViewLink.of(view);
            assertThat(link).matches("[A-Za-z0-9:/?=&%._*-]+");
            SavedView read = ViewLink.read(link).view();
            assertThat(read.looksLike(view)).as(link).isTrue();
        }
    }

    private static SavedView random(SplittableRandom random) {
        List<ViewColumn> columns = new ArrayList<>();
        Columns.all()
                .forEach(column -> {
                    if (random.nextInt(4) == 0) {
                        columns.add(new ViewColumn(column.id(), 32 + random.nextInt(500), true));
                    }
                });
        List<String> sort =
                Columns.all().stream()
                        .filter(_ -> random.nextInt(9) == 0)
                        .map(column -> (random.nextBoolean() ? "-" : "") + column.id())
                        .toList();
        return SavedView.of(
                text(random),
                text(random),
                ViewColumn.complete(columns),
                SortOrder.of(sort),
                1 + random.nextInt(100));
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("v");
        for (int i = random.nextInt(12); i > 0; i--) {
            int point =
                    random.nextInt(3) == 0
                            ? random.nextInt(0x20, 0x2FFFF)
                            : 32 + random.nextInt(90);
            text.appendCodePoint(Character.getType(point) == Character.SURROGATE ? 'x' : point);
        }
        return text.toString();
    }
}

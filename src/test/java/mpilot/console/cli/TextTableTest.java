package mpilot.console.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.cli.TextTable.Column;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TextTableTest {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("ID", false, true),
                    new Column("NAME", true, false).atLeast(10),
                    new Column("TAGS", true, false).ofWeight(2),
                    new Column("AGE", false, false).ofWeight(1));

    private final TextTable table = new TextTable(COLUMNS);

    @Test
    void whereThereIsRoomNothingIsCut() {
        table.add(List.of("7", "Search – Embeddings", "prod,eu,pii", "2 d ago"));
        table.add(List.of("1234", "Chat", "", "3 mo ago"));
        assertThat(table.lines(80))
                .containsExactly(
                        "  ID  NAME                 TAGS         AGE",
                        "   7  Search – Embeddings  prod,eu,pii  2 d ago",
                        "1234  Chat                              3 mo ago");
    }

    @Test
    void theColumnWithTheMostToSpareIsCutFirst() {
        table.add(
                List.of("7", "Search – Embeddings", "prod,eu,pii,team:search,cc-4100", "2 d ago"));
        assertThat(table.lines(52))
                .containsExactly(
                        "ID  NAME                 TAGS                AGE",
                        " 7  Search – Embeddings  prod,eu,pii,team:…  2 d ago");
    }

    @Test
    void whatWeighsLeastGoesFirstWhenCuttingIsNotEnough() {
        table.add(List.of("7", "Search – Embeddings", "prod,eu,pii", "2 d ago"));
        assertThat(table.lines(32))
                .containsExactly("ID  NAME             TAGS", " 7  Search – Embed…  prod,eu,pii");
        assertThat(table.lines(20)).containsExactly("ID  NAME", " 7  Search – Embedd…");
    }

    @Test
    void whatStaysIsNeverCutBelowItsLeastHoweverNarrowTheTerminal() {
        table.add(List.of("7", "Search – Embeddings", "prod", "2 d ago"));
        assertThat(table.lines(1)).containsExactly("ID  NAME", " 7  Search –…");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 20, 28, 35, 40, 60})
    void noLineIsWiderThanTheTerminal(int width) {
        table.add(List.of("1", "研究プロジェクト – 埋め込み", "本番,欧州", "2 d ago"));
        table.add(List.of("2", "🚀👩‍💻🏳️‍🌈 Launch crew of the year", "🔥 hot", "3 mo ago"));
        table.add(List.of("3", "ملف تعريف الوصول للعملاء", "عربي", ""));
        assertThat(table.lines(width))
                .hasSize(4)
                .allSatisfy(line -> assertThat(CellWidth.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void noEscapeSequenceOfAGatewayGetsThrough() {
        table.add(List.of("1", "\u001b[31mred\u001b[0m", "a\nb", "\u202egnp.exe"));
        assertThat(table.lines(200))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line.chars()).noneMatch(c -> c < ' ' || c == 0x202e));
        assertThat(table.lines(200).getLast())
                .contains("\\u001B[31mred", "a\\u000Ab", "\\u202Egnp");
    }

    @Test
    void aTableWithoutRowsIsItsTitles() {
        assertThat(table.lines(80)).containsExactly("ID  NAME  TAGS  AGE");
    }
}

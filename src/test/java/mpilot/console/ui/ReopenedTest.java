package mpilot.console.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.geometry.Rectangle2D;

import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.settings.SettingsStore;
import mpilot.console.task.ManualTasks;
import mpilot.console.ui.connections.Gateways;
import mpilot.console.ui.connections.OpenGateway;
import mpilot.console.ui.kit.Problem;
import mpilot.console.ui.kit.Theme;
import mpilot.console.ui.shell.WindowLeft;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** The windows that a start opens, as the settings file has them, whoever wrote it. */
class ReopenedTest {
    private static final InstantSource CLOCK = InstantSource.fixed(ProfileFixtures.NOW);
    private static final String CONNECTIONS =
            """
            'connections':{'connections':[
              {'id':'lab','name':'lab','place':{'base_url':'http://127.0.0.1:8080'}},
              {'id':'odd','name':'odd','place':{'base_url':'ftp://127.0.0.1'}}]}\
            """;

    @TempDir private Path directory;

    private final ManualTasks tasks = new ManualTasks();
    private final Gateways gateways = Shared.still(tasks.runner(), CLOCK, Theme.LIGHT).gateways();
    private SettingsStore settings;

    private List<Reopened> open(String windows) throws IOException {
        Path file = directory.resolve("settings.json");
        String settingsFile = "{%s, 'windows':%s}".formatted(CONNECTIONS, windows);
        Files.writeString(file, settingsFile.replace('\'', '"'));
        settings = SettingsStore.open(file, tasks.runner(), CLOCK);
        List<Reopened> opened = Reopened.all(settings, gateways);
        opened.stream().map(Reopened::gateway).forEach(OpenGateway::close);
        return opened;
    }

    @Test
    void eachIsOnItsConnectionWithItsFilterViewAndPlace() throws Exception {
        List<Reopened> opened =
                open(
                        """
                        {'windows':[
                          {'connection':'lab','placement':{'x':10,'y':20,'width':900,'height':700,
                            'place':'agenda'},'list':{'id':'exhausted','filter':'tag:eu','page_size':50}},
                          {'connection':'sandbox','list':{'sort':['-name']}}]}\
                        """);
        assertThat(opened)
                .extracting(each -> each.gateway().connection().name())
                .containsExactly("lab", "Sandbox");
        assertThat(opened.getFirst().left().placement().place()).isEqualTo("agenda");
        assertThat(opened.getFirst().left().placement().width()).isEqualTo(900);
        assertThat(opened.getFirst().left().list().filter()).isEqualTo("tag:eu");
        assertThat(opened.getLast().left().list().sort()).containsExactly("-name");
        assertThat(settings.notices()).isEmpty();
    }

    @Test
    void oneOnADeletedConnectionStaysClosedAndOneOnABrokenSaysItself() throws Exception {
        List<Reopened> opened =
                open(
                        """
                        {'windows':[{'connection':'gone'},{'connection':'odd'},
                          {'connection':'lab'}]}\
                        """);
        assertThat(opened)
                .extracting(each -> each.gateway().connection().id())
                .containsExactly("odd", "lab");
        assertThat(settings.notices()).isEmpty();
        assertThatThrownBy(() ->
                        opened.getFirst()
                                .gateway()
                                .source()
                                .list(ProfileQuery.ALL, new Cancellation()))
                .asInstanceOf(InstanceOfAssertFactories.type(GatewayException.class))
                .satisfies(e ->
                        assertThat(Problem.of(e).sentence())
                                .startsWith("“odd” cannot be opened as the settings have it. "))
                .satisfies(e ->
                        assertThat(Problem.of(e).remedy())
                                .isEqualTo(FailureKind.Remedy.EDIT_CONNECTION))
                .satisfies(e ->
                        assertThat(e.failure().kind().isTransient())
                                .as("asked again by itself")
                                .isFalse());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}",
                "{'windows':null}",
                "{'windows':[]}",
                "{'windows':'lab'}",
                "{'windows':[null,7,[],{}]}",
                "{'windows':[{'connection':null}]}",
                "{'windows':[{'connection':''}]}",
                "[]",
                "3"
            })
    void whatSaysNoWindowOpensNone(String windows) throws Exception {
        assertThat(open(windows)).isEmpty();
    }

    @Test
    void whatIsOddAboutAWindowHasItsDefault() throws Exception {
        List<Reopened> opened =
                open(
                        """
                        {'windows':[{'connection':'lab','placement':{'x':'left','width':-5,'divider':7,
                          'place':'nowhere'},'list':{'filter':17,'columns':[null,{'id':'nothing'}],
                          'sort':[''],'page_size':-1}}]}\
                        """);
        WindowLeft left = opened.getFirst().left();
        assertThat(left.list().pageSize()).isEqualTo(25);
        assertThat(left.placement().x()).isZero();
        assertThat(left.placement().on(List.of(new Rectangle2D(0, 0, 1920, 1040))))
                .as("as if nothing were kept")
                .isEqualTo(new Rectangle2D(240, 70, 1440, 900));
    }

    @Test
    void noFileOpensMoreWindowsThanAnybodyWorksIn() throws Exception {
        String many =
                String.join(
                        ",",
                        IntStream.range(0, 5000).mapToObj(_ -> "{'connection':'lab'}").toList());
        assertThat(open("{'windows':[" + many + "]}")).hasSize(20);
    }
}

package mpilot.console.ui;

import static mpilot.console.ui.Screens.on;
import static mpilot.console.ui.Screens.pressing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

import mpilot.console.connection.Connection;
import mpilot.console.connection.ConnectionList;
import mpilot.console.connection.Environment;
import mpilot.console.connection.Place;
import mpilot.console.connection.SavedConnection;
import mpilot.console.connection.TokenFacts;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayEndpoint;
import mpilot.console.gateway.ListAnswer;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.gateway.Retry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What is seen of connections: their dialogs, and what the window says of its own. */
final class ConnectionScreens {
    private static final BiConsumer<ConsoleWindow, FakeSource> MANAGING =
            pressing("#connection").andThen(pressing("#switcher-manage"));

    private ConnectionScreens() {}

    /** One of each environment, behind the sandbox. */
    static ConnectionList saved(ConnectionList list) {
        return list.add(
                        of("prod", "Production", Environment.PRODUCTION)
                                .withPlace(Place.of("https://gateway.example.com")))
                .add(
                        of("staging", "Staging", Environment.STAGING)
                                .withPlace(Place.of("https://staging.example.com:8443")))
                .add(
                        of("open", "Team lab", Environment.DEVELOPMENT)
                                .withPlace(
                                        new Place(
                                                "http://lab.example.com",
                                                "/api/access-profiles",
                                                true)))
                .add(
                        of(
                                        "local",
                                        "A gateway on this machine for trying things",
                                        Environment.OTHER)
                                .withPlace(Place.of("http://127.0.0.1:1")));
    }

    private static SavedConnection of(String id, String name, Environment environment) {
        SavedConnection usual = SavedConnection.of(name, "");
        return new SavedConnection(
                id,
                name,
                environment,
                usual.place(),
                usual.network(),
                usual.pageSize(),
                usual.credential());
    }

    static Stream<Screen> of(List<AccessProfile> sandbox) {
        return Stream.concat(dialogs(sandbox), said(sandbox));
    }

    private static Stream<Screen> dialogs(List<AccessProfile> sandbox) {
        return Stream.of(
                new Screen("switcher", sandbox, pressing("#connection")),
                new Screen(
                        "connection-first-contact",
                        sandbox,
                        pressing("#connection")
                                .andThen(selecting("#switcher-list", 3))
                                .andThen(pressing("#switcher-choose"))),
                new Screen("connections", sandbox, MANAGING.andThen(selecting("#manage-list", 1))),
                new Screen(
                        "connection-delete",
                        sandbox,
                        MANAGING.andThen(selecting("#manage-list", 2))
                                .andThen(pressing("#manage-delete"))),
                new Screen(
                        "connection-form",
                        sandbox,
                        MANAGING.andThen(pressing("#manage-add")).andThen(pressing("#form-save"))),
                new Screen(
                        "connection-form-refused",
                        sandbox,
                        MANAGING.andThen(selecting("#manage-list", 3))
                                .andThen(pressing("#manage-edit"))
                                .andThen(
                                        on(
                                                "#form-plain-http",
                                                CheckBox.class,
                                                box -> box.setSelected(false)))
                                .andThen(
                                        on(
                                                "#form-authority-file",
                                                TextField.class,
                                                file -> file.setText("ca.pem")))
                                .andThen(
                                        on(
                                                "#form-answer-time",
                                                TextField.class,
                                                time -> time.setText("soon")))
                                .andThen(pressing("#form-save"))
                                .andThen(
                                        on(
                                                "#form-scroll",
                                                ScrollPane.class,
                                                scroll -> scroll.setVvalue(1)))),
                new Screen(
                        "connection-test",
                        sandbox,
                        MANAGING.andThen(selecting("#manage-list", 4))
                                .andThen(pressing("#manage-test"))),
                new Screen("token", sandbox, pressing("#token")),
                new Screen(
                        "token-prompt",
                        sandbox,
                        pressing("#token").andThen(pressing("#token-another"))));
    }

    private static Stream<Screen> said(List<AccessProfile> sandbox) {
        Connection production =
                new Connection(
                        "Production",
                        GatewayEndpoint.of("https://gateway.example.com"),
                        Environment.PRODUCTION,
                        _ -> null);
        return Stream.of(
                new Screen("production", production, sandbox, (_, _) -> {}),
                new Screen(
                        "production-retrying",
                        production,
                        sandbox,
                        (window, _) ->
                                window.session()
                                        .health()
                                        .retrying(
                                                new Retry(
                                                        Screens.refused(),
                                                        Duration.ofSeconds(4),
                                                        2,
                                                        3))),
                new Screen(
                        "production-token-and-clock",
                        production,
                        sandbox,
                        (window, _) -> {
                            window.session().health().answered(late());
                            window.session().health().tokenUsed(TokenFacts.of(ending()));
                        }));
    }

    /** An answer of a gateway whose clock is half an hour ahead. */
    private static ListAnswer late() {
        ListAnswer answer = ProfileFixtures.answer(ProfileFixtures.profiles(1), 0, 25, 1);
        return new ListAnswer(
                answer.page(),
                answer.latency(),
                answer.receivedAt(),
                answer.bytes(),
                Duration.ofMinutes(30));
    }

    /** A token that ends 35 min from now, and 5 min from the gateway's now. */
    private static BearerToken ending() {
        long end = ProfileFixtures.NOW.plus(Duration.ofMinutes(35)).getEpochSecond();
        return BearerToken.of(
                part("{\"alg\":\"none\"}") + "." + part("{\"exp\":" + end + "}") + ".c2ln");
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static BiConsumer<ConsoleWindow, FakeSource> selecting(String list, int index) {
        return on(list, ListView.class, view -> view.getSelectionModel().clearAndSelect(index));
    }
}

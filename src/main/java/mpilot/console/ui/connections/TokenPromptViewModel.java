package mpilot.console.ui.connections;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.connection.Connection;
import mpilot.console.gateway.BearerToken;
import mpilot.console.gateway.VisibleText;
import mpilot.console.text.Text;

import java.util.function.Consumer;

/** Asks for a token, for this session alone. */
public final class TokenPromptViewModel {
    private final Connection connection;
    private final Consumer<BearerToken> onEntered;
    private final StringProperty token = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** Asks for the token of {@code connection}; {@code onEntered} is told one that can be one. */
    TokenPromptViewModel(Connection connection, Consumer<BearerToken> onEntered) {
        this.connection = connection;
        this.onEntered = onEntered;
        token.subscribe(() -> problem.set(""));
    }

    String title() {
        return Text.of("token.prompt-title", VisibleText.of(connection.name()));
    }

    /** Where the token will go, and how long it is kept. */
    String explanation() {
        return Text.of("token.prompt-help", connection.endpoint().origin());
    }

    /** {@return what is typed} */
    public StringProperty tokenProperty() {
        return token;
    }

    /** {@return why what was typed can be no token; empty for no reason} */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Takes what is typed, and forgets it here. */
    public void submit() {
        BearerToken entered;
        try {
            entered = BearerToken.of(token.get());
        } catch (IllegalArgumentException e) {
            problem.set(Text.of("token.prompt-odd", String.valueOf(e.getMessage())));
            return;
        }
        token.set("");
        onEntered.accept(entered);
    }
}

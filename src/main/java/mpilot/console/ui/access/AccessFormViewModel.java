package mpilot.console.ui.access;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import mpilot.console.policy.access.AccessQuestion;
import mpilot.console.text.Text;
import mpilot.console.ui.kit.TypedAmount;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The form that asks whether a request would be allowed, as somebody fills it in. */
public final class AccessFormViewModel {
    /** The most names that are suggested at once. */
    static final int SUGGESTED = 8;

    private final Map<AccessField, StringProperty> texts = new EnumMap<>(AccessField.class);
    private final ReadOnlyObjectWrapper<@Nullable AccessQuestion> question =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private AccessNames names = new ProfileNames(null);
    private boolean changingSeveral;

    /** An empty form. */
    public AccessFormViewModel() {
        for (AccessField field : AccessField.values()) {
            StringProperty text = new SimpleStringProperty("");
            texts.put(field, text);
            text.subscribe((_, _) -> read());
        }
    }

    /** {@return what stands in {@code field}} */
    public StringProperty textProperty(AccessField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** {@return what is asked; null while that is not a question} */
    public ReadOnlyObjectProperty<@Nullable AccessQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /**
     * {@return why there is no question, in a sentence; empty while the form is, or where one is}
     */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** {@return whether nothing stands in any field} */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Suggests {@code names} from now on. */
    public void suggest(AccessNames names) {
        this.names = names;
    }

    /** Asks {@code asked}, as if it had been typed. */
    public void ask(AccessQuestion asked) {
        changingSeveral = true;
        set(AccessField.PROVIDER, asked.provider());
        set(AccessField.MODEL, asked.model());
        set(AccessField.COST, asked.costUsd());
        set(AccessField.TOKENS, asked.tokens());
        set(AccessField.SERVER, asked.server());
        set(AccessField.TOOL, asked.tool());
        changingSeveral = false;
        read();
    }

    /** Empties the form. */
    public void clear() {
        changingSeveral = true;
        texts.values().forEach(text -> text.set(""));
        changingSeveral = false;
        read();
    }

    private void set(AccessField field, @Nullable Object value) {
        textProperty(field)
                .set(
                        value instanceof BigDecimal number
                                ? number.toPlainString()
                                : value == null ? "" : value.toString());
    }

    /** {@return the names that {@code typed} may become in {@code field}, the likeliest first} */
    public List<String> suggestions(AccessField field, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> known =
                switch (field) {
                    case PROVIDER -> names.providers();
                    case MODEL -> names.models(text(AccessField.PROVIDER));
                    case SERVER -> names.servers();
                    case TOOL -> names.tools(text(AccessField.SERVER));
                    case COST, TOKENS -> List.of();
                };
        return Stream.concat(
                        known.stream().filter(name -> lower(name).startsWith(wanted)),
                        known.stream().filter(name -> lower(name).indexOf(wanted) > 0))
                .filter(name -> !name.equals(typed))
                .limit(SUGGESTED)
                .toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String text(AccessField field) {
        return textProperty(field).get().strip();
    }

    private void read() {
        if (changingSeveral) {
            return;
        }
        String wrong = whatIsWrong();
        empty.set(texts.values().stream().allMatch(text -> text.get().isBlank()));
        problem.set(empty.get() ? "" : wrong);
        question.set(wrong.isEmpty() ? asked() : null);
    }

    private String whatIsWrong() {
        boolean noProvider = text(AccessField.PROVIDER).isEmpty();
        boolean noServer = text(AccessField.SERVER).isEmpty();
        if (noProvider && !text(AccessField.MODEL).isEmpty()) {
            return Text.of("accessview.model-without-provider");
        }
        if (noServer && !text(AccessField.TOOL).isEmpty()) {
            return Text.of("accessview.tool-without-server");
        }
        if (noProvider && noServer) {
            return Text.of("accessview.nothing-named");
        }
        if (isNoNumber(AccessField.COST)) {
            return Text.of("accessview.cost-no-number");
        }
        return isNoNumber(AccessField.TOKENS) ? Text.of("accessview.tokens-no-number") : "";
    }

    private boolean isNoNumber(AccessField field) {
        return !text(field).isEmpty() && amount(field) == null;
    }

    private @Nullable BigDecimal amount(AccessField field) {
        return TypedAmount.read(text(field)).orElse(null);
    }

    private AccessQuestion asked() {
        return new AccessQuestion(
                text(AccessField.PROVIDER),
                text(AccessField.MODEL),
                amount(AccessField.COST),
                amount(AccessField.TOKENS),
                text(AccessField.SERVER),
                text(AccessField.TOOL));
    }
}

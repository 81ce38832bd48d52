package mpilot.console.ui.profiles.filter;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.filter.Choice;
import mpilot.console.fleet.filter.FilterKey;
import mpilot.console.fleet.filter.Term;
import mpilot.console.gateway.ProfileQuery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** The filter's text is all there is: whatever changes it stands in it. */
class FilterViewModelTest {
    private final FilterViewModel filter = new FilterViewModel();

    private String text() {
        return filter.textProperty().get();
    }

    private static Term tag(String tag) {
        return Term.word(FilterKey.TAG, tag);
    }

    @ParameterizedTest(name = "“{0}” and {1} is “{2}”")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''            | eu    | tag:eu
                    pay           | eu    | pay tag:eu
                    'pay  '       | a b   | pay tag:"a b"
                    tag:eu        | eu    | tag:eu
                    pay -tag:eu x | eu    | pay tag:eu x
                    colour:red    | eu    | colour:red tag:eu
                    """)
    void aTagThatIsClickedStandsInTheText(String before, String tag, String after) {
        filter.set(before);
        filter.add(tag(tag));
        assertThat(text()).isEqualTo(after);
    }

    @ParameterizedTest(name = "“{0}” without tag:eu is “{1}”")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tag:eu              | ''
                    pay  tag:eu         | pay
                    tag:eu pay          | pay
                    a tag:eu b          | a "b"
                    x: tag:eu id:q      | x: id:q
                    -tag:eu             | -tag:eu
                    pay                 | pay
                    """)
    void aTermIsTakenAwayAndTheRestStaysAsItWasTyped(String before, String after) {
        filter.set(before);
        filter.remove(tag("eu"));
        assertThat(text()).isEqualTo(after);
    }

    @Test
    void aTermTurnsIntoItsOppositeWhereItStands() {
        filter.set("pay tag:eu status:near");
        filter.negate(tag("eu"));
        assertThat(text()).isEqualTo("pay -tag:eu status:near");
        filter.negate(tag("eu").negate());
        assertThat(text()).isEqualTo("pay tag:eu status:near");
    }

    @Test
    void theStatusIsReadFromTheTextAndWrittenIntoIt() {
        filter.set("pay status:inactive");
        assertThat(filter.activeProperty().get()).isEqualTo(ActiveFilter.INACTIVE);
        filter.activeProperty().set(ActiveFilter.ACTIVE);
        assertThat(text()).isEqualTo("pay status:active");
        filter.activeProperty().set(ActiveFilter.ALL);
        assertThat(text()).isEqualTo("pay");
        filter.add(Term.choice(Choice.INACTIVE));
        assertThat(filter.activeProperty().get()).isEqualTo(ActiveFilter.INACTIVE);
        filter.clear();
        assertThat(filter.activeProperty().get()).isEqualTo(ActiveFilter.ALL);
        assertThat(text()).isEmpty();
    }

    @Test
    void tagsAreAllAskedForOrOneOfThemIsEnough() {
        filter.set("tag:eu pay tag:prod -tag:x");
        assertThat(filter.tags()).containsExactly("eu", "prod");
        assertThat(filter.isAnyTag()).isFalse();
        filter.setAnyTag(true);
        assertThat(text()).isEqualTo("pay -tag:x tag:eu,prod");
        assertThat(filter.isAnyTag()).isTrue();
        filter.setAnyTag(false);
        assertThat(text()).isEqualTo("pay -tag:x tag:eu tag:prod");
    }

    @Test
    void oneTagIsNeitherAnyNorAll() {
        filter.set("tag:eu");
        filter.setAnyTag(true);
        assertThat(text()).isEqualTo("tag:eu");
    }

    @ParameterizedTest(name = "the search “{0}” is “{1}”")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pay          | pay tag:eu status:active
                    code review  | code review tag:eu status:active
                    tag:x        | "tag:x" tag:eu status:active
                    -x           | "-x" tag:eu status:active
                    ''           | tag:eu status:active
                    """)
    void aQueryIsWhatAsksForTheSame(String search, String text) {
        filter.show(new ProfileQuery(50, 25, search, List.of("eu"), true));
        assertThat(text()).isEqualTo(text);
    }

    @Test
    void whatIsTypedIsToldFromWhatIsChangedAsAWhole() {
        List<Boolean> typed = new ArrayList<>();
        filter.parsedProperty().subscribe((_, _) -> typed.add(filter.isTyped()));
        filter.textProperty().set("p");
        filter.addTag("eu");
        filter.activeProperty().set(ActiveFilter.ACTIVE);
        filter.clear();
        assertThat(typed).containsExactly(true, false, false, false);
    }
}

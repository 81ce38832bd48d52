package mpilot.console.ui.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.fleet.column.SortOrder;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.ui.profiles.filter.ActiveFilter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** When what the operator wants is to be asked. */
class WantedListTest {
    private static final SortOrder BY_VERSION = SortOrder.of(List.of("-version"));

    private final List<Long> pauses = new ArrayList<>();
    private int otherPageSizes;
    private final WantedList wanted =
            new WantedList(pause -> pauses.add(pause.toMillis()), () -> otherPageSizes++);

    @Test
    void aNewOneWantsAllAndTellsNobody() {
        assertThat(wanted.question()).isEqualTo(Question.ALL);
        assertThat(wanted.pageSizeProperty().get()).isEqualTo(25);
        assertThat(pauses).isEmpty();
        assertThat(otherPageSizes).isZero();
    }

    @ParameterizedTest(name = "“{0}” waits {1} ms for more")
    @CsvSource({"prod, 120", "tag:prod, 120", "budget:>10%, 600", "-tag:eu, 600"})
    void typingWaitsLongerWhereAllHasToBeLoaded(String typed, long pause) {
        wanted.filter().textProperty().set(typed);
        assertThat(pauses).containsExactly(pause);
    }

    @Test
    void whatIsTypedWaitsForAllWhereTheOrderNeedsThem() {
        wanted.sortProperty().set(BY_VERSION);
        wanted.filter().textProperty().set("prod");
        assertThat(pauses).containsExactly(0L, 600L);
    }

    @Test
    void whatIsChosenIsAskedAtOnce() {
        wanted.filter().activeProperty().set(ActiveFilter.ACTIVE);
        wanted.sortProperty().set(BY_VERSION);
        wanted.allProperty().set(true);
        assertThat(pauses).containsExactly(0L, 0L, 0L);
        assertThat(wanted.question().sort()).isEqualTo(BY_VERSION);
        assertThat(wanted.question().all()).isTrue();
    }

    @Test
    void anotherPageSizeIsNoOtherQuestion() {
        wanted.pageSizeProperty().set(100);
        assertThat(otherPageSizes).isEqualTo(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatIsChangedUntoldButOfWhatFollows() {
        wanted.changeUntold(() -> {
            wanted.want("prod", BY_VERSION, true);
            wanted.pageSizeProperty().set(50);
        });
        assertThat(pauses).isEmpty();
        assertThat(otherPageSizes).isZero();
        assertThat(wanted.filter().textProperty().get()).isEqualTo("prod");
        assertThat(wanted.question().sort()).isEqualTo(BY_VERSION);
        assertThat(wanted.question().all()).isTrue();
        wanted.sortProperty().set(SortOrder.NONE);
        wanted.pageSizeProperty().set(25);
        assertThat(pauses).containsExactly(0L);
        assertThat(otherPageSizes).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 50, 100})
    void aPageSizeOnOfferIsTaken(int limit) {
        wanted.want(new ProfileQuery(limit, null, "prod", List.of(), true));
        assertThat(wanted.pageSizeProperty().get()).isEqualTo(limit);
        assertThat(wanted.filter().textProperty().get()).isEqualTo("prod status:active");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 37, 101, 1000})
    void anotherIsNot(int limit) {
        wanted.pageSizeProperty().set(50);
        wanted.want(new ProfileQuery(limit, null, null, List.of(), null));
        assertThat(wanted.pageSizeProperty().get()).isEqualTo(50);
    }
}

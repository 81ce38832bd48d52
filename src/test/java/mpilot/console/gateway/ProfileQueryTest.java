package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class ProfileQueryTest {
    @Test
    void limitAndOffsetAreNotNegative() {
        assertThatThrownBy(() -> ProfileQuery.ALL.page(-1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProfileQuery.ALL.page(25, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ProfileQuery.ALL.page(0, 0).offset()).isZero();
        assertThat(ProfileQuery.ALL.page(Integer.MAX_VALUE, Integer.MAX_VALUE).limit())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a,b", ","})
    void aTagIsNotBlankAndHoldsNoComma(String tag) {
        assertThatThrownBy(() -> tagged(List.of("ok", tag)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tag is not blank and holds no comma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a b", "ünïcode", "a;b", "a%2Cb", "标签"})
    void anyOtherTagIsTaken(String tag) {
        assertThat(tagged(List.of(tag)).tags()).containsExactly(tag);
    }

    @Test
    void aBlankSearchIsNone() {
        assertThat(searching("  ").search()).isNull();
        assertThat(searching("  ")).isEqualTo(ProfileQuery.ALL);
        assertThat(searching(" x ").search()).isEqualTo(" x ");
    }

    @Test
    void thePageIsNoFilter() {
        assertThat(ProfileQuery.ALL.isFiltered()).isFalse();
        assertThat(ProfileQuery.ALL.page(100, 50).isFiltered()).isFalse();
        assertThat(searching("x").isFiltered()).isTrue();
        assertThat(tagged(List.of("x")).isFiltered()).isTrue();
        assertThat(new ProfileQuery(null, null, null, List.of(), false).isFiltered()).isTrue();
    }

    @Test
    void anotherPageKeepsTheFilters() {
        ProfileQuery query = new ProfileQuery(25, 50, "x", List.of("a", "b"), true);
        assertThat(query.page(100, 0))
                .isEqualTo(new ProfileQuery(100, 0, "x", List.of("a", "b"), true));
        assertThat(query.withoutPage())
                .isEqualTo(new ProfileQuery(null, null, "x", List.of("a", "b"), true));
    }

    @Test
    void theTagsAreACopy() {
        List<String> tags = new ArrayList<>(List.of("a"));
        ProfileQuery query = tagged(tags);
        tags.add("b");
        assertThat(query.tags()).containsExactly("a");
    }

    private static ProfileQuery searching(String search) {
        return new ProfileQuery(null, null, search, List.of(), null);
    }

    private static ProfileQuery tagged(List<String> tags) {
        return new ProfileQuery(null, null, null, tags, null);
    }
}

package mpilot.console.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.sandbox.SandboxHttp.Reply;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** SEMANTICS.md, "Listing", question by question. */
class SandboxListingTest {
    private static SandboxHttp http;

    @BeforeAll
    static void start() {
        http = new SandboxHttp(SandboxOptions.DEFAULT.withProfiles(240));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'',                 25,  0,    25",
        "?limit=0,           25,  0,    25",
        "?limit=,            25,  0,    25",
        "?limit=1,           1,   0,    1",
        "?limit=100,         100, 0,    100",
        "?limit=101,         100, 0,    100",
        "?limit=999999999,   100, 0,    100",
        "?limit=007,         7,   0,    7",
        "?offset=,           25,  0,    25",
        "?offset=0,          25,  0,    25",
        "?offset=239,        25,  239,  1",
        "?offset=240,        25,  240,  0",
        "?offset=5000000000, 25,  5000000000, 0",
        "?limit=100&offset=200, 100, 200, 40",
        "?limit=3&limit=7,   3,   0,    3",
        "?LIMIT=3,           25,  0,    25",
        "?limit,             25,  0,    25",
        "?unknown=x&limit=2, 2,   0,    2",
        "?&&=&limit=2&,      2,   0,    2",
        "?l%69mit=2,         2,   0,    2"
    })
    void limitAndOffsetAreClampedAndTheOnesUsedAreEchoed(
            String query, long limit, long offset, int count) {
        ProfilePage page = http.list(query).page();
        assertThat(page.limit()).isEqualTo(limit);
        assertThat(page.offset()).isEqualTo(offset);
        assertThat(page.count()).isEqualTo(count);
        assertThat(page.accessProfiles()).hasSize(count);
        assertThat(page.totalCount()).isEqualTo(240);
    }

    @ParameterizedTest
    @CsvSource({
        "limit,     -1",
        "limit,     ten",
        "limit,     1.5",
        "limit,     1e2",
        "limit,     0x10",
        "limit,     %20",
        "limit,     +5",
        "limit,     99999999999999999999",
        "limit,     ٣",
        "offset,    -5",
        "offset,    abc",
        "offset,    99999999999999999999",
        "is_active, maybe",
        "is_active, 2"
    })
    void aBadNumberOrWordIs400NamingTheParameter(String name, String value) {
        Reply reply = http.list("?" + name + "=" + value.replace("٣", "%D9%A3"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("error").get("message").stringValue())
                .isEqualTo("Invalid " + name + " parameter");
        assertThat(reply.json().get("error").get("param").stringValue()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zero cap",
                "zero cap",
                "ZERO CAP",
                "ero c",
                "🚀",
                "تعريف",
                "Invoice\u202egnp"
            })
    void searchIsForAnyPartOfTheNameWhateverItsCase(String text) {
        List<String> names = http.list("?search=" + encoded(text)).names();
        assertThat(names).hasSize(1);
        assertThat(names.getFirst()).containsIgnoringCase(text);
    }

    @Test
    void aPlusOrAPercentSignStandsForABlank() {
        assertThat(http.list("?search=zero+cap").names()).containsExactly("Zero cap");
        assertThat(http.list("?search=zero%20cap").names()).containsExactly("Zero cap");
    }

    @Test
    void anEmptySearchIsNone() {
        assertThat(http.list("?search=").page().totalCount()).isEqualTo(240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing is called so", "%25", "Vectors for semantic search", "\u0000"})
    void whatNoNameHoldsIsNotFoundNotEvenInADescription(String text) {
        ProfilePage page = http.list("?search=" + encoded(text)).page();
        assertThat(page.accessProfiles()).isEmpty();
        assertThat(page.count()).isZero();
        assertThat(page.totalCount()).isZero();
    }

    @Test
    void namesThatDifferByCaseAloneAreBothFound() {
        assertThat(http.list("?search=duplicate+NAME").names())
                .containsExactly("duplicate name", "Duplicate Name");
    }

    @Test
    void oneOfSeveralTagsIsEnoughUnlessTheSettingSaysAll() {
        long prod = total("?tags=prod");
        long pii = total("?tags=pii");
        long both = total("?tags=prod,pii");
        assertThat(both).isGreaterThan(prod).isGreaterThan(pii).isLessThan(prod + pii);
        try (SandboxHttp all = new SandboxHttp(SandboxOptions.DEFAULT.withTagMatch(TagMatch.ALL))) {
            long every = all.list("?tags=prod,pii").page().totalCount();
            assertThat(every).isEqualTo(prod + pii - both);
            assertThat(all.list("?tags=prod,pii").page().accessProfiles())
                    .allSatisfy(each -> assertThat(each.tags()).contains("prod", "pii"));
            assertThat(all.list("?tags=prod,staging").page().totalCount()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?tags=prod,           ?tags=prod,prod",
        "?tags=prod,           '?tags=,prod,,'",
        "?tags=prod,           ?tags=%20prod%20",
        "?tags=prod&tags=pii,  ?tags=prod",
        "'?tags=prod,pii',     ?tags=prod%2Cpii",
        "'?tags=,',            ''",
        "?tags=,               ''"
    })
    void tagsMayBeRepeatedBlankOrEncoded(String one, String other) {
        assertThat(total(one)).isEqualTo(total(other)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"عربي, 1", "🔥 hot, 1", "Prod, 0", "pro, 0", "tag-19, 1"})
    void aTagIsMatchedWholeAndByItsCase(String tag, long found) {
        assertThat(total("?tags=" + encoded(tag))).isEqualTo(found);
    }

    @Test
    void aProfileThatDoesNotSayWhetherItIsActiveIsNeither() {
        long active = total("?is_active=true");
        long inactive = total("?is_active=false");
        assertThat(active).isGreaterThan(inactive).isLessThan(240);
        assertThat(inactive).isPositive();
        assertThat(240 - active - inactive).isEqualTo(2);
        assertThat(http.list("?is_active=false&limit=100").page().accessProfiles())
                .allSatisfy(each -> assertThat(each.isActive()).isFalse());
        assertThat(total("?is_active=1")).isEqualTo(active);
        assertThat(total("?is_active=")).isEqualTo(240);
    }

    @Test
    void filtersNarrowTogether() {
        ProfilePage page =
                http.list("?search=search&tags=prod&is_active=true&limit=2&offset=1").page();
        assertThat(page.accessProfiles()).hasSize(2);
        assertThat(page.totalCount()).isGreaterThan(2);
        assertThat(page.accessProfiles())
                .allSatisfy(each -> {
                    assertThat(each.name()).containsIgnoringCase("search");
                    assertThat(each.tags()).contains("prod");
                    assertThat(each.isActive()).isTrue();
                });
    }

    @Test
    void theOrderIsByWhenAProfileWasMadeAndThenById() {
        assertThat(http.list("?limit=100").page().accessProfiles())
                .isSortedAccordingTo(
                        Comparator.<AccessProfile, Instant>comparing(
                                        each -> each.createdAt().instant())
                                .thenComparingLong(AccessProfile::id));
    }

    @Test
    void theOrderOfAFileIsTheSameAndWhatHasNoDateComesFirst() throws Exception {
        Path file = Files.createTempFile("unordered", ".json");
        Files.writeString(
                file,
                """
                [{"id": 9, "name": "c", "created_at": "2026-01-02T00:00:00Z"},
                 {"id": 5, "name": "b", "created_at": "2026-01-02T02:00:00+02:00"},
                 {"id": 1, "name": "d", "created_at": "2026-01-02T00:00:00.001Z"},
                 {"id": 7, "name": "a2", "created_at": "0001-01-01T00:00:00Z"},
                 {"id": 3, "name": "a1"}]
                """);
        try (SandboxHttp other = new SandboxHttp(SandboxOptions.DEFAULT.withData(file))) {
            assertThat(other.list("").names()).containsExactly("a1", "a2", "b", "c", "d");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void pagesFollowOnOneAnotherWithoutGapOrOverlap() {
        List<Long> whole = http.list("?limit=100&offset=20").ids();
        List<Long> parts =
                List.of(20, 40, 60, 80, 100).stream()
                        .flatMap(offset -> http.list("?limit=20&offset=" + offset).ids().stream())
                        .toList();
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void aQueryThatIsNoUriIsRefused() {
        String answer =
                http.raw(
                        "GET /api/access-profiles?search=%zz HTTP/1.1",
                        "Host: localhost",
                        "Authorization: Bearer " + http.sandbox().tokens().admin().reveal());
        assertThat(answer).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void bytesThatAreNoTextFindNothingAndBreakNothing() {
        assertThat(total("?search=%FF%FE")).isZero();
        assertThat(total("?tags=%C3%28")).isZero();
    }

    @Test
    void aVeryLongQueryIsAnswered() {
        assertThat(total("?search=" + "x".repeat(20_000))).isZero();
        assertThat(total("?tags=" + "x,".repeat(5_000) + "prod")).isEqualTo(total("?tags=prod"));
    }

    private static long total(String query) {
        return http.list(query).page().totalCount();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package mpilot.console.export;

import static mpilot.console.gateway.ProfileFixtures.NOW;
import static mpilot.console.gateway.ProfileFixtures.profile;
import static mpilot.console.gateway.ProfileFixtures.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mpilot.console.file.SafeFile.UnwritableException;
import mpilot.console.fleet.Coverage;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.Cancellation;
import mpilot.console.gateway.FailureKind;
import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.GatewayException;
import mpilot.console.gateway.GatewayFailure;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfilePage;
import mpilot.console.gateway.ProfileQuery;
import mpilot.console.gateway.ProfileSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ExportTest {
    private static final Export.Progress UNWATCHED = (_, _) -> {};

    @TempDir private Path directory;

    @Test
    void theJsonExportIsAPageThatHoldsEveryProfileAsItCame() throws Exception {
        List<AccessProfile> profiles =
                List.of(
                        profile("{'id': 1, 'name': 'one', 'tags': null, 'owner': {'a': [null]}}"),
                        profile("{'id': 2, 'name': 'two', 'version': 1e2, 'budgets': []}"));
        ProfilePage page = json(Export.page(profiles, ExportFormat.JSON, NOW));
        assertThat(page.accessProfiles()).isEqualTo(profiles);
        assertThat(page.count()).isEqualTo(2);
        assertThat(page.totalCount()).isEqualTo(2);
        assertThat(page.limit()).isEqualTo(2);
        assertThat(page.offset()).isZero();
    }

    @Test
    void theJsonExportOfNothingIsAnEmptyPage() throws Exception {
        ProfilePage page = json(Export.page(List.of(), ExportFormat.JSON, NOW));
        assertThat(page.accessProfiles()).isEmpty();
        assertThat(page.totalCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyMatchIsWrittenInTheGatewaysOrderPageByPage(ExportFormat format) throws Exception {
        var source = new FakeSource(profiles(250));
        var bytes = new ByteArrayOutputStream();
        Coverage coverage =
                Export.matching(source, new ProfileQuery(25, 50, "", List.of(), null), format, NOW)
                        .toStream(bytes, UNWATCHED, Cancellation.never());
        assertThat(coverage.sentence()).isEqualTo("250 profiles");
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsSubsequence("Profile 1", "Profile 100", "Profile 101", "Profile 250");
        assertThat(source.asked()).extracting(ProfileQuery::offset).containsExactly(0, 100, 200);
    }

    @Test
    void theFiltersAreAsked() throws Exception {
        var source =
                new FakeSource(
                        List.of(
                                profile("{'id': 1, 'name': 'a', 'tags': ['x'], 'is_active': true}"),
                                profile("{'id': 2, 'name': 'a', 'tags': ['x']}")));
        var query = new ProfileQuery(null, null, "a", List.of("x"), true);
        assertThat(json(Export.matching(source, query, ExportFormat.JSON, NOW)).accessProfiles())
                .extracting(AccessProfile::id)
                .containsExactly(1L);
        assertThat(source.lastAsked().withoutPage()).isEqualTo(query);
    }

    @Test
    void progressIsToldAfterEveryPage() throws Exception {
        List<String> told = new ArrayList<>();
        Export.matching(new FakeSource(profiles(250)), ProfileQuery.ALL, ExportFormat.CSV, NOW)
                .toStream(
                        OutputStream.nullOutputStream(),
                        (rows, total) -> told.add(rows + " of " + total),
                        Cancellation.never());
        assertThat(told).containsExactly("100 of 250", "200 of 250", "250 of 250");
    }

    @Test
    void aCancelledExportLeavesTheFileAsItWas() throws Exception {
        Path file = Files.writeString(directory.resolve("file.json"), "before");
        Cancellation cancellation = new Cancellation();
        Export export = all(new FakeSource(profiles(250)));
        assertThatThrownBy(() -> export.toFile(file, (_, _) -> cancellation.cancel(), cancellation))
                .isInstanceOfSatisfying(
                        GatewayException.class,
                        e -> assertThat(e.failure().kind()).isEqualTo(FailureKind.CANCELLED));
        assertThat(file).hasContent("before");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aGatewayThatFailsHalfWayLeavesTheFileAsItWas() throws Exception {
        Path file = Files.writeString(directory.resolve("file.json"), "before");
        var source = new FakeSource(profiles(250));
        Export export = all(source);
        GatewayFailure failure = new GatewayFailure.NoToken("There is no token.", "Log in.");
        assertThatThrownBy(() ->
                        export.toFile(file, (_, _) -> source.fail(failure), Cancellation.never()))
                .isInstanceOfSatisfying(
                        GatewayException.class, e -> assertThat(e.failure()).isEqualTo(failure));
        assertThat(source.asked()).hasSize(2);
        assertThat(file).hasContent("before");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aStreamThatTakesNoMoreEndsTheExport(ExportFormat format) {
        var source = new FakeSource(profiles(1000));
        Export export = Export.matching(source, ProfileQuery.ALL, format, NOW);
        assertThatThrownBy(() -> export.toStream(new Full(20_000), UNWATCHED, Cancellation.never()))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(source.asked().size()).isLessThan(10);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aStreamThatTakesNotEvenTheLastRowsEndsTheExport(ExportFormat format) {
        Export export = Export.page(profiles(3), format, NOW);
        assertThatThrownBy(() -> export.toStream(new Full(10), UNWATCHED, Cancellation.never()))
                .hasMessage("No space left on device");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldWithoutAskingTheGateway() {
        var source = new FakeSource(profiles(3));
        Path file = directory.resolve("no").resolve("file.json");
        assertThatThrownBy(() -> all(source).toFile(file, UNWATCHED, Cancellation.never()))
                .isInstanceOf(UnwritableException.class);
        assertThat(source.asked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theStreamIsLeftOpen(ExportFormat format) throws Exception {
        var closed = new boolean[1];
        var stream =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        Export.page(profiles(3), format, NOW).toStream(stream, UNWATCHED, Cancellation.never());
        assertThat(closed[0]).isFalse();
        assertThat(stream.size()).isPositive();
    }

    private static Export all(ProfileSource source) {
        return Export.matching(source, ProfileQuery.ALL, ExportFormat.JSON, NOW);
    }

    private static ProfilePage json(Export export) throws Exception {
        var bytes = new ByteArrayOutputStream();
        export.toStream(bytes, UNWATCHED, Cancellation.never());
        return ProfileCodec.decodePage(bytes.toByteArray());
    }

    /** A disk with little room. */
    private static final class Full extends OutputStream {
        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}

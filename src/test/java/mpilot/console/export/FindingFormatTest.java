package mpilot.console.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.AsSent;
import mpilot.console.gateway.ProfileFixtures;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.FleetFindings;
import mpilot.console.policy.findings.Rules;
import mpilot.console.policy.findings.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

class FindingFormatTest {
    /** Names that formats break on: markup, controls, half a pair, no character at all. */
    private static final List<String> ODD_NAMES =
            List.of(
                    "Plain",
                    "<b>&amp;\"'</b> ]]>",
                    "bell\u0007, escape\u001b[31m, null\u0000, line\nbreak",
                    "half\ud83d pair",
                    "no character \uffff\ufffe",
                    "\u202egnp.exe",
                    "\ud83d\udc69\u200d\ud83d\udcbb \u0645\u0644\u0641",
                    "",
                    "x".repeat(255));

    private final List<Finding> findings = findings();

    private static List<Finding> findings() {
        FleetFindings fleet = new FleetFindings(ProfileFixtures.NOW);
        AccessProfile base =
                ProfileFixtures.profile(
                        "{'id': 1, 'name': 'x', 'provider_configs': [{'provider_name': 'quasar',"
                                + " 'all_models_allowed': false}], 'tags': ['a,b']}");
        for (int i = 0; i < ODD_NAMES.size(); i++) {
            fleet.add(named(base, i + 1, ODD_NAMES.get(i)));
        }
        return fleet.end();
    }

    private static AccessProfile named(AccessProfile profile, long id, String name) {
        return new AccessProfile(
                id,
                name,
                null,
                true,
                null,
                profile.tags(),
                profile.providerConfigs(),
                profile.budgets(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                AsSent.nothing());
    }

    @ParameterizedTest
    @EnumSource(FindingFormat.class)
    void everyFormatIsWrittenWithOddNamesAndLeavesTheStreamOpen(FindingFormat format)
            throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };

        format.write(report(findings), Severity.WARNING, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("empty-model-list");
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @EnumSource(FindingFormat.class)
    void aStreamThatTakesNoMoreFailsAsSuch(FindingFormat format) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };

        assertThat(catchThrowable(() -> format.write(report(findings), null, full)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Broken pipe");
    }

    @Test
    void textShowsNothingHidden() throws IOException {
        String text = write(FindingFormat.TEXT, null);

        assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
        assertThat(text).doesNotContain("\u202e").contains("\\u202Egnp.exe (6)");
    }

    @Test
    void jsonHoldsEverything() throws IOException {
        JsonNode json = parse(write(FindingFormat.JSON, null));

        assertThat(json.at("/findings")).hasSameSizeAs(findings);
        assertThat(json.at("/findings/0/profile_id").asLong()).isEqualTo(1);
        assertThat(json.at("/findings/0/fields")).isNotEmpty();
        assertThat(json.at("/counts/error").asLong()).isEqualTo(ODD_NAMES.size());
        assertThat(json.at("/findings").valueStream().map(each -> each.get("profile_name")))
                .anyMatch(name -> name.asString().equals(ODD_NAMES.get(2)))
                .anyMatch(name -> name.asString().equals("half\ufffd pair"));
    }

    @Test
    void csvHasARowAFindingAndNoFormula() throws IOException {
        FleetFindings fleet = new FleetFindings(ProfileFixtures.NOW);
        fleet.add(ProfileFixtures.profile("{'id': 7, 'name': '=1+1, quoted'}"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingFormat.CSV.write(report(fleet.end()), null, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "rule,severity,profile_id,profile_name,fields,explanation,remedy\r\n"
                                + "no-providers,warning,7,\"'=1+1, quoted\","
                                + "/provider_configs,");
    }

    @Test
    void markdownIsATableInWhichNamesMeanNothing() throws IOException {
        assertThat(write(FindingFormat.MARKDOWN, null).lines())
                .hasSize(findings.size() + 2)
                .startsWith(
                        "| Severity | Profile | Finding | What is the matter | What to do |",
                        "| --- | --- | --- | --- | --- |")
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith(
                                        "| error | \\<b\\>\\&amp;\"'\\</b\\> \\]\\]\\> |"
                                                + " Empty model list (empty-model-list) |"));
    }

    /** The properties that the standard's schema requires, and the values it restricts. */
    @Test
    void sarifIsWhatTheStandardRequires() throws IOException {
        JsonNode log = parse(write(FindingFormat.SARIF, null));

        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.get("runs")).hasSize(1);
        JsonNode driver = log.at("/runs/0/tool/driver");
        assertThat(driver.get("name").asString()).isNotBlank();
        List<String> ids = new ArrayList<>();
        for (JsonNode rule : driver.get("rules")) {
            ids.add(rule.get("id").asString());
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level").asString())
                    .isIn("none", "note", "warning", "error");
        }
        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(Rules.all());
        assertThat(log.at("/runs/0/results")).hasSameSizeAs(findings);
        for (JsonNode result : log.at("/runs/0/results")) {
            assertThat(result.at("/message/text").asString()).isNotBlank();
            assertThat(result.get("level").asString()).isIn("none", "note", "warning", "error");
            assertThat(ids.get(result.get("ruleIndex").asInt()))
                    .isEqualTo(result.get("ruleId").asString());
            assertThat(result.get("locations")).isNotEmpty();
            JsonNode location = result.at("/locations/0");
            assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                    .matches("access-profiles/\\d+");
            assertThat(location.at("/physicalLocation/region/startLine").asInt()).isPositive();
            assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
                    .startsWith("access-profiles/");
            assertThat(result.get("partialFingerprints").size()).isEqualTo(1);
        }
        assertThat(unknownProperties(log)).isEmpty();
    }

    /** The schema allows no property that it does not name. */
    private static List<String> unknownProperties(JsonNode log) {
        Set<String> known =
                Set.of(
                        "$schema",
                        "version",
                        "runs",
                        "tool",
                        "driver",
                        "name",
                        "rules",
                        "id",
                        "shortDescription",
                        "help",
                        "text",
                        "defaultConfiguration",
                        "level",
                        "columnKind",
                        "results",
                        "ruleId",
                        "ruleIndex",
                        "message",
                        "locations",
                        "physicalLocation",
                        "artifactLocation",
                        "uri",
                        "region",
                        "startLine",
                        "logicalLocations",
                        "fullyQualifiedName",
                        "kind",
                        "partialFingerprints",
                        "properties");
        List<String> unknown = new ArrayList<>();
        collect(log, known, unknown);
        return unknown;
    }

    private static void collect(JsonNode node, Set<String> known, List<String> unknown) {
        node.properties()
                .forEach(each -> {
                    if (!known.contains(each.getKey())) {
                        unknown.add(each.getKey());
                    }
                    boolean isFree =
                            each.getKey().equals("properties")
                                    || each.getKey().equals("partialFingerprints");
                    if (!isFree) {
                        collect(each.getValue(), known, unknown);
                    }
                });
        if (node.isArray()) {
            node.forEach(each -> collect(each, known, unknown));
        }
    }

    @Test
    void junitCountsItsTestsAndFailures() throws Exception {
        Element suites = junit(Severity.ERROR);

        assertThat(elements(suites, "testsuite")).hasSameSizeAs(Rules.all());
        assertThat(elements(suites, "testcase"))
                .hasSize(Integer.parseInt(suites.getAttribute("tests")));
        assertThat(elements(suites, "failure"))
                .hasSize(ODD_NAMES.size())
                .hasSize(Integer.parseInt(suites.getAttribute("failures")))
                .allSatisfy(failure ->
                        assertThat(failure.getAttribute("message")).contains("denies every model"));
        for (Element suite : elements(suites, "testsuite")) {
            assertThat(elements(suite, "testcase"))
                    .isNotEmpty()
                    .hasSize(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-11-23T12:00:00");
        }
        assertThat(elements(suites, "testcase"))
                .extracting(test -> test.getAttribute("name"))
                .anyMatch(name -> name.contains("bell\\u0007"))
                .anyMatch(name -> name.contains("no character \\uFFFF\\uFFFE"))
                .anyMatch(name -> name.contains("<b>&amp;\"'</b> ]]>"));
    }

    @Test
    void junitFailsNothingWhereNothingIsToFail() throws Exception {
        assertThat(elements(junit(null), "failure")).isEmpty();
        assertThat(elements(junit(Severity.INFO), "failure")).hasSameSizeAs(findings);
    }

    @ParameterizedTest
    @EnumSource(FindingFormat.class)
    void nothingFoundIsAValidReportToo(FindingFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(report(List.of()), Severity.INFO, bytes);
        String text = bytes.toString(StandardCharsets.UTF_8);

        switch (format) {
            case TEXT -> assertThat(text).isEmpty();
            case JSON -> assertThat(parse(text).at("/findings")).isEmpty();
            case SARIF -> assertThat(parse(text).at("/runs/0/results")).isEmpty();
            case JUNIT -> assertThat(elements(xml(text), "testcase")).hasSameSizeAs(Rules.all());
            case CSV -> assertThat(text.lines()).hasSize(1);
            case MARKDOWN -> assertThat(text.lines()).hasSize(2);
        }
    }

    private Element junit(Severity failOn) throws Exception {
        return xml(write(FindingFormat.JUNIT, failOn));
    }

    private static Element xml(String text) throws Exception {
        Document document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < parent.getElementsByTagName(name).getLength(); i++) {
            elements.add((Element) parent.getElementsByTagName(name).item(i));
        }
        return elements;
    }

    private static JsonNode parse(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private String write(FindingFormat format, Severity failOn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(report(findings), failOn, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static FindingReport report(List<Finding> findings) {
        return new FindingReport(findings, ODD_NAMES.size(), ProfileFixtures.NOW, "1.2.3");
    }
}

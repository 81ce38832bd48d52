package mpilot.console.export;

import mpilot.console.gateway.VisibleText;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.Rule;
import mpilot.console.policy.findings.Rules;
import mpilot.console.policy.findings.Severity;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings in JUnit's XML. A rule is a suite, and a finding of it a test, which fails where the
 * finding matters enough; a rule without findings is one test that passes.
 */
final class FindingJunit {
    private static final int MAX_NAME = 120;

    private final XMLStreamWriter xml;
    private final FindingReport report;
    private final @Nullable Severity failOn;

    private FindingJunit(XMLStreamWriter xml, FindingReport report, @Nullable Severity failOn) {
        this.xml = xml;
        this.report = report;
        this.failOn = failOn;
    }

    static void write(FindingReport report, @Nullable Severity failOn, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new FindingJunit(xml, report, failOn).write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        out.flush();
    }

    private void write() throws XMLStreamException {
        Map<String, List<Finding>> byRule =
                report.findings().stream().collect(Collectors.groupingBy(each -> each.rule().id()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        attribute("name", "mpilot-console check");
        long quiet = Rules.all().stream().filter(each -> !byRule.containsKey(each.id())).count();
        attribute("tests", Long.toString(report.findings().size() + quiet));
        attribute("failures", failures(report.findings()));
        for (Rule rule : Rules.all()) {
            writeSuite(rule, byRule.getOrDefault(rule.id(), List.of()));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void writeSuite(Rule rule, List<Finding> findings) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", rule.id());
        attribute("tests", Integer.toString(Math.max(1, findings.size())));
        attribute("failures", failures(findings));
        attribute("errors", "0");
        attribute("skipped", "0");
        attribute("time", "0");
        String second = report.now().truncatedTo(ChronoUnit.SECONDS).toString();
        attribute("timestamp", second.replace("Z", ""));
        if (findings.isEmpty()) {
            startTest(rule, "no finding");
            xml.writeEndElement();
        }
        for (Finding finding : findings) {
            writeTest(finding);
        }
        xml.writeEndElement();
    }

    private void writeTest(Finding finding) throws XMLStreamException {
        String field = finding.fields().getFirst();
        String name = VisibleText.of(finding.profileName(), MAX_NAME);
        startTest(finding.rule(), name + " (" + finding.profileId() + ") " + field);
        String details = finding.rule().remedy() + "\n" + String.join("\n", finding.fields());
        if (isFailure(finding)) {
            xml.writeStartElement("failure");
            attribute("message", finding.explanation());
            attribute("type", finding.rule().severity().name().toLowerCase(Locale.ROOT));
            xml.writeCharacters(allowed(details));
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(allowed(finding.explanation() + "\n" + details));
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void startTest(Rule rule, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", "access-profiles." + rule.id());
        attribute("name", name);
        attribute("time", "0");
    }

    private String failures(List<Finding> findings) {
        return Long.toString(findings.stream().filter(this::isFailure).count());
    }

    private boolean isFailure(Finding finding) {
        return failOn != null && finding.rule().severity().isAtLeast(failOn);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    /** Text without the characters that XML 1.0 has no place for, escaped or not. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    boolean isAllowed =
                            point == '\t'
                                    || point == '\n'
                                    || (point >= 0x20 && point <= 0xD7FF)
                                    || (point >= 0xE000 && point <= 0xFFFD)
                                    || point >= 0x10000;
                    if (isAllowed) {
                        allowed.appendCodePoint(point);
                    } else {
                        allowed.append("\\u%04X".formatted(point));
                    }
                });
        return allowed.toString();
    }
}

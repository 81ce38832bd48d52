package mpilot.console.benchmark;

import mpilot.console.gateway.BearerToken;
import mpilot.console.sandbox.SandboxGateway;
import mpilot.console.sandbox.SandboxOptions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long the sandbox takes for a page, over HTTP on a connection that is kept, beside a sandbox
 * of 240 profiles: {@code mvn -q -Pbenchmark test-compile exec:exec
 * -Dconsole.main=mpilot.console.benchmark.SandboxBenchmark}, with {@code -Dconsole.args=20000} for
 * another number of profiles, or a saved file.
 */
public final class SandboxBenchmark {
    private static final int SMALL = 240;
    private static final int LARGE = 100_000;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private SandboxBenchmark() {}

    /** Prints a table of medians and 99th percentiles. */
    public static void main(String[] args) throws Exception {
        new SandboxBenchmark().run(large(args.length > 0 ? args[0] : Integer.toString(LARGE)));
    }

    private static SandboxOptions large(String what) {
        return what.matches("[0-9]+")
                ? SandboxOptions.DEFAULT.withProfiles(Integer.parseInt(what))
                : SandboxOptions.DEFAULT.withData(Path.of(what));
    }

    private void run(SandboxOptions large) throws Exception {
        long before = heap();
        long start = System.nanoTime();
        try (SandboxGateway small =
                        SandboxGateway.start(SandboxOptions.DEFAULT.withProfiles(SMALL));
                SandboxGateway other = SandboxGateway.start(large)) {
            System.out.printf(
                    "%,d profiles: started in %.1f s, %.1f MB of heap%n",
                    other.size(), (System.nanoTime() - start) / 1e9, (heap() - before) / 1e6);
            System.out.printf(
                    "%-32s %9s %9s %9s %9s %7s%n", "ms", "p50", "p99", "p50", "p99", "ratio");
            Map<String, String> small240 = questions(small.size());
            questions(other.size())
                    .forEach((name, path) -> compare(name, small, small240.get(name), other, path));
        }
    }

    private static Map<String, String> questions(int size) {
        String list = "/api/access-profiles?";
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("health (the floor)", "/health");
        questions.put("first page of 25", list + "limit=25");
        questions.put("first page of 100", list + "limit=100");
        questions.put("last page of 100", list + "limit=100&offset=" + (size - 100));
        questions.put("search, many match", list + "limit=100&search=prod");
        questions.put("search, last match", list + "limit=100&search=EVALUATION&offset=" + size);
        questions.put("search, none match", list + "limit=100&search=nothing+is+called+so");
        questions.put("one tag", list + "limit=100&tags=pii");
        questions.put("two tags", list + "limit=100&tags=pii,prod");
        questions.put("inactive", list + "limit=100&is_active=false");
        questions.put(
                "all filters",
                list + "limit=100&search=search&tags=eu,pii&is_active=true&offset=" + size / 50);
        questions.put("virtual key, first page", list + "limit=100");
        return questions;
    }

    private void compare(
            String name, SandboxGateway small, String first, SandboxGateway large, String second) {
        double[] one = measure(small, name, first);
        double[] two = measure(large, name, second);
        System.out.printf(
                "%-32s %9.2f %9.2f %9.2f %9.2f %7.1f%n",
                name, one[0], one[1], two[0], two[1], two[0] / one[0]);
    }

    /** The median and the 99th percentile in milliseconds. */
    private double[] measure(SandboxGateway sandbox, String name, String path) {
        BearerToken token =
                name.startsWith("virtual key")
                        ? sandbox.tokens().virtualKey()
                        : sandbox.tokens().admin();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .header("Authorization", "Bearer " + token.reveal())
                        .build();
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            int status = status(request);
            if (status != 200) {
                throw new IllegalStateException(path + " gives " + status);
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return new double[] {times[ROUNDS / 2], times[ROUNDS * 99 / 100]};
    }

    private int status(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the benchmark was stopped", e);
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

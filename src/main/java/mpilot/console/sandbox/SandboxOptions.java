package mpilot.console.sandbox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What a sandbox serves, and where.
 *
 * @param port the port on 127.0.0.1, 0 for any that is free
 * @param profiles how many sample profiles, from 0; ignored with {@code data}
 * @param seed the same seed gives the same sample profiles
 * @param data a saved answer, array or NDJSON to serve in place of samples; null for samples
 * @param tagMatch how several tags narrow the list
 * @param clock what time it is, which the samples' usage moves with
 * @param trouble how it plays a gateway that is not well
 */
public record SandboxOptions(
        int port,
        int profiles,
        long seed,
        @Nullable Path data,
        TagMatch tagMatch,
        InstantSource clock,
        SandboxTrouble trouble) {
    /** 240 samples on any free port. */
    public static final SandboxOptions DEFAULT =
            new SandboxOptions(
                    0, 240, 1, null, TagMatch.ANY, InstantSource.system(), SandboxTrouble.NONE);

    /** The most sample profiles that are made. */
    public static final int MAX_PROFILES = 1_000_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public SandboxOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("The port is from 0 to 65535.");
        }
        if (profiles < 0 || profiles > MAX_PROFILES) {
            throw new IllegalArgumentException(
                    "The number of profiles is from 0 to " + MAX_PROFILES + ".");
        }
    }

    /** {@return these options at another port} */
    public SandboxOptions withPort(int other) {
        return new SandboxOptions(other, profiles, seed, data, tagMatch, clock, trouble);
    }

    /** {@return these options with another number of samples} */
    public SandboxOptions withProfiles(int count) {
        return new SandboxOptions(port, count, seed, data, tagMatch, clock, trouble);
    }

    /** {@return these options with a saved file in place of samples} */
    public SandboxOptions withData(Path file) {
        return new SandboxOptions(port, profiles, seed, file, tagMatch, clock, trouble);
    }

    /** {@return these options at another moment} */
    public SandboxOptions withClock(InstantSource other) {
        return new SandboxOptions(port, profiles, seed, data, tagMatch, other, trouble);
    }

    /** {@return these options with another rule for several tags} */
    public SandboxOptions withTagMatch(TagMatch other) {
        return new SandboxOptions(port, profiles, seed, data, other, clock, trouble);
    }

    /** {@return these options with another seed} */
    public SandboxOptions withSeed(long other) {
        return new SandboxOptions(port, profiles, other, data, tagMatch, clock, trouble);
    }

    /** {@return these options with another state of health} */
    public SandboxOptions withTrouble(SandboxTrouble other) {
        return new SandboxOptions(port, profiles, seed, data, tagMatch, clock, other);
    }
}

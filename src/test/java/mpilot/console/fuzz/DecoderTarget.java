package mpilot.console.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.ContractException;
import mpilot.console.gateway.JsonText;
import mpilot.console.gateway.ProfileCodec;
import mpilot.console.gateway.ProfilePage;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes any bytes as an answer and as a saved file. The only exception is the one that says what
 * is wrong with them, and what is decoded is the same when it is written and read again.
 */
public final class DecoderTarget {
    private DecoderTarget() {}

    /** Called once: what is loaded and instrumented first takes no input's time. */
    public static void fuzzerInitialize() throws Exception {
        fuzzerTestOneInput("{\"access_profiles\":[{\"id\":1}]}".getBytes(UTF_8));
    }

    /** Called by the fuzzer with bytes of its own. */
    public static void fuzzerTestOneInput(byte[] data) throws Exception {
        try {
            ProfilePage page = ProfileCodec.decodePage(data);
            same(data, ProfileCodec.encode(page));
        } catch (ContractException e) {
            Told.sentence(e.getMessage());
        }
        try {
            List<AccessProfile> rows = new ArrayList<>();
            ProfileCodec.readProfiles(new ByteArrayInputStream(data), rows::add);
            for (AccessProfile row : rows) {
                byte[] written = json(row);
                same(written, json(ProfileCodec.decodeProfile(written)));
            }
        } catch (ContractException e) {
            Told.sentence(e.getMessage());
        }
    }

    private static byte[] json(AccessProfile profile) {
        return ProfileCodec.toPrettyJson(profile).getBytes(UTF_8);
    }

    /**
     * Nothing was lost: it is the same JSON tree. A name with the byte FF is left out, as Jackson
     * takes FF 64 for the "d" that it met before, where it has met one.
     */
    private static void same(byte[] read, byte[] written) {
        if (new String(read, ISO_8859_1).indexOf(0xff) < 0
                && !JsonText.canonical(read).equals(JsonText.canonical(written))) {
            throw new AssertionError("it was written as " + new String(written, UTF_8));
        }
    }
}

package mpilot.console.export;

import mpilot.console.gateway.AccessProfile;
import mpilot.console.gateway.PageWriter;
import mpilot.console.gateway.ProfileCodec;

import java.io.IOException;
import java.io.OutputStream;

/** The contract's own shape, nothing lost. */
final class JsonWriter implements ProfileWriter {
    private final PageWriter page;

    JsonWriter(OutputStream out) throws IOException {
        page = ProfileCodec.pageWriter(out);
        page.begin();
    }

    @Override
    public void add(AccessProfile profile) throws IOException {
        page.add(profile);
    }

    @Override
    public void end(long total) throws IOException {
        page.end(total);
        page.close();
    }
}

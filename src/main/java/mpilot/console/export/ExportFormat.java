package mpilot.console.export;

import mpilot.console.text.Text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** The formats that profiles are exported in. */
public enum ExportFormat {
    /** One row a profile, for spreadsheets (RFC 4180, UTF-8). */
    CSV("csv", "export.csv") {
        @Override
        ProfileWriter writer(OutputStream out, Instant now) {
            return new CsvWriter(out, now);
        }
    },
    /** The records as the gateway sent them, in the contract's shape; the sandbox can open it. */
    JSON("json", "export.json") {
        @Override
        ProfileWriter writer(OutputStream out, Instant now) throws IOException {
            return new JsonWriter(out);
        }
    };

    private final String extension;
    private final String key;

    ExportFormat(String extension, String key) {
        this.extension = extension;
        this.key = key;
    }

    /** {@return the file name's ending, without the dot} */
    public String extension() {
        return extension;
    }

    /** {@return what the operator chooses it by} */
    public String text() {
        return Text.of(key);
    }

    /**
     * A writer that has begun.
     *
     * @param now the moment that usage and resets are told for
     */
    abstract ProfileWriter writer(OutputStream out, Instant now) throws IOException;
}

package mpilot.console.fleet;

import java.io.IOException;

/** More profiles match than the operator agreed to load. */
public final class TooManyProfilesException extends IOException {
    private final long total;

    TooManyProfilesException(long total) {
        super("%,d profiles match: loading so many is asked first.".formatted(total));
        this.total = total;
    }

    /** {@return how many match, as the gateway says} */
    public long total() {
        return total;
    }
}

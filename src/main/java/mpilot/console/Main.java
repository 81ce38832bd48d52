package mpilot.console;

/** Starts the console. */
public final class Main {
    private Main() {}

    /** Runs the command in {@code args}; none opens the window. */
    public static void main(String[] args) {
        System.out.println("MPilot Console");
    }
}

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.spi.ToolProvider;

/** The tools that come with this Java, run in this process. */
final class Tools {
    private Tools() {}

    /** Ends the program with what the tool printed where it fails; keeps quiet where it does not. */
    static void run(String tool, String... arguments) {
        ToolProvider provider =
                ToolProvider.findFirst(tool)
                        .orElseThrow(() -> new IllegalStateException("This Java has no " + tool));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        if (provider.run(writer, writer, arguments) != 0) {
            fail(tool + " failed.\n" + said);
        }
    }

    static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}

package mpilot.console.ui.status;

import mpilot.console.text.Text;

/**
 * Something under way that may take long.
 *
 * @param id what tells it from others that run
 * @param title what it does
 * @param detail how far it is, in words; empty while that is unknown
 * @param part how far it is, 0 to 1; negative while that is unknown
 * @param cancel ends it
 */
public record RunningTask(String id, String title, String detail, double part, Runnable cancel) {
    /** {@return one that has done {@code done} of {@code total}, which is 0 while unknown} */
    public static RunningTask counting(
            String id, String title, long done, long total, Runnable cancel) {
        return total == 0
                ? new RunningTask(id, title, "", -1, cancel)
                : new RunningTask(
                        id,
                        title,
                        Text.of("status.done-of", done, total),
                        (double) done / total,
                        cancel);
    }

    /** {@return one of which {@code part}, 0 to 1, is done} */
    public static RunningTask partly(String id, String title, double part, Runnable cancel) {
        return new RunningTask(id, title, Text.of("status.part", part), part, cancel);
    }
}

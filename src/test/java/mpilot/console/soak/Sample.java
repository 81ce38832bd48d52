package mpilot.console.soak;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What the process holds at one moment.
 *
 * @param minute since the start, from 1
 * @param heap bytes in use after a collection
 * @param threads platform threads, daemons included
 * @param files open file descriptors, sockets included; -1 where the system does not count them
 */
record Sample(int minute, long heap, int threads, long files) {
    static final String HEAD = "minute  heap MB  threads  files  list was";

    private static final int COLLECTIONS = 3;

    static Sample take(int minute) {
        // What a first collection clears, such as weak references' owners, a later one frees.
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return new Sample(
                minute,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openFiles());
    }

    private static long openFiles() {
        try {
            return (Long)
                    ManagementFactory.getPlatformMBeanServer()
                            .getAttribute(
                                    new ObjectName("java.lang:type=OperatingSystem"),
                                    "OpenFileDescriptorCount");
        } catch (JMException e) {
            return -1;
        }
    }

    @Override
    public String toString() {
        return "%6d  %7.2f  %7d  %5d".formatted(minute, heap / 1e6, threads, files);
    }
}

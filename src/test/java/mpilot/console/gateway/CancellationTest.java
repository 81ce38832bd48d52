package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class CancellationTest {
    private final Cancellation cancellation = new Cancellation();
    private final List<String> heard = new ArrayList<>();

    @Test
    void everyListenerHearsItOnceInOrder() {
        cancellation.onCancel(() -> heard.add("first"));
        cancellation.onCancel(() -> heard.add("second"));
        cancellation.cancel();
        cancellation.cancel();
        assertThat(heard).containsExactly("first", "second");
        assertThat(cancellation.isCancelled()).isTrue();
    }

    @Test
    void aLateListenerHearsItAtOnce() {
        cancellation.cancel();
        cancellation.onCancel(() -> heard.add("late")).close();
        assertThat(heard).containsExactly("late");
    }

    @Test
    void aListenerThatLeftHearsNothing() {
        Cancellation.Registration place = cancellation.onCancel(() -> heard.add("left"));
        cancellation.onCancel(() -> heard.add("stayed"));
        place.close();
        place.close();
        cancellation.cancel();
        assertThat(heard).containsExactly("stayed");
    }

    @Test
    void aListenerMayLeaveAsItHears() {
        List<Cancellation.Registration> places = new ArrayList<>();
        places.add(cancellation.onCancel(() -> places.getFirst().close()));
        cancellation.onCancel(() -> heard.add("next"));
        cancellation.cancel();
        assertThat(heard).containsExactly("next");
    }

    @Test
    void nobodyCancelsNever() {
        assertThat(Cancellation.never().isCancelled()).isFalse();
        assertThat(Cancellation.never()).isNotSameAs(Cancellation.never());
    }

    @Test
    void noListenerIsLostOrHeardTwiceInARace() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            Cancellation raced = new Cancellation();
            AtomicInteger calls = new AtomicInteger();
            CountDownLatch start = new CountDownLatch(1);
            Thread listening =
                    Thread.startVirtualThread(() -> {
                        await(start);
                        for (int i = 0; i < 50; i++) {
                            raced.onCancel(calls::incrementAndGet);
                        }
                    });
            Thread cancelling =
                    Thread.startVirtualThread(() -> {
                        await(start);
                        raced.cancel();
                    });
            start.countDown();
            listening.join();
            cancelling.join();
            assertThat(calls).hasValue(50);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

package mpilot.console.gateway;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A gateway in memory that filters by name, remembers what it was asked and fails on request. */
public final class FakeSource implements ProfileSource {
    private final List<ProfileQuery> asked = new ArrayList<>();
    private List<AccessProfile> profiles;
    private @Nullable GatewayFailure failure;
    private int answers = Integer.MAX_VALUE;

    public FakeSource(List<AccessProfile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    public void setProfiles(List<AccessProfile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    public void fail(@Nullable GatewayFailure failure) {
        this.failure = failure;
    }

    /** Answers {@code count} requests; who asks once more waits for ever. */
    public void answerOnly(int count) {
        answers = count;
    }

    public List<ProfileQuery> asked() {
        return asked;
    }

    public ProfileQuery lastAsked() {
        return asked.getLast();
    }

    @Override
    public ListAnswer list(ProfileQuery query, Cancellation cancellation) throws GatewayException {
        asked.add(query);
        if (asked.size() > answers) {
            throw new Unanswered();
        }
        if (failure != null) {
            throw new GatewayException(failure);
        }
        List<AccessProfile> matches =
                profiles.stream()
                        .filter(profile ->
                                query.search() == null || profile.name().contains(query.search()))
                        .filter(profile -> profile.tags().containsAll(query.tags()))
                        .filter(profile ->
                                query.isActive() == null
                                        || query.isActive().equals(profile.isActive()))
                        .toList();
        int limit = Objects.requireNonNullElse(query.limit(), ProfileQuery.DEFAULT_LIMIT);
        int offset = Objects.requireNonNullElse(query.offset(), 0);
        List<AccessProfile> page = matches.stream().skip(offset).limit(limit).toList();
        return ProfileFixtures.answer(page, offset, limit, matches.size());
    }

    /** Stands for a request that waits; no program that asks can tell it from one. */
    public static final class Unanswered extends Error {
        private static final long serialVersionUID = 1;
    }
}

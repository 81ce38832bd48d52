package mpilot.console.policy.reach;

import mpilot.console.policy.access.Ruling;

/** How many profiles surely allow something, and of how many it cannot be told. */
record Tally(int certain, int uncertain) {
    static final Tally NONE = new Tally(0, 0);

    Tally plus(Ruling ruling) {
        return changed(ruling, 1);
    }

    Tally minus(Ruling ruling) {
        return changed(ruling, -1);
    }

    Tally plus(Tally other) {
        return new Tally(certain + other.certain, uncertain + other.uncertain);
    }

    private Tally changed(Ruling ruling, int by) {
        return switch (ruling) {
            case PASSES -> new Tally(certain + by, uncertain);
            case UNKNOWN -> new Tally(certain, uncertain + by);
            case BLOCKS, BEYOND -> this;
        };
    }

    ReachCount of(ReachTarget target) {
        return new ReachCount(target, certain, uncertain);
    }
}

package mpilot.console.benchmark;

import mpilot.console.fleet.LoadedFleet;
import mpilot.console.fleet.overview.Overview;
import mpilot.console.gateway.AccessProfile;
import mpilot.console.policy.access.AccessCheck;
import mpilot.console.policy.access.AccessQuestion;
import mpilot.console.policy.findings.Finding;
import mpilot.console.policy.findings.FleetFindings;
import mpilot.console.policy.reach.ReachIndex;
import mpilot.console.policy.reach.ReachTarget;

import java.time.Instant;
import java.util.List;

/** Findings, and who can reach what, over all profiles at once. */
final class FleetAnalysis {
    private FleetAnalysis() {}

    static void measure(LoadedFleet fleet, Figures figures) {
        List<AccessProfile> profiles = fleet.profiles();
        Instant now = fleet.row(0).now();
        figures.cost("overview of the fleet", fleet, all -> Overview.of(all, () -> {}));
        findings(fleet, figures);
        figures.cost("reach index, building", profiles, ReachIndex::of);
        ReachIndex index = ReachIndex.of(profiles);
        figures.time("reach index, counting models", () -> index, ReachIndex::models);
        figures.time("reach index, counting tools", () -> index, ReachIndex::tools);
        figures.time(
                "who reaches one model",
                () -> index,
                built -> built.reach(new ReachTarget.Model("openai", "gpt-4o")));
        figures.time(
                "who reaches one tool",
                () -> index,
                built -> built.reach(new ReachTarget.Tool("github", "merge_pull_request")));
        AccessQuestion question = AccessQuestion.model("openai", "gpt-4o");
        figures.time(
                "one question asked of every profile",
                () -> profiles,
                all -> all.forEach(each -> AccessCheck.answer(each, question, now)));
    }

    /** By themselves the first round is a process's first look at findings. */
    static void findings(LoadedFleet fleet, Figures figures) {
        Instant now = fleet.row(0).now();
        figures.cost("findings of the fleet", fleet.profiles(), all -> findings(all, now));
    }

    private static List<Finding> findings(List<AccessProfile> profiles, Instant now) {
        FleetFindings findings = new FleetFindings(now);
        profiles.forEach(findings::add);
        return findings.end();
    }
}

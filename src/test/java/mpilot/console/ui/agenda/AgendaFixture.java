package mpilot.console.ui.agenda;

import mpilot.console.gateway.FakeSource;
import mpilot.console.gateway.ProfileFixtures;

import java.util.List;

/** Profiles whose limits are reset on two days, seen from Berlin on 23 November at 13:00. */
final class AgendaFixture {
    private AgendaFixture() {}

    static FakeSource source() {
        return new FakeSource(
                List.of(
                        ProfileFixtures.profile(
                                "{'id': 1, 'name': 'Zebra', 'calendar_aligned': true, 'budgets':"
                                        + " [{'max_limit': 9, 'current_usage': 4,"
                                        + " 'reset_duration': '1d'}]}"),
                        ProfileFixtures.profile(
                                "{'id': 2, 'name': 'A\\u202ent', 'provider_configs':"
                                        + " [{'provider_name': 'openai', 'rate_limit':"
                                        + " {'token_max_limit': 5, 'token_current_usage': 5,"
                                        + " 'token_reset_duration': '1h', 'token_last_reset':"
                                        + " '2026-11-23T11:30:00Z', 'request_max_limit': 7,"
                                        + " 'request_reset_duration': '1h', 'request_last_reset':"
                                        + " '2026-11-23T11:45:00Z'}}]}"),
                        ProfileFixtures.profile(
                                "{'id': 3, 'name': 'Overdue', 'budgets': [{'max_limit': 9,"
                                        + " 'reset_duration': '1h', 'last_reset':"
                                        + " '2026-11-23T09:00:00Z'}]}")));
    }
}

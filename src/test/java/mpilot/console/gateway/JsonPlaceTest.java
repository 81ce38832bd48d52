package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a JSON Pointer leads in a text. */
class JsonPlaceTest {
    private static final String JSON =
            """
            {
              "name" : "a \\"quoted\\" ü🚀 name",
              "tags" : [ "prod", "eu" ],
              "budgets" : [ {
                "max_limit" : 10.50
              }, {
                "max_limit" : null,
                "a/b" : true
              } ],
              "empty" : { }
            }
            """;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /name                   | "name" : "a \\"quoted\\" ü🚀 name"
                    /tags/0                 | "prod"
                    /tags/1                 | "eu"
                    /tags                   | "tags" : [ "prod", "eu" ]
                    /budgets/0/max_limit    | "max_limit" : 10.50
                    /budgets/1/max_limit    | "max_limit" : null
                    /budgets/1/a~1b         | "a/b" : true
                    /empty                  | "empty" : { }
                    /budgets/0/current_usage| `{\\n    "max_limit" : 10.50\\n  }`
                    /tags/7                 | "tags" : [ "prod", "eu" ]
                    /empty/deep/er          | "empty" : { }
                    """)
    void aPointerLeadsToItsValueOrToTheSmallestAroundIt(String pointer, String text) {
        JsonPlace place = JsonPlace.of(JSON, pointer);
        assertThat(JSON.substring(place.start(), place.end())).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void theWholeAndWhatIsNotThereAtAllIsNothing() {
        assertThat(JsonPlace.of(JSON, "")).isEqualTo(JsonPlace.NOTHING);
        assertThat(JsonPlace.of(JSON, "/rate_limit/token_max_limit")).isEqualTo(JsonPlace.NOTHING);
        assertThat(JsonPlace.of("", "/a")).isEqualTo(JsonPlace.NOTHING);
        assertThat(JsonPlace.of("{\"a\": [1, ", "/b")).isEqualTo(JsonPlace.NOTHING);
    }
}

package mpilot.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

/** The error envelope in all the forms that gateways and what stands before them send it. */
class ErrorEnvelopeTest {
    @Test
    void theContractsExampleIsReadInFull() {
        ErrorEnvelope envelope =
                new EnvelopeReader(text -> text).read(JsonText.contract("contract-error.json"));
        assertThat(envelope)
                .isEqualTo(
                        new ErrorEnvelope(
                                "string",
                                "string",
                                true,
                                0,
                                "string",
                                "string",
                                "string",
                                "string",
                                "string",
                                Map.of(
                                        "provider", "openai",
                                        "model_requested", "string",
                                        "request_type", "string")));
    }

    @Test
    void aManagementErrorSaysFalseAndLittleElse() {
        ErrorEnvelope envelope =
                read("{'is_bifrost_error':false,'status_code':403,'error':{'message':'denied'}}");
        assertThat(envelope)
                .returns(false, ErrorEnvelope::isBifrostError)
                .returns(403, ErrorEnvelope::statusCode)
                .returns("denied", ErrorEnvelope::message)
                .returns(null, ErrorEnvelope::eventId)
                .returns(null, ErrorEnvelope::code)
                .returns(Map.of(), ErrorEnvelope::extraFields);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'no_model'      | no_model",
                "403             | 403",
                "4.50            | 4.50",
                "true            | true",
                "['a',1]         | [\"a\",1]",
                "{'name':'x'}    | {\"name\":\"x\"}",
                "''              | ``",
                "null            |",
            })
    void codeAndParamMayBeAnyJson(String value, String text) {
        ErrorEnvelope envelope = read("{'error':{'code':%s,'param':%s}}".formatted(value, value));
        assertThat(envelope.code()).isEqualTo(text);
        assertThat(envelope.param()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'error':{'message':'in the envelope'}}                 | in the envelope",
                "{'error':'a proxy''s text'}                             | a proxy\"\"s text",
                "{'message':'beside no error'}                           | beside no error",
                "{'error':null,'message':'beside null'}                  | beside null",
                "{'error':[],'message':'beside a list'}                  | beside a list",
                "{'error':{'message':{'en':'nested'}}}                   | {\"en\":\"nested\"}",
                "{'error':{},'message':'not the envelope''s'}            |",
                "{'error':{'message':null}}                              |",
                "{}                                                      |",
            })
    void theMessageIsWhereverItStands(String json, String message) {
        assertThat(read(json.replace("''", "\\\"\\\"")).message()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "5",
                "'text'",
                "[]",
                "[{'error':{}}]",
                "<html>",
                "{'error':",
                "{'a':1,'a':2}",
                "upstream connect error"
            })
    void whatIsNoJsonObjectIsNoEnvelope(String body) {
        assertThat(read(body)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'403'", "403.5", "99999999999", "null", "{}"})
    void aStatusThatIsNoWholeNumberIsNone(String status) {
        assertThat(read("{'status_code':" + status + "}").statusCode()).isNull();
    }

    @Test
    void extraFieldsKeepTheirOrderAndAnyValue() {
        ErrorEnvelope envelope =
                read("{'extra_fields':{'z':'text','a':1.50,'n':null,'o':{'x':[true]}}}");
        assertThat(envelope.extraFields())
                .containsExactly(
                        Map.entry("z", "text"),
                        Map.entry("a", "1.50"),
                        Map.entry("o", "{\"x\":[true]}"));
        assertThat(read("{'extra_fields':[1]}").extraFields()).isEmpty();
    }

    @Test
    void theRequestsOwnTokenIsTakenOutOfEveryText() {
        String canary = "eyJcanary.canary.canary";
        ErrorEnvelope envelope =
                new EnvelopeReader(text -> text.replace(canary, "[token]"))
                        .read(
                                JsonText.bytes(
                                        """
                                        {'event_id': 'e CANARY', 'type': 't CANARY',
                                         'error': {'message': 'bad token CANARY', 'code': 'CANARY',
                                                   'type': 'CANARY', 'event_id': 'CANARY',
                                                   'param': {'token': 'CANARY'}},
                                         'extra_fields': {'a': 'CANARY', 'CANARY': 'b'}}\
                                        """
                                                .replace("CANARY", canary)));
        assertThat(envelope).asString().doesNotContain(canary).contains("bad token [token]");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        ErrorEnvelope envelope =
                new ErrorEnvelope(
                        "ev-1",
                        "error",
                        false,
                        400,
                        "invalid",
                        "400",
                        "no \"limit\"",
                        "limit",
                        "ev-2",
                        Map.of());
        assertThat(new EnvelopeReader(text -> text).read(ErrorEnvelopeJson.encode(envelope)))
                .isEqualTo(envelope);
    }

    @Test
    void whatIsMissingIsNotWritten() {
        ErrorEnvelope envelope =
                new ErrorEnvelope(
                        null, null, false, null, null, null, "denied", null, null, Map.of());
        assertThat(ErrorEnvelopeJson.encode(envelope))
                .asString()
                .isEqualTo("{\"is_bifrost_error\":false,\"error\":{\"message\":\"denied\"}}");
    }

    private static ErrorEnvelope read(String json) {
        return new EnvelopeReader(text -> text).read(JsonText.bytes(json));
    }
}

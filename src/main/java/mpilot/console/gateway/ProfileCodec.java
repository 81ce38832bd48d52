package mpilot.console.gateway;

import mpilot.console.gateway.ObjectReader.JsonPath;
import mpilot.console.text.Text;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The contract's JSON to records and back, with nothing lost between. Strict in syntax (no text
 * after the value, no field twice, no NaN), tolerant in content (SEMANTICS.md, "Tolerance"). Bounds
 * apply to nesting, names, numbers, strings and the number of values; the caller bounds the text.
 */
public final class ProfileCodec {
    private static final int MAX_NESTING = 64;
    private static final int MAX_NAME_LENGTH = 1024;
    private static final int MAX_NUMBER_LENGTH = 400;
    private static final int MAX_STRING_LENGTH = 1 << 20;
    private static final long MAX_TOKENS = 2_000_000;

    private static final JsonMapper MAPPER =
            mapper(
                    StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .maxNameLength(MAX_NAME_LENGTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .maxStringLength(MAX_STRING_LENGTH)
                            .maxTokenCount(MAX_TOKENS)
                            .build());

    /** A file of the operator's own choice may hold any number of profiles. */
    private static final JsonMapper FILE_MAPPER =
            mapper(
                    StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .maxNameLength(MAX_NAME_LENGTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .maxStringLength(MAX_STRING_LENGTH)
                            .build());

    private ProfileCodec() {}

    private static JsonMapper mapper(StreamReadConstraints constraints) {
        return JsonMapper.builder(
                        JsonFactory.builder()
                                .streamReadConstraints(constraints)
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                                .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(SerializationFeature.CLOSE_CLOSEABLE)
                .build();
    }

    /**
     * {@return the page that an answer's body holds}
     *
     * @throws ContractException when it is not JSON, or not an access-profiles page: a JSON object
     *     with at least one of the page's fields, all of the contract's types
     */
    public static ProfilePage decodePage(byte[] body) throws ContractException {
        return ProfileJson.page(new ObjectReader(tree(body), JsonPath.ROOT));
    }

    /**
     * {@return the profile that {@code json} holds}
     *
     * @throws ContractException when it is not JSON, or not an access profile
     */
    public static AccessProfile decodeProfile(byte[] json) throws ContractException {
        return ProfileJson.profile(new ObjectReader(tree(json), JsonPath.ROOT));
    }

    /** The JSON value that {@code body} holds, with the same strictness and bounds. */
    static JsonNode tree(byte[] body) throws ContractException {
        try {
            JsonNode tree = MAPPER.readTree(body);
            if (tree.isMissingNode()) {
                throw new ContractException(
                        ContractException.Kind.NOT_JSON, "", Text.of("gateway.json-empty"));
            }
            return tree;
        } catch (JacksonException e) {
            throw SyntaxFault.in(body, e);
        } catch (NumberFormatException e) {
            throw SyntaxFault.number();
        }
    }

    /**
     * Reads a saved file one profile at a time: a page as the gateway answers it, a JSON array of
     * profiles, or any number of profiles or pages one after another (NDJSON).
     *
     * @throws ContractException when it is not JSON, or a value in it is not an access profile
     * @throws IOException when {@code in} cannot be read
     */
    public static void readProfiles(InputStream in, Consumer<AccessProfile> consumer)
            throws ContractException, IOException {
        WatchedInput watched = new WatchedInput(in);
        try (JsonParser parser = FILE_MAPPER.createParser(watched)) {
            for (long line = 0; parser.nextToken() != null; line++) {
                JsonPath path = JsonPath.ROOT.index(line);
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    readArray(parser, path, consumer);
                } else {
                    readObject(parser, path, consumer);
                }
            }
        } catch (JacksonException e) {
            watched.requireRead();
            throw SyntaxFault.of(e);
        } catch (NumberFormatException e) {
            throw SyntaxFault.number();
        }
    }

    /** The rows of a page: a list, or null for none. */
    private static void readRows(JsonParser parser, JsonPath path, Consumer<AccessProfile> consumer)
            throws ContractException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            readArray(parser, path, consumer);
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            throw ObjectReader.wrong(path, "gateway.expected-list", parser.readValueAsTree());
        }
    }

    private static void readArray(
            JsonParser parser, JsonPath path, Consumer<AccessProfile> consumer)
            throws ContractException {
        for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode node = parser.readValueAsTree();
            consumer.accept(ProfileJson.profile(new ObjectReader(node, path.index(i))));
        }
    }

    /** A profile, or a page: which of them, only its fields tell. */
    private static void readObject(
            JsonParser parser, JsonPath path, Consumer<AccessProfile> consumer)
            throws ContractException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            ObjectReader.requireObject(parser.readValueAsTree(), path);
        }
        ObjectNode fields = FILE_MAPPER.createObjectNode();
        boolean page = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("access_profiles")) {
                page = true;
                readRows(parser, path.field(name), consumer);
            } else {
                fields.set(name, parser.<JsonNode>readValueAsTree());
            }
        }
        if (!page) {
            consumer.accept(ProfileJson.profile(new ObjectReader(fields, path)));
        }
    }

    /** {@return {@code page} as the gateway would send it, in UTF-8} */
    public static byte[] encode(ProfilePage page) {
        var bytes = new ByteArrayOutputStream(page.accessProfiles().size() * 2048 + 256);
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            ProfileJson.write(json, page);
        }
        return bytes.toByteArray();
    }

    /**
     * {@return {@code profile} in the contract's shape, indented by two spaces, what is hidden in a
     * text written as an escape}
     */
    public static String toPrettyJson(AccessProfile profile) {
        // By way of UTF-8, which has no bytes for half a surrogate pair, so that it is escaped.
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(bytes)) {
            ProfileJson.write(json, profile);
        }
        return JsonEscapes.of(bytes.toString(StandardCharsets.UTF_8));
    }

    /** {@return a writer of one page, profile by profile, to {@code out}; it leaves that open} */
    public static PageWriter pageWriter(OutputStream out) {
        return new PageWriter(JsonOutput.to(out));
    }

    static JsonGenerator generator(OutputStream out) {
        return MAPPER.createGenerator(out);
    }
}

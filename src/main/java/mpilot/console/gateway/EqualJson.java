package mpilot.console.gateway;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** JSON written so that values which say the same are written the same. */
final class EqualJson {
    private final StringBuilder text = new StringBuilder();

    private EqualJson() {}

    static String of(JsonNode node) {
        EqualJson json = new EqualJson();
        json.write(node);
        return json.text.toString();
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node);
            case ARRAY -> writeArray(node);
            case NUMBER -> text.append(node.decimalValue().stripTrailingZeros());
            default -> text.append(node);
        }
    }

    private void writeObject(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        text.append('{');
        String separator = "";
        for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
            text.append(separator).append(StringNode.valueOf(field.getKey())).append(':');
            write(field.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void writeArray(JsonNode array) {
        text.append('[');
        for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); ) {
            write(items.next());
            text.append(items.hasNext() ? "," : "");
        }
        text.append(']');
    }
}

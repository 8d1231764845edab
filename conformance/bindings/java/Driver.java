import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads every case as its type, and writes it again. Arguments: FOLDER CASES ANSWERS. */
public final class Driver {
    /** As strict as Jackson gets, and absent members stay absent. */
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .addModule(new SimpleModule().addDeserializer(Long.class, new Exactly()))
                    .build();

    /** The Jackson of Debian 12 takes no integer of 19 digits for a long, though it fits. */
    private static final class Exactly extends JsonDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return (Long) context.handleUnexpectedToken(Long.class, parser);
            }
            try {
                return parser.getBigIntegerValue().longValueExact();
            } catch (ArithmeticException beyond) {
                return (Long) context.handleWeirdNumberValue(Long.class, parser.getBigIntegerValue(), beyond.getMessage());
            }
        }
    }

    private Driver() {}

    /** Writes one answer a line. */
    public static void main(String[] arguments) throws IOException {
        List<String> answers = new ArrayList<>();
        for (JsonNode each : MAPPER.readTree(Path.of(arguments[1]).toFile())) {
            answers.add(answer(each).toString());
        }
        Files.write(Path.of(arguments[2]), answers);
    }

    private static ObjectNode answer(JsonNode each) {
        ObjectNode answer = MAPPER.createObjectNode().put("id", each.get("id").asInt());
        try {
            Class<?> type = Class.forName(each.get("module").asText() + "." + each.get("type").asText());
            return answer.put("text", MAPPER.writeValueAsString(MAPPER.readValue(each.get("text").asText(), type)));
        } catch (ClassNotFoundException missing) {
            return answer.put("refused", "no such type");
        } catch (IOException refused) {
            return answer.put("refused", refused.toString());
        }
    }
}

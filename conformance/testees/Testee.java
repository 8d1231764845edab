import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.*;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.*;
import java.nio.ByteBuffer;
import java.security.*;
import java.security.spec.*;
import java.util.*;
import static java.nio.charset.StandardCharsets.UTF_8;

// A testee in Java: the binding's classes with Jackson, java.security for signatures. It validates no message.
// Usage: conformance testee -- java -cp JACKSON:BINDING Testee.java
final class Testee {
    private static final Map<String, String> PACKAGES =
            Map.of("pay@2.0.0", "pay_2_0_0", "pay@2.0.4", "pay_2_0_4", "preCreate@2.0.4", "pre_create_2_0_4");
    private static final Map<String, String> ALGORITHMS = Map.of("RSA2", "SHA256withRSA", "RSA", "SHA1withRSA");
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .addModule(new SimpleModule().addDeserializer(Long.class, new Exactly()))
                    .build();

    /** The Jackson of Debian 12 takes no integer of 19 digits for a long, though it fits. */
    private static final class Exactly extends JsonDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.getBigIntegerValue().longValueExact();
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode asked = MAPPER.readTree(line);
            Map<String, Object> answer = new TreeMap<>(Map.of("id", asked.get("id").asLong()));
            try {
                answer.putAll(answer(asked));
            } catch (Exception error) {
                // Whatever is wrong with an envelope, it is not verified.
                boolean isVerify = asked.path("op").asText().equals("verify");
                answer.putAll(isVerify ? Map.of("verified", false) : Map.of("error", error.toString()));
            }
            out.println(MAPPER.writeValueAsString(answer));
        }
    }

    private static Map<String, Object> answer(JsonNode asked) throws Exception {
        String text = asked.path("text").asText();
        switch (asked.get("op").asText()) {
            case "hello":
                List<String> capabilities = List.of("decode", "encode", "sign", "verify");
                return Map.of("name", "jackson", "language", "Java", "version", "1", "capabilities", capabilities);
            case "decode":
                try {
                    return Map.of("accepted", MAPPER.readValue(text, type(asked)) != null);
                } catch (IOException refused) {
                    return Map.of("accepted", false, "reason", refused.toString());
                }
            case "encode":
                return Map.of("text", MAPPER.writeValueAsString(MAPPER.readValue(text, type(asked))));
            case "sign":
                Signature signing = Signature.getInstance(ALGORITHMS.get(asked.get("sign_type").asText()));
                var key = new PKCS8EncodedKeySpec(pem(asked.get("private_key")));
                signing.initSign(KeyFactory.getInstance("RSA").generatePrivate(key));
                signing.update(text.getBytes(UTF_8));
                return Map.of("signature", Base64.getEncoder().encodeToString(signing.sign()));
            default:
                return Map.of("verified", isVerified(asked));
        }
    }

    /** The exact bytes of the message are signed, and nothing around them may be doubtful. */
    private static boolean isVerified(JsonNode asked) throws IOException, GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(asked.path("base64").asText());
        String text = asked.path("text").asText(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        JsonNode envelope = MAPPER.readTree(text);
        String name = envelope.has("request") ? "request" : "response";
        JsonNode message = envelope.get(name);
        String type = asked.get("sign_type").asText();
        JsonNode named = message.path("head").path("signType");
        boolean isNamed = named.isMissingNode() || type.equals(named.textValue());
        boolean isRight = isNamed && (type.equals("RSA2") || asked.get("contract").asText().equals("pay@2.0.0"));
        String signature = envelope.get("signature").textValue();
        byte[] decoded = Base64.getDecoder().decode(signature);
        Signature verifying = Signature.getInstance(ALGORITHMS.get(type));
        var key = new X509EncodedKeySpec(pem(asked.get("public_key")));
        verifying.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
        verifying.update(valueOf(text, name).getBytes(UTF_8));
        isRight &= message.isObject() && envelope.has("request") != envelope.has("response");
        return isRight && Base64.getEncoder().encodeToString(decoded).equals(signature) && verifying.verify(decoded);
    }

    /** The text of a member's value, as it stands in an object that is known to be JSON. */
    private static String valueOf(String text, String wanted) throws IOException {
        JsonParser parser = MAPPER.createParser(text);
        for (parser.nextToken(); !parser.nextFieldName().equals(wanted); parser.skipChildren()) {
            parser.nextToken();
        }
        parser.nextToken();
        int start = (int) parser.getTokenLocation().getCharOffset();
        parser.skipChildren();
        return text.substring(start, (int) parser.getCurrentLocation().getCharOffset());
    }

    private static Class<?> type(JsonNode asked) throws ClassNotFoundException {
        String name = asked.get("direction").asText().equals("request") ? "RequestEnvelope" : "ResponseEnvelope";
        return Class.forName(PACKAGES.get(asked.get("contract").asText()) + "." + name);
    }

    private static byte[] pem(JsonNode key) {
        return Base64.getMimeDecoder().decode(key.asText().replaceAll("-----.*?-----", ""));
    }
}

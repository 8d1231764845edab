import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A testee in Java: the binding's classes with Jackson, java.security for signatures. It judges no message.
 *
 * <p>Usage: conformance testee -- java -cp JACKSON:BINDING Testee.java
 */
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
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode asked = MAPPER.readTree(line);
            Object[] answer;
            try {
                answer = answer(asked);
            } catch (Exception error) {
                answer = new Object[] {"error", error.toString()};
            }
            var members = MAPPER.createObjectNode().put("id", asked.get("id").asLong());
            for (int at = 0; at < answer.length; at += 2) {
                members.putPOJO(answer[at].toString(), answer[at + 1]);
            }
            out.println(MAPPER.writeValueAsString(members));
        }
    }

    private static Object[] answer(JsonNode asked) throws Exception {
        String text = asked.path("text").asText();
        switch (asked.get("op").asText()) {
            case "hello":
                List<String> capabilities = List.of("decode", "encode", "sign", "verify");
                return new Object[] {"name", "jackson", "language", "Java", "version", "1", "capabilities", capabilities};
            case "decode":
                try {
                    MAPPER.readValue(text, type(asked));
                    return new Object[] {"accepted", true};
                } catch (IOException | ArithmeticException refused) {
                    return new Object[] {"accepted", false, "reason", refused.toString()};
                }
            case "encode":
                return new Object[] {"text", MAPPER.writeValueAsString(MAPPER.readValue(text, type(asked)))};
            case "sign":
                Signature signing = Signature.getInstance(ALGORITHMS.get(asked.get("sign_type").asText()));
                var key = new PKCS8EncodedKeySpec(pem(asked.get("private_key")));
                signing.initSign(KeyFactory.getInstance("RSA").generatePrivate(key));
                signing.update(text.getBytes(StandardCharsets.UTF_8));
                return new Object[] {"signature", Base64.getEncoder().encodeToString(signing.sign())};
            default:
                try {
                    return new Object[] {"verified", isVerified(asked)};
                } catch (IOException | GeneralSecurityException | RuntimeException refused) {
                    return new Object[] {"verified", false};
                }
        }
    }

    /** The exact bytes of the message are signed, and nothing around them may be doubtful. */
    private static boolean isVerified(JsonNode asked) throws IOException, GeneralSecurityException {
        byte[] bytes = asked.has("text") ? asked.get("text").asText().getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(asked.get("base64").asText());
        // Refuses what is no UTF-8, and a byte order mark with it.
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        JsonNode envelope = MAPPER.readTree(text);
        String name = envelope.has("request") ? "request" : "response";
        JsonNode message = envelope.get(name);
        String type = asked.get("sign_type").asText();
        boolean isKnown = type.equals("RSA2") || asked.get("contract").asText().equals("pay@2.0.0");
        JsonNode named = message.path("head").path("signType");
        boolean isNamed = named.isMissingNode() || (named.isTextual() && named.asText().equals(type));
        if (!message.isObject() || envelope.has("request") == envelope.has("response") || !isKnown || !isNamed) {
            return false;
        }
        String signature = envelope.get("signature").textValue();
        byte[] decoded = Base64.getDecoder().decode(signature);
        Signature verifying = Signature.getInstance(ALGORITHMS.get(type));
        var key = new X509EncodedKeySpec(pem(asked.get("public_key")));
        verifying.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
        verifying.update(valueOf(text, name).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(decoded).equals(signature) && verifying.verify(decoded);
    }

    /** The text of a member's value, as it stands in an object that is known to be JSON. */
    private static String valueOf(String text, String wanted) throws IOException {
        JsonParser parser = MAPPER.createParser(text);
        parser.nextToken();
        while (!parser.nextFieldName().equals(wanted)) {
            parser.nextToken();
            parser.skipChildren();
        }
        parser.nextToken();
        int start = (int) parser.getTokenLocation().getCharOffset();
        parser.skipChildren();
        return text.substring(start, (int) parser.getCurrentLocation().getCharOffset());
    }

    private static Class<?> type(JsonNode asked) throws ClassNotFoundException {
        String direction = asked.get("direction").asText().equals("request") ? "Request" : "Response";
        return Class.forName(PACKAGES.get(asked.get("contract").asText()) + "." + direction + "Envelope");
    }

    private static byte[] pem(JsonNode key) {
        return Base64.getMimeDecoder().decode(key.asText().replaceAll("-----.*?-----", ""));
    }
}

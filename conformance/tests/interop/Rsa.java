import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Signs and verifies as Java programs do: keys in bare base64, signatures in base64.
 *
 * <pre>
 * sign DIGEST KEY MESSAGE
 * verify DIGEST KEY MESSAGE SIGNATURE
 * table FILE
 * </pre>
 *
 * A table has a line for each verdict: digest, key, message and signature, all but the digest in base64, with tabs
 * between them.
 */
class Rsa {
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "sign" -> System.out.print(sign(arguments[1], text(arguments[2]), bytes(arguments[3])));
            case "verify" -> System.out.print(
                verify(arguments[1], text(arguments[2]), bytes(arguments[3]), text(arguments[4])));
            case "table" -> {
                for (String line : Files.readAllLines(Path.of(arguments[1]))) {
                    String[] cells = line.split("\t", -1);
                    System.out.println(verify(cells[0], cells[1], Base64.getDecoder().decode(cells[2]), cells[3]));
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static String sign(String digest, String key, byte[] message) throws Exception {
        Signature signature = Signature.getInstance(digest + "withRSA");
        byte[] encoded = Base64.getDecoder().decode(key);
        signature.initSign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        signature.update(message);
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    static boolean verify(String digest, String key, byte[] message, String text) throws Exception {
        Signature signature = Signature.getInstance(digest + "withRSA");
        byte[] encoded = Base64.getDecoder().decode(key);
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
        signature.update(message);
        try {
            return signature.verify(Base64.getDecoder().decode(text));
        } catch (SignatureException wrongLength) {
            return false;
        }
    }

    static byte[] bytes(String path) throws Exception {
        return Files.readAllBytes(Path.of(path));
    }

    static String text(String path) throws Exception {
        return Files.readString(Path.of(path)).trim();
    }
}

package vn.camtay.access.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.camtay.CamTayServer;

/// A real server with certificate files of its own, asked over TLS.
@SpringBootTest(
        classes = CamTayServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camtay.data=${java.io.tmpdir}/camtay-tls-${random.uuid}", "camtay.demo=true"})
class TlsTest {
    private static final char[] WORD = "changeit".toCharArray();
    private static final KeyStore STORE = selfSigned();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry settings) throws Exception {
        var folder = Files.createTempDirectory("camtay-certificate");
        var certificate =
                pem(folder, "CERTIFICATE", STORE.getCertificate("hall").getEncoded());
        var key = pem(folder, "PRIVATE KEY", STORE.getKey("hall", WORD).getEncoded());
        settings.add("camtay.tls.certificate", certificate::toString);
        settings.add("camtay.tls.key", key::toString);
    }

    @Test
    void over_tls_a_password_is_asked_for_and_cookies_are_bound_to_the_host() throws Exception {
        var answer = send(HttpRequest.newBuilder(address("/staff")).build());
        assertThat(answer.body()).contains("type=\"password\"");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .startsWith("__Host-camtay-visit=")
                .contains("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void a_form_without_a_token_is_refused_with_what_to_do() throws Exception {
        var answer = send(HttpRequest.newBuilder(address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("code=CFHJ2345"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Trang này mở đã lâu");
    }

    @Test
    void an_unknown_page_is_said_not_to_be_there() throws Exception {
        assertThat(send(HttpRequest.newBuilder(address("/nowhere")).build()).statusCode())
                .isEqualTo(404);
    }

    private URI address(String path) {
        return URI.create("https://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException, GeneralSecurityException {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(STORE);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trusted.getTrustManagers(), null);
        try (var client = HttpClient.newBuilder().sslContext(tls).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static Path pem(Path folder, String kind, byte[] bytes) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                folder.resolve(kind.replace(' ', '-') + ".pem"),
                "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    /// Made by the JDK's own keytool, as an office without a certificate authority would.
    private static KeyStore selfSigned() {
        try {
            var file = Files.createTempDirectory("camtay-keys").resolve("hall.p12");
            var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
            var made = new ProcessBuilder(
                            keytool.toString(),
                            "-genkeypair",
                            "-alias",
                            "hall",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "SAN=dns:localhost",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            new String(WORD))
                    .redirectErrorStream(true)
                    .start();
            try (InputStream said = made.getInputStream()) {
                said.readAllBytes();
            }
            if (made.waitFor() != 0) {
                throw new IllegalStateException("keytool could not make a certificate");
            }
            var store = KeyStore.getInstance("PKCS12");
            try (var in = Files.newInputStream(file)) {
                store.load(in, WORD);
            }
            var copy = KeyStore.getInstance("PKCS12");
            copy.load(null, WORD);
            copy.setKeyEntry("hall", store.getKey("hall", WORD), WORD, store.getCertificateChain("hall"));
            copy.setCertificateEntry("trusted", store.getCertificate("hall"));
            return copy;
        } catch (IOException | InterruptedException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

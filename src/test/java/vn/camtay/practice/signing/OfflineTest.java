package vn.camtay.practice.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.camtay.practice.signing.Papers.CLERK;
import static vn.camtay.practice.signing.Papers.MOMENT;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.access.key.Keys;
import vn.camtay.practice.signing.SignatureReading.Valid;
import vn.camtay.practice.signing.Specimens.Specimen;

/// A hall has no internet, and signatures never ask for it.
class OfflineTest {
    @TempDir
    Path data;

    @Test
    void nothing_is_asked_over_a_network_on_signing_and_reading() {
        var asked = new CopyOnWriteArrayList<URI>();
        var before = ProxySelector.getDefault();
        ProxySelector.setDefault(new Listening(asked));
        try {
            var keys = Keys.of(data);
            var signing = new Signing(new Certificates(keys));
            assertThat(signing.read(signing.sign(Papers.birth(), CLERK, MOMENT)))
                    .isInstanceOf(Valid.class);
            for (var specimen : Specimen.values()) {
                signing.read(new Specimens(signing, keys).pdf(specimen));
            }
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void there_is_no_source_that_would_ask() {
        var verifier = PadesCheck.offline();
        assertThat(verifier.getAIASource()).isNull();
        assertThat(verifier.getOcspSource()).isNull();
        assertThat(verifier.getCrlSource()).isNull();
        assertThat(verifier.getTrustedCertSources().getNumberOfCertificates()).isZero();
    }

    @Test
    void the_parts_of_dss_that_load_over_http_are_not_even_there() {
        for (var type : List.of(
                "eu.europa.esig.dss.service.http.commons.CommonsDataLoader",
                "eu.europa.esig.dss.service.tsp.OnlineTSPSource",
                "eu.europa.esig.dss.tsl.job.TLValidationJob")) {
            assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static final class Listening extends ProxySelector {
        private final List<URI> asked;

        Listening(List<URI> asked) {
            this.asked = asked;
        }

        @Override
        public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(@Nullable URI uri, @Nullable SocketAddress address, @Nullable IOException e) {}
    }
}

package vn.camtay.access.guard;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ssl.SslBundleRegistrar;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.camtay.access.AccessSettings;
import vn.camtay.access.AccessSettings.Tls;
import vn.camtay.store.StartRefused;

/// How the outside reaches this machine: plain http, TLS by its own certificate, or a trusted proxy in front.
@Configuration
class Reach {
    private static final String BUNDLE = "camtay";

    @Bean
    SslBundleRegistrar certificate(AccessSettings settings) {
        return registry -> settings.findTls().ifPresent(tls -> registry.registerBundle(BUNDLE, bundle(tls)));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> reached(
            AccessSettings settings, SslBundles bundles) {
        return server -> {
            settings.findTls().ifPresent(_ -> {
                server.setSslBundles(bundles);
                server.setSsl(Ssl.forBundle(BUNDLE));
            });
            if (settings.behindProxy()) {
                server.addEngineValves(trusted(settings.proxies()));
            }
        };
    }

    private static SslBundle bundle(Tls tls) {
        var details =
                PemSslStoreDetails.forCertificate(address(tls.certificate())).withPrivateKey(address(tls.key()));
        var stores = new PemSslStoreBundle(details, null);
        try {
            if (stores.getKeyStore() != null) {
                return SslBundle.of(stores);
            }
        } catch (RuntimeException e) {
            throw unusable("Tệp chứng thư TLS " + tls.certificate() + " và khóa " + tls.key() + " không dùng được", e);
        }
        throw unusable("Tệp chứng thư TLS " + tls.certificate() + " không có chứng thư nào", null);
    }

    private static StartRefused unusable(String what, @Nullable Throwable cause) {
        return new StartRefused(
                what + ". Dữ liệu an toàn, chưa đổi gì.",
                "Hãy chỉ đúng hai tệp PEM còn nguyên bằng camtay.tls.certificate và camtay.tls.key, hoặc bỏ hai cài đặt ấy.",
                cause);
    }

    private static String address(Path file) {
        if (!Files.isReadable(file)) {
            throw unusable("Không đọc được tệp chứng thư hoặc khóa TLS " + file, null);
        }
        return file.toUri().toString();
    }

    /// Only the proxy's own word on the address and the scheme is taken; a phone in the hall could claim anything.
    private static RemoteIpValve trusted(String proxies) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies);
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setRemoteIpHeader("X-Forwarded-For");
        return valve;
    }
}

package vn.camtay.roster.convocation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where people reach this office from home.
///
/// @param publicAddress with its scheme: "https://tap-huan.loc-hung.example"; without one, badges carry the address of
///     the moment they are printed, and texts name paper only
@ConfigurationProperties("camtay")
record ConvocationSettings(@Nullable String publicAddress) {
    private static final int LONGEST = 120;

    ConvocationSettings {
        publicAddress = publicAddress == null || publicAddress.isBlank()
                ? null
                : publicAddress.strip().replaceAll("/+$", "");
        if (publicAddress != null
                && (!publicAddress.matches("https?://[^\\s/?#]+") || publicAddress.length() > LONGEST)) {
            throw new IllegalArgumentException(
                    "camtay.public-address phải có dạng https://ten-mien, không kèm đường dẫn: " + publicAddress);
        }
    }

    Optional<String> findAddress() {
        return Optional.ofNullable(publicAddress);
    }
}

package vn.camtay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "camtay.css",
                "camtay.js",
                "mark.svg",
                "bootstrap.css",
                "htmx.js",
                "fonts/be-vietnam-pro-latin-400-normal.woff2"
            })
    void serves_our_files(String name) {
        assertThat(AssetFiles.isOurs(name)).isTrue();
        assertThat(Assets.resource(name).exists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../application.properties", "fonts/../camtay.css", "..%2fcamtay.css", "", "fonts/"})
    void serves_nothing_that_climbs_out(String name) {
        assertThat(AssetFiles.isOurs(name)).isFalse();
    }
}

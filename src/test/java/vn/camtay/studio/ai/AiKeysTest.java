package vn.camtay.studio.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.camtay.place.CommuneCode;
import vn.camtay.studio.ai.AiKeys.Given;
import vn.camtay.studio.ai.AiKeys.Known;

class AiKeysTest {
    private static final CommuneCode HERE = new CommuneCode("25303");
    private static final CommuneCode THERE = new CommuneCode("25304");
    private static final Instant NOW = Instant.parse("2025-12-27T00:30:00Z");

    @TempDir
    private Path data;

    private static AiSettings at(String address) {
        return new AiSettings(AiKind.OPENAI, address, "m", Duration.ofSeconds(5), Limits.USUAL, Price.NONE);
    }

    @Test
    void a_key_is_kept_for_its_commune_and_its_machine_alone() throws Exception {
        var keys = new AiKeys(data, Optional.empty());
        var service = at("https://api.example/v1");
        assertThat(keys.known(HERE, service)).isEqualTo(new Known.None());
        keys.keep(HERE, service, "sk-mot", NOW);
        keys.keep(THERE, service, "sk-hai", NOW);
        assertThat(new AiKeys(data, Optional.empty()).find(HERE, service)).contains("sk-mot");
        assertThat(keys.known(HERE, service)).isEqualTo(new Known.Since(NOW));
        assertThat(keys.find(HERE, at("https://api.example/v2"))).contains("sk-mot");
        assertThat(keys.find(HERE, at("https://la.example/v1"))).isEmpty();
        assertThat(keys.find(HERE, at("http://api.example/v1"))).isEmpty();
        assertThat(keys.find(HERE, at("https://api.example:8443/v1"))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(AiKeys.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_new_key_takes_the_place_of_the_old_and_a_dropped_one_is_gone() throws Exception {
        var keys = new AiKeys(data, Optional.empty());
        var service = at("https://api.example/v1");
        keys.keep(HERE, service, "sk-mot", NOW);
        keys.keep(HERE, service, "sk-moi", NOW);
        assertThat(keys.find(HERE, service)).contains("sk-moi");
        keys.drop(HERE);
        assertThat(keys.find(HERE, service)).isEmpty();
        assertThat(Files.readString(data.resolve(AiKeys.FILE))).doesNotContain("sk-");
    }

    @Test
    void a_key_of_the_environment_is_used_and_not_shown() {
        var keys = new AiKeys(data, Optional.of(new Given("sk-moi-truong", "https://api.example/v1")));
        assertThat(keys.find(HERE, at("https://api.example/v1"))).contains("sk-moi-truong");
        assertThat(keys.known(HERE, at("https://api.example/v1"))).isEqualTo(new Known.InEnvironment());
        assertThat(keys.find(HERE, at("https://la.example/v1"))).isEmpty();
    }
}

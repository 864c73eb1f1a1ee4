package vn.camtay.drill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// What genuine items may name is what people can look up in the guide, as sure as there.
class OfficialTest {
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");

    private final Map<String, String> guide = guide();

    @Test
    void every_domain_is_in_the_guide() {
        assertThat(Official.shipped().domains()).isNotEmpty().allSatisfy(domain -> {
            var mark = guide.entrySet().stream()
                    .filter(one ->
                            one.getKey().equals(domain.reach()) || one.getKey().startsWith(domain.reach() + "/"))
                    .map(Map.Entry::getValue)
                    .findFirst();
            assertThat(mark).as(domain.reach()).isPresent();
            assertThat(mark.get().equals("ok")).isEqualTo(domain.sure());
        });
    }

    @Test
    void every_hotline_is_in_the_guide() {
        var numbers = guide.entrySet().stream()
                .filter(one -> one.getKey().matches("[\\d.]+"))
                .collect(
                        Collectors.toMap(one -> NOT_DIGITS.matcher(one.getKey()).replaceAll(""), Map.Entry::getValue));
        assertThat(Official.shipped().hotlines()).isNotEmpty().allSatisfy(hotline -> {
            assertThat(numbers).containsKey(hotline.reach());
            assertThat(Objects.equals(numbers.get(hotline.reach()), "ok")).isEqualTo(hotline.sure());
        });
    }

    private static Map<String, String> guide() {
        try (var in = OfficialTest.class.getResourceAsStream("/content/guide/addresses.yaml")) {
            Map<?, ?> file =
                    new Yaml().load(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            var entries = (Iterable<?>) Objects.requireNonNull(file.get("addresses"));
            return java.util.stream.StreamSupport.stream(entries.spliterator(), false)
                    .map(one -> (Map<?, ?>) one)
                    .collect(Collectors.toMap(
                            one -> String.valueOf(one.get("reach")), one -> String.valueOf(one.get("mark"))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_listed_host_is_exact() {
        assertThat(Set.of("dichvucong.gov.vn", "DichVuCong.gov.vn")).allMatch(Official.shipped()::isDomain);
        assertThat(Set.of("abc.dichvucong.gov.vn", "dichvucong.gov.vn.example", "gov.vn"))
                .noneMatch(Official.shipped()::isDomain);
    }
}

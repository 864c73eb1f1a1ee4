package vn.camtay.studio.workshop.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.camtay.studio.workshop.library.PromptFile.Carried;
import vn.camtay.studio.workshop.library.PromptFile.Read;
import vn.camtay.studio.workshop.library.PromptFile.Trouble;

class PromptFileTest {
    private static Read read(String json) {
        return PromptFile.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_written_is_read_again_without_who_wrote_it() {
        var owner = new UUID(7, 1);
        var prompt = new KeptPrompt(
                new UUID(1, 1),
                new UUID(1, 1),
                1,
                owner,
                Optional.empty(),
                "tin-ngan",
                "Tin mời họp",
                "Viết tin mời bà con {tên ấp}.\nKhông bịa.",
                Sharing.OWN,
                Instant.EPOCH);
        var bytes = PromptFile.write(List.of(prompt));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(owner.toString());
        assertThat(PromptFile.read(bytes))
                .isEqualTo(new Read.Prompts(List.of(new Carried(prompt.title(), "tin-ngan", prompt.text()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"camtay":"prompts",\\n"version":1,\\n"prompts":[} | studio.prompt.file.json
        [] | studio.prompt.file.other
        {"camtay":"plan"} | studio.prompt.file.other
        {"camtay":"prompts","version":2,"prompts":[]} | studio.prompt.file.version
        {"camtay":"prompts","version":1,"prompts":[]} | studio.prompt.file.empty
        {"camtay":"prompts","version":1,"prompts":"x"} | studio.prompt.file.empty
        PNG | studio.prompt.file.json""")
    void a_file_that_is_none_says_why(String json, String key) {
        assertThat(read(json.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Read.Wrong.class,
                        wrong -> assertThat(wrong.troubles())
                                .singleElement()
                                .satisfies(one -> assertThat(one.key()).isEqualTo(key)));
    }

    @Test
    void the_line_of_a_damage_is_told() {
        var wrong = (Read.Wrong) read("{\"camtay\":\"prompts\",\n\"version\":1,\n\"prompts\":[}");
        assertThat(wrong.troubles().getFirst().about()).containsExactly(3);
    }

    @Test
    void every_unfit_prompt_of_a_file_is_told_at_once() {
        var wrong = (Read.Wrong) read("""
                {"camtay":"prompts","version":1,"prompts":[{"title":"Tốt","text":"Viết tin."},{"title":"","text":"x"},
                {"title":"Dài","text":"%s"},7]}""".formatted("x".repeat(8_001)));
        assertThat(wrong.troubles())
                .extracting(Trouble::key)
                .containsExactly(
                        "studio.prompt.file.title",
                        "studio.prompt.file.text",
                        "studio.prompt.file.title",
                        "studio.prompt.file.text");
        assertThat(wrong.troubles().get(1).about()[0]).isEqualTo(3);
    }

    @Test
    void too_many_and_too_large_are_bounded() {
        var one = "{\"title\":\"a\",\"text\":\"b\"}";
        var many = "{\"camtay\":\"prompts\",\"version\":1,\"prompts\":[" + (one + ",").repeat(100) + one + "]}";
        assertThat(((Read.Wrong) read(many)).troubles().getFirst().key()).isEqualTo("studio.prompt.file.many");
        assertThat(((Read.Wrong) PromptFile.read(new byte[PromptFile.LARGEST + 1]))
                        .troubles()
                        .getFirst()
                        .key())
                .isEqualTo("studio.prompt.file.large");
        assertThat(read("[".repeat(100_000))).isInstanceOf(Read.Wrong.class);
    }
}

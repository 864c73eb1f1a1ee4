package vn.camtay.studio.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptScoringTest {
    private static final String GOOD = """
        Bạn là cán bộ thông tin của xã. Hãy viết một tin ngắn cho bà con trên 50 tuổi.
        Các thông tin: UBND xã Lộc Hưng mở lớp học ngày 27/12/2025 tại nhà văn hóa ấp 1 Lộc Điền, 267 người dự.
        Dài 100 đến 150 chữ, có tiêu đề. Giọng gần gũi, câu ngắn.
        Chỉ dùng thông tin đã cho, không thêm số liệu; thiếu thì ghi [cần bổ sung].\
        """;
    private final PromptScoring scoring = new PromptScoring();

    @Test
    void a_prompt_with_all_parts_is_full() {
        var score = scoring.score(GOOD);
        assertThat(score.points()).isEqualTo(100);
        assertThat(score.sendable()).isTrue();
        assertThat(score.advice()).singleElement().asString().startsWith("Lệnh đủ các phần");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Viết bài | GOAL | ROLE,AUDIENCE,FACTS,FORM,LIMITS,FORBIDDEN
        Viết tin ngắn cho bà con | GOAL,AUDIENCE | ROLE,FACTS,FORM,LIMITS,FORBIDDEN
        Bạn là phát thanh viên, soạn bản tin loa dài 2 phút | ROLE,GOAL,FORM | AUDIENCE,FACTS,LIMITS,FORBIDDEN
        Tóm tắt giúp em | | ROLE,GOAL,AUDIENCE,FACTS,FORM,LIMITS,FORBIDDEN
        Làm poster cho người cao tuổi, giọng thân thiện, không bịa | GOAL,AUDIENCE,LIMITS,FORBIDDEN | ROLE,FACTS,FORM
        Viết bài 300 chữ về lớp học ngày 27/12/2025 ở ấp Sóc Lớn có 267 người | GOAL,FACTS,FORM | ROLE,AUDIENCE,LIMITS,FORBIDDEN\
        """)
    void each_part_is_seen_or_missed(String prompt, String there, String missing) {
        var score = scoring.score(prompt);
        if (there != null) {
            assertThat(there.split(",")).allMatch(part -> score.has(Part.valueOf(part)));
        }
        assertThat(missing.split(",")).noneMatch(part -> score.has(Part.valueOf(part)));
    }

    @Test
    void the_part_that_weighs_most_is_advised_first() {
        assertThat(scoring.score("Viết bài cho bà con, giọng gần gũi, dài 300 chữ")
                        .advice()
                        .getFirst())
                .startsWith("Đưa đủ sự việc");
    }

    @Test
    void personal_data_may_not_leave() {
        var score = scoring.score(GOOD + "\nLiên hệ anh Minh, số điện thoại 0900 000 118.");
        assertThat(score.sendable()).isFalse();
        assertThat(score.advice().getFirst()).contains("0900 000 118");
    }

    @Test
    void vague_words_cost_points_and_are_named() {
        var score = scoring.score(GOOD + "\nViết sao cho hay.");
        assertThat(score.points()).isEqualTo(95);
        assertThat(score.advice()).anyMatch(advice -> advice.contains("\"sao cho hay\""));
    }
}

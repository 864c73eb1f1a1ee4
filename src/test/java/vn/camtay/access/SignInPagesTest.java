package vn.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeProgram
class SignInPagesTest {
    @Autowired
    MockMvcTester web;

    @Test
    void the_code_page_is_open_to_all() {
        assertThat(web.get().uri("/sign-in")).hasStatusOk().bodyText().contains("Nhập mã vào lớp");
    }
}

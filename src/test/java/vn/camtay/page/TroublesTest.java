package vn.camtay.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.ExtendedModelMap;
import vn.camtay.shared.Ids;

/// What people read when something could not be stored.
class TroublesTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final Troubles troubles = new Troubles(words(), new Ids());

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/page");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setDefaultLocale(Locale.of("vi"));
        return words;
    }

    private String title() {
        return String.valueOf(Objects.requireNonNull(model.get("title")));
    }

    static Stream<Exception> full() {
        return Stream.of(
                new DataAccessResourceFailureException("x", new SQLException("database or disk is full", "", 13)),
                new DataAccessResourceFailureException("x", new SQLException("could not extend file", "53100")),
                new CannotCreateTransactionException("x", new SQLException("database or disk is full", "", 13)));
    }

    @ParameterizedTest
    @MethodSource("full")
    void a_full_disk_is_called_a_full_disk(Exception fault) {
        request.addPreferredLocale(Locale.of("vi"));
        troubles.notStored(fault, request, response, model);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(title()).contains("Ổ đĩa", "đầy");
    }

    @Test
    void a_busy_store_is_called_busy() {
        request.addPreferredLocale(Locale.of("vi"));
        troubles.notStored(new CannotCreateTransactionException("no turn"), request, response, model);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(title()).contains("bận");
    }

    @Test
    void a_file_that_found_no_room_is_a_full_disk_too() {
        request.addPreferredLocale(Locale.of("vi"));
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new UncheckedIOException(new IOException("a/b: No space left on device")));
        troubles.other(request, response, model);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(title()).contains("đầy");
    }

    @Test
    void any_other_fault_stays_one_of_ours() {
        request.addPreferredLocale(Locale.of("vi"));
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("x"));
        troubles.other(request, response, model);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(title()).contains("trục trặc");
    }
}

package vn.camtay.attendance.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.camtay.timetable.SessionId;

class BoardListenersTest {
    private final BoardListeners listeners = new BoardListeners();

    @AfterEach
    void stop() {
        listeners.destroy();
    }

    @Test
    void more_screens_than_a_hall_has_are_sent_away_to_ask_by_themselves() {
        var session = new SessionId(new UUID(0, 1));
        for (var i = 0; i < BoardListeners.MOST; i++) {
            assertThat(listeners.listen(session)).isPresent();
        }
        assertThat(listeners.listen(session)).isEmpty();
        assertThat(listeners.count()).isEqualTo(BoardListeners.MOST);
    }
}

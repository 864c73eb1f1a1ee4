package vn.camtay.practice.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.access.AccessOnDatabase;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.practice.play.Stage;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.FileHash;
import vn.camtay.store.Origin;
import vn.camtay.store.StoredFiles;
import vn.camtay.store.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RecorderTest {
    private static final CommuneCode COMMUNE = AccessOnDatabase.LOC_HUNG;
    private static final UUID CLERK = new UUID(7, 2);
    private static final Spoken KHMER = Spoken.find("km").orElseThrow();
    private static final Spoken STIENG = Spoken.find("sti").orElseThrow();

    private final AccessOnDatabase access;
    private final StoredFiles files;
    private final Recordings recordings;
    private final Recorder recorder;

    RecorderTest(TestDatabase database) {
        access = new AccessOnDatabase(database);
        files = new StoredFiles(access.store.data());
        recordings = new Recordings(access.store.jdbc(), new Origin(new UUID(9, 9)));
        recorder = new Recorder(
                recordings,
                files,
                access.get(Audit.class),
                new Ids(),
                new Time(access.clock, ZoneId.of("Asia/Ho_Chi_Minh"), false),
                access.store.transactions());
    }

    private KeepOutcome keep(CommuneCode commune, Spoken language, byte[] content) {
        return recorder.keep(new KeepRecording(
                commune, Spot.of(Stage.CODE), language, "Thị Sa Rết", LocalDate.of(2025, 12, 20), content, CLERK));
    }

    private Recording kept(CommuneCode commune, Spoken language, byte[] content) {
        return ((KeepOutcome.Kept) keep(commune, language, content)).recording();
    }

    @Test
    void one_kept_is_heard_in_its_commune_with_its_consent() {
        var kept = kept(COMMUNE, KHMER, Sounds.m4a(8));
        assertThat(recordings.list(COMMUNE)).containsExactly(kept);
        assertThat(recordings.list(AccessOnDatabase.ELSEWHERE)).isEmpty();
        assertThat(files.get(kept.hash())).isEqualTo(Sounds.m4a(8));
        assertThat(kept.speaker()).isEqualTo("Thị Sa Rết");
        assertThat(audited("practice.recording.kept")).isEqualTo(1);
    }

    @Test
    void the_latest_of_a_language_wins_and_the_one_before_leaves_the_disk() {
        var first = kept(COMMUNE, KHMER, Sounds.opus(8));
        var other = kept(COMMUNE, STIENG, Sounds.mp3(8));
        var second = kept(COMMUNE, KHMER, Sounds.wav(8));
        assertThat(recordings.list(COMMUNE)).containsExactly(second, other);
        assertThat(files.has(first.hash())).isFalse();
    }

    @Test
    void one_withdrawn_is_silent_and_gone_and_the_one_before_stays_silent() {
        kept(COMMUNE, KHMER, Sounds.opus(8));
        var second = kept(COMMUNE, KHMER, Sounds.wav(8));
        assertThat(recorder.withdraw(COMMUNE, second.id(), CLERK)).contains(second);
        assertThat(recordings.list(COMMUNE)).isEmpty();
        assertThat(files.has(second.hash())).isFalse();
        assertThat(recorder.withdraw(COMMUNE, second.id(), CLERK)).isEmpty();
        assertThat(audited("practice.recording.withdrawn")).isEqualTo(1);
        assertThat(recordings.list(COMMUNE)).isEmpty();
        var again = kept(COMMUNE, KHMER, Sounds.wav(8));
        assertThat(recordings.list(COMMUNE)).containsExactly(again);
    }

    @Test
    void a_file_that_another_commune_plays_stays() {
        var here = kept(COMMUNE, KHMER, Sounds.opus(8));
        kept(AccessOnDatabase.ELSEWHERE, KHMER, Sounds.opus(8));
        recorder.withdraw(COMMUNE, here.id(), CLERK);
        assertThat(files.has(here.hash())).isTrue();
        assertThat(recorder.withdraw(
                        COMMUNE,
                        recordings.list(AccessOnDatabase.ELSEWHERE).getFirst().id(),
                        CLERK))
                .isEmpty();
    }

    @Test
    void what_is_no_sound_too_long_or_too_large_is_not_kept() {
        assertThat(keep(COMMUNE, KHMER, Sounds.bytes("<html>"))).isInstanceOf(KeepOutcome.NoSound.class);
        assertThat(keep(COMMUNE, KHMER, Sounds.opus(62))).isInstanceOf(KeepOutcome.TooLong.class);
        assertThat(keep(COMMUNE, KHMER, new byte[Recorder.LARGEST + 1])).isInstanceOf(KeepOutcome.TooLarge.class);
        assertThat(recordings.list(COMMUNE)).isEmpty();
        assertThat(files.has(FileHash.of(Sounds.opus(62)))).isFalse();
    }

    private int audited(String action) {
        return access.store
                .jdbc()
                .sql("select count(*) from audit where action = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}

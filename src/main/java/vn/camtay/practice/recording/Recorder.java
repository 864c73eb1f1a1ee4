package vn.camtay.practice.recording;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.camtay.access.Audit;
import vn.camtay.place.CommuneCode;
import vn.camtay.shared.Ids;
import vn.camtay.shared.Time;
import vn.camtay.store.FileHash;
import vn.camtay.store.Stored;
import vn.camtay.store.StoredFiles;

/// Keeps a recording and lets it go. The file is on the disk before its row, and leaves it after its row is no longer
/// heard, one request at a time, so that no row is without its file.
@Component
class Recorder {
    /// In bytes: a minute as phones record it.
    static final int LARGEST = 1024 * 1024;
    /// A guiding line takes ten seconds; some languages take more words.
    static final Duration LONGEST = Duration.ofSeconds(61);

    private final Recordings recordings;
    private final StoredFiles files;
    private final Audit audit;
    private final Ids ids;
    private final Time time;
    private final TransactionTemplate transaction;
    private final ReentrantLock turn = new ReentrantLock();

    Recorder(
            Recordings recordings,
            StoredFiles files,
            Audit audit,
            Ids ids,
            Time time,
            PlatformTransactionManager transactions) {
        this.recordings = recordings;
        this.files = files;
        this.audit = audit;
        this.ids = ids;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    KeepOutcome keep(KeepRecording request) {
        if (request.content().length > LARGEST) {
            return new KeepOutcome.TooLarge();
        }
        var sound = SoundReader.read(request.content());
        if (sound.filter(one -> one.lasts().compareTo(LONGEST) > 0).isPresent()) {
            return new KeepOutcome.TooLong();
        }
        return sound.flatMap(one -> SoundLabels.takenOff(request.content(), one.format())
                        .<KeepOutcome>map(content -> keep(request, one, content)))
                .orElseGet(KeepOutcome.NoSound::new);
    }

    private KeepOutcome keep(KeepRecording request, Sound sound, byte[] content) {
        turn.lock();
        try {
            var before = recordings.list(request.commune()).stream()
                    .filter(one ->
                            one.spot().equals(request.spot()) && one.language().equals(request.language()))
                    .findFirst();
            var kept = recording(request, sound, files.keep(content));
            transaction.executeWithoutResult(_ -> {
                recordings.add(request.commune(), kept);
                audit.record(request.commune(), request.by(), "practice.recording.kept", about(kept));
            });
            before.ifPresent(one -> dropUnheard(one.hash()));
            return new KeepOutcome.Kept(kept);
        } finally {
            turn.unlock();
        }
    }

    private Recording recording(KeepRecording request, Sound sound, FileHash hash) {
        return new Recording(
                ids.next(),
                request.spot(),
                request.language(),
                hash,
                sound,
                request.speaker(),
                request.agreedOn(),
                Stored.asStored(time.now()),
                request.by());
    }

    /// The one withdrawn; empty when it was not heard any more.
    Optional<Recording> withdraw(CommuneCode commune, UUID recording, UUID by) {
        turn.lock();
        try {
            var found = recordings.list(commune).stream()
                    .filter(one -> one.id().equals(recording))
                    .findFirst();
            found.ifPresent(one -> {
                transaction.executeWithoutResult(_ -> {
                    recordings.silence(commune, one, ids.next(), Stored.asStored(time.now()), by);
                    audit.record(commune, by, "practice.recording.withdrawn", about(one));
                });
                dropUnheard(one.hash());
            });
            return found;
        } finally {
            turn.unlock();
        }
    }

    private void dropUnheard(FileHash hash) {
        if (!recordings.isHeard(hash)) {
            files.drop(hash);
        }
    }

    private static String about(Recording one) {
        return one.spot().name() + ":" + one.language().code() + ":" + one.id();
    }
}

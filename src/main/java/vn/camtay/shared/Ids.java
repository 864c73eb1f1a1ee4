package vn.camtay.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/// Makes UUIDv7 ids where a thing is accepted, so that ids made on two machines never meet and sort by their time;
/// those made here within one millisecond sort by the order in which they were made.
public final class Ids {
    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    public UUID next() {
        return generator.generate();
    }
}

package vn.camtay.practice.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.camtay.store.FileHash;

/// What somebody of the commune said for one spot in one language, having agreed that phones play it.
///
/// @param speaker who speaks and agreed, known to the desk only
/// @param agreedOn the day on which they agreed
record Recording(
        UUID id,
        Spot spot,
        Spoken language,
        FileHash hash,
        Sound sound,
        String speaker,
        LocalDate agreedOn,
        Instant at,
        UUID by) {}

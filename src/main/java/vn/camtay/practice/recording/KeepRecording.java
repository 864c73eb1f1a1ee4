package vn.camtay.practice.recording;

import java.time.LocalDate;
import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// A request to have a file played in a spot from now on.
///
/// @param speaker who speaks and agreed
record KeepRecording(
        CommuneCode commune, Spot spot, Spoken language, String speaker, LocalDate agreedOn, byte[] content, UUID by) {}

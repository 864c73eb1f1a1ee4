package vn.camtay.practice.editing;

import java.time.Instant;
import vn.camtay.practice.content.ContentText;

/// A pack as its editor has it, before anybody else meets it.
///
/// @param seen the hash of the version it was made from
record Draft(String pack, ContentText text, String seen, Instant at) {}

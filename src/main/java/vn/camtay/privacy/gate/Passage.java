package vn.camtay.privacy.gate;

import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// One row of the log: what happened to a question, and what was found in it, without a word of it.
///
/// @param what `asked` (consent is wanted), `refused` or `sent`
/// @param found kinds and how many of each: "NAME 2; PHONE 1"
/// @param rules the rules that found them and how often
/// @param mark a keyed hash of the masked text, by which rows of one question belong together
record Passage(CommuneCode commune, UUID by, String what, String found, String rules, String mark) {
    static final String ASKED = "asked";
    static final String REFUSED = "refused";
    static final String SENT = "sent";

    Passage then(String next) {
        return new Passage(commune, by, next, found, rules, mark);
    }
}

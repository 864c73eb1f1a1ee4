package vn.camtay.studio.poster.desk;

import vn.camtay.studio.poster.template.Slot;

/// What the group is asked for in a slot: a label and an example.
///
/// @param key of the label, whose argument is the number
record Asked(Slot slot, String key, int number) {
    static Asked of(Slot slot) {
        var digits = slot.name().replaceAll("\\D", "");
        var number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        if (slot.as().isEmpty()) {
            return new Asked(slot, "studio.poster.slot." + slot.name(), number);
        }
        // Questions and answers come in pairs of lines.
        var inPairs = slot.as().equals("question") || slot.as().equals("answer");
        return new Asked(slot, "studio.poster.as." + slot.as(), inPairs ? (number + 1) / 2 : number);
    }

    String field() {
        return Typed.FIELD + slot.name();
    }

    /// For the place of its field on the page.
    String id() {
        return "slot-" + slot.name();
    }

    boolean isLong() {
        return slot.letters() > 60;
    }
}

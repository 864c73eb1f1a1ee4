package vn.camtay.drill.item;

import vn.camtay.drill.content.KebabCase;

/// One piece of an item as it is shown, in order.
///
/// @param id what signs point to, `p1`, `p2` … unless the file says otherwise
/// @param text of a picture: what is to be seen on it
public record Part(String id, Kind kind, String text) {
    public enum Kind {
        /// A caller's or visitor's line, spoken where there is a voice.
        SAYS,
        TEXT,
        /// An older message of the same thread.
        EARLIER,
        HEADING,
        LINK,
        BUTTON,
        FIELD,
        PICTURE,
        /// What an app asks to be allowed.
        PERMISSION,
        SUBJECT,
        ATTACHMENT;

        public String key() {
            return "drill.item.part." + KebabCase.of(this);
        }
    }
}

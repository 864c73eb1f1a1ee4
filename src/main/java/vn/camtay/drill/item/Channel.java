package vn.camtay.drill.item;

import vn.camtay.drill.content.KebabCase;

/// How it comes to people. Skill in one says little about another, so each is practised and measured by itself.
public enum Channel {
    SMS,
    CHAT,
    /// A telephone or video call: lines one after another.
    CALL,
    /// A web page in a drawn browser.
    PAGE,
    /// A code on a counter, a bill, a wall; what scanning it shows.
    QR,
    /// The prompt that would install an app.
    APP,
    MAIL,
    /// Somebody at the door.
    DOOR;

    public String key() {
        return "drill.item.channel." + KebabCase.of(this);
    }
}

package vn.camtay.drill.item;

import java.util.Optional;

/// A place on an item that gives it away; on a genuine item, one that lets people trust it.
///
/// @param at a part's id, `from` or `address`
/// @param quote exact words there; the whole place where there are none
public record Sign(String at, Optional<String> quote, SignKind kind, String why) {
    public static final String FROM = "from";
    public static final String ADDRESS = "address";
}

package vn.camtay.drill.address;

import vn.camtay.drill.content.KebabCase;

/// What the letters of an address allow to say; never that a page is good.
public enum Verdict {
    /// Exactly gov.vn or below it, and nothing odd beside it.
    STATE,
    /// In the list of official addresses, and nothing odd beside it.
    LISTED,
    /// Nothing odd, and nothing that vouches for it.
    UNKNOWN,
    /// At least one trick.
    SUSPECT,
    /// No address.
    NONE;

    public String key() {
        return "drill.address.verdict." + KebabCase.of(this);
    }
}

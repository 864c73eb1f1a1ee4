package vn.camtay.drill.claim;

import vn.camtay.drill.content.KebabCase;

/// What to ask of a claim before it is passed on.
public enum Question {
    /// Who said it first, and can it be asked of them.
    WHO,
    WHEN,
    /// Is it on an official page or at the office.
    OFFICIAL_PAGE,
    /// Is the picture of that day and that place.
    PICTURE,
    /// Does it hold what the law or the office says.
    RULE,
    /// Do others who were there say the same.
    OTHERS;

    public String key() {
        return "drill.claim.question." + KebabCase.of(this);
    }
}

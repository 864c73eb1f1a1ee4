package vn.camtay.drill.item;

import vn.camtay.drill.content.KebabCase;

/// The next right action after an item; its words are in the messages.
public enum NextStep {
    KEEP_CODE,
    HANG_UP,
    CALL_BACK,
    ASK_FAMILY,
    LOOK_IN_APP,
    TYPE_ADDRESS,
    ASK_CENTRE,
    ASK_POLICE,
    ASK_HAMLET,
    ASK_SCHOOL,
    ASK_POWER,
    ASK_BANK,
    CHECK_ACCOUNT,
    CHECK_RECEIVER,
    RETURN_BY_BANK,
    DO_NOT_PAY,
    DO_NOT_OPEN,
    DO_NOT_INSTALL,
    FROM_STORE,
    REMOVE_APP,
    GIVE_NOTHING,
    KEEP_DOOR,
    BLOCK,
    /// Call 156.
    REPORT_156,
    /// `LD <số nguồn> <nội dung>` to 5656.
    REPORT_5656,
    REPORT_PAGE,
    /// Money is gone: the bank first, then the police.
    BANK_FIRST,
    TELL_OTHERS,
    GO_ON,
    COME_TO_COUNTER,
    NOTHING;

    public String key() {
        return "drill.next." + KebabCase.of(this);
    }
}

package vn.camtay.drill.item;

import vn.camtay.drill.content.KebabCase;

/// What goes round in communes, beside the 24 forms of the national handbook.
public enum LocalForm {
    /// "Update your e-ID or residence" since the merger of July 2025.
    RESIDENCE_UPDATE,
    PORTAL_STAFF,
    DELIVERY,
    ELECTRICITY,
    SCHOOL_EMERGENCY,
    FEE_REFUND;

    public String key() {
        return "drill.item.local." + KebabCase.of(this);
    }
}

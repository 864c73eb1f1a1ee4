package vn.camtay.practice.signing;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/// The names in certificates. Each says that it is for practice, so that no program can show one as real.
final class Names {
    static final String AUTHORITY = "CƠ QUAN CHỨNG THỰC TẬP - CẦM TAY - KHÔNG CÓ GIÁ TRỊ THẬT";
    static final String STRANGER = "TRUNG TÂM CHỨNG THỰC SỐ LẠ - CHỨNG THƯ TẬP";
    static final String NOTE = "Chứng thư tập - không có giá trị pháp lý";

    /// What a certificate has room for (RFC 5280, ub-common-name).
    private static final int MOST_LETTERS = 64;

    /// As much of a foreign name as a screen shows.
    private static final int LONGEST = 120;

    private Names() {}

    /// @param machine tells the authorities of two machines apart, which bear the same name
    static X500Name authority(String called, String which, String machine) {
        return builder(called, which)
                .addRDN(BCStyle.O, "Cầm Tay, máy " + machine)
                .build();
    }

    static X500Name holder(Signer signer) {
        var kind = switch (signer) {
            case Signer.Person _ -> "Nhân vật tưởng tượng để tập";
            case Signer.Agency _ -> "Cơ quan tưởng tượng để tập";
        };
        return builder(fitting(signer.name()), NOTE).addRDN(BCStyle.O, kind).build();
    }

    private static String fitting(String name) {
        return name.length() > MOST_LETTERS ? name.substring(0, MOST_LETTERS - 1) + "…" : name;
    }

    private static X500NameBuilder builder(String common, String unit) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, common).addRDN(BCStyle.OU, unit);
    }

    static String common(X500Name name) {
        return part(name, BCStyle.CN);
    }

    /// One part of a name, as a line fit to be shown; empty where the name has none.
    static String part(X500Name name, ASN1ObjectIdentifier which) {
        var parts = name.getRDNs(which);
        return parts.length == 0
                ? ""
                : shown(IETFUtils.valueToString(parts[0].getFirst().getValue()));
    }

    /// IETFUtils writes a backslash before signs that have a meaning in the text form of names.
    private static String shown(String value) {
        var line = value.replaceAll("\\\\(.)", "$1")
                .replaceAll("[\\p{C}\\s]+", " ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

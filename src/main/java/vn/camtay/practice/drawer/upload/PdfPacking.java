package vn.camtay.practice.drawer.upload;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// How a part of a PDF is packed, as far as that is looked into here.
enum PdfPacking {
    NONE,
    FLATE,
    JPEG,
    /// Rare, or packed twice.
    OTHER;

    static PdfPacking of(COSStream stream) {
        var filters = stream.getFilters();
        if (filters instanceof COSArray array && array.size() == 1) {
            filters = array.getObject(0);
        }
        if (filters == null || filters instanceof COSArray array && array.size() == 0) {
            return NONE;
        }
        if (COSName.FLATE_DECODE.equals(filters)) {
            return FLATE;
        }
        return COSName.DCT_DECODE.equals(filters) ? JPEG : OTHER;
    }
}

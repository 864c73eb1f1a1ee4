package vn.camtay.plan.source;

import java.math.BigInteger;
import java.util.ArrayList;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/// Where a paragraph stands in Word's lists, said by itself or by its style.
record WordListPlace(BigInteger list, int level) {
    private static final int MOST_STYLES = 12;

    static @Nullable WordListPlace of(XWPFParagraph paragraph) {
        var said = new ArrayList<CTNumPr>();
        var properties = paragraph.getCTP().getPPr();
        if (properties != null && properties.isSetNumPr()) {
            said.add(properties.getNumPr());
        }
        var styles = paragraph.getDocument().getStyles();
        var style = styles == null || paragraph.getStyleID() == null ? null : styles.getStyle(paragraph.getStyleID());
        for (var i = 0; i < MOST_STYLES && style != null; i++) {
            var own = style.getCTStyle().getPPr();
            if (own != null && own.isSetNumPr()) {
                said.add(own.getNumPr());
            }
            var above = style.getBasisStyleID();
            style = above == null ? null : styles.getStyle(above);
        }
        var list = said.stream()
                .filter(CTNumPr::isSetNumId)
                .findFirst()
                .map(each -> each.getNumId().getVal());
        var level = said.stream()
                .filter(CTNumPr::isSetIlvl)
                .findFirst()
                .map(each -> each.getIlvl().getVal().intValue());
        return list.isEmpty() || list.get().signum() == 0
                ? null
                : new WordListPlace(list.get(), Math.clamp(level.orElse(0), 0, 8));
    }
}

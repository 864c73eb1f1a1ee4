package vn.camtay.practice.play;

import java.util.List;

/// What is attached for one component.
///
/// @param papers of the drawer, in order, at least one
/// @param asPdf made into one PDF on the portal, which also makes large pictures smaller
public record Attachment(List<String> papers, boolean asPdf) {
    public Attachment {
        papers = List.copyOf(papers);
    }

    public static Attachment of(String paper) {
        return new Attachment(List.of(paper), false);
    }
}

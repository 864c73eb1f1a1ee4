package vn.camtay.studio.handin;

import vn.camtay.studio.review.Comment;

/// What a peer says, with the hamlet they are of.
///
/// @param from the hamlet's name; empty for staff
record Said(Comment comment, String from) {
    boolean isHidden() {
        return comment.hidden().isPresent();
    }
}

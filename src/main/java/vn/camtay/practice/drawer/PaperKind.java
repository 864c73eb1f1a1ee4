package vn.camtay.practice.drawer;

import vn.camtay.practice.content.KebabCase;

/// What a paper is, from the content file of kinds.
///
/// @param id stable, in kebab-case: packs refer to it
/// @param name as people say it: `Giấy chứng sinh`
public record PaperKind(String id, String name) {
    public PaperKind {
        KebabCase.checked(id);
    }
}

package vn.camtay.practice.drawer;

import vn.camtay.practice.content.KebabCase;

/// Which paper of a drawer, in kebab-case; told apart within one drawer only.
public record PaperId(String value) {
    public PaperId {
        KebabCase.checked(value);
    }
}

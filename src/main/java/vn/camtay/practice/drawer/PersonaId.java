package vn.camtay.practice.drawer;

import vn.camtay.practice.content.KebabCase;

/// Which invented resident: a word in kebab-case, such as `lan`.
public record PersonaId(String value) {
    public PersonaId {
        KebabCase.checked(value);
    }
}

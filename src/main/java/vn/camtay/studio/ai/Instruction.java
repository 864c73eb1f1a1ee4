package vn.camtay.studio.ai;

import vn.camtay.studio.text.Wordlists;

/// Our own words before every prompt.
final class Instruction {
    static final String TEXT =
            String.join(" ", Wordlists.at("/content/studio/instruction.txt").list("instruction"));

    private Instruction() {}
}

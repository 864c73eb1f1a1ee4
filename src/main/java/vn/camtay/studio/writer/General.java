package vn.camtay.studio.writer;

import java.util.List;
import vn.camtay.studio.text.Wordlists;

/// The general sentences of the offline writer: they state nothing.
final class General {
    private static final Wordlists LISTS = Wordlists.at("/content/studio/writer.txt");

    private General() {}

    static List<String> list(String name) {
        return LISTS.list(name);
    }

    static String one(String name) {
        return LISTS.list(name).getFirst();
    }
}

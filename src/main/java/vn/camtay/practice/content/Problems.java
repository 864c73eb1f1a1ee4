package vn.camtay.practice.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is wrong with one file. Either all of it is collected, for people who will mend it, or the first is thrown,
/// for our own files, with which the program does not start.
public final class Problems {
    private final String file;
    private final boolean throwing;
    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean unreadable;

    private Problems(String file, boolean throwing) {
        this.file = file;
        this.throwing = throwing;
    }

    public static Problems collected(ContentText file) {
        return new Problems(file.name(), false);
    }

    public static Problems thrown(ContentText file) {
        return new Problems(file.name(), true);
    }

    /// Of a file that cannot be read as a whole, only that is said.
    void add(int line, String path, Problem.Kind kind, String about) {
        var problem = new Problem(line, path, kind, about);
        if (throwing) {
            throw new IllegalArgumentException(file + ": " + problem);
        }
        if (!unreadable) {
            found.add(problem);
        }
        unreadable |= path.isEmpty();
    }

    /// Something at a path that was read before; its line is known, or that of what it is in.
    public void add(String path, Problem.Kind kind, String about) {
        add(lineOf(path), path, kind, about);
    }

    void saw(String path, int line) {
        lines.put(path, line);
    }

    private int lineOf(String path) {
        for (var at = path; !at.isEmpty(); at = shorter(at)) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    private static String shorter(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Problem> list() {
        return found.stream().sorted().toList();
    }
}

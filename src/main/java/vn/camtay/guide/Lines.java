package vn.camtay.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The lines of one part of an article, in the order they are read.
public record Lines(List<Line> all) {
    public static final Lines NONE = new Lines(List.of());

    public Lines {
        all = List.copyOf(all);
    }

    /// Lines under one heading; the first group may have none.
    public record Group(String heading, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    public static Lines read(String written) {
        return new Lines(written.lines()
                .map(Line::read)
                .filter(line -> !line.text().isEmpty())
                .toList());
    }

    public String written() {
        return all.stream().map(Line::written).collect(Collectors.joining("\n"));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        var heading = "";
        var lines = new ArrayList<Line>();
        for (var line : all) {
            if (line.isHeading()) {
                addTo(groups, heading, lines);
                heading = line.text();
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        addTo(groups, heading, lines);
        return List.copyOf(groups);
    }

    private static void addTo(List<Group> groups, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Group(heading, lines));
        }
    }
}

package vn.camtay.guide.content;

import java.util.stream.Collectors;

/// Paragraphs and phrases many entries share: `+ name` on a line of its own, and `@name` for a cell.
record SharedParts(Entry blocks, Entry phrases) {
    static SharedParts of(Entry file) {
        return new SharedParts(file.entry("blocks"), file.entry("phrases"));
    }

    String fill(String text) {
        return text.lines()
                .map(String::strip)
                .map(line ->
                        line.startsWith("+ ") ? blocks.get(line.substring(2).strip()) : line)
                .collect(Collectors.joining("\n"));
    }

    /// Fills the cells of lines such as `tại quầy | @so-3 | Miễn phí`.
    String fillCells(String text) {
        return text.lines().map(this::cells).collect(Collectors.joining("\n"));
    }

    private String cells(String line) {
        return java.util.Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .map(cell -> cell.startsWith("@") ? phrases.get(cell.substring(1)) : cell)
                .collect(Collectors.joining(" | "));
    }
}

package vn.camtay.intake;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Workbooks typed in the fonts of TCVN3 or VNI: their letters are stored as Western ones and only the font showed
/// Vietnamese.
final class OldFonts {
    private static final int SAMPLE = 20_000;

    private OldFonts() {}

    /// Mends a workbook only when its Western-looking words as a whole make no Vietnamese and mended they do.
    static List<Sheet> repair(List<Sheet> sheets) {
        var western = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .distinct()
                .filter(text -> !TextDecoding.repair(text).equals(text))
                .collect(joining("\n"));
        var sample = western.substring(0, Math.min(western.length(), SAMPLE));
        var mended = sample.lines().map(TextDecoding::repair).collect(joining("\n"));
        var better = VietnameseSyllables.plausibility(mended) - VietnameseSyllables.plausibility(sample);
        return VietnameseSyllables.plausibility(sample) < 0 && better > 20
                ? sheets.stream().map(OldFonts::repair).toList()
                : sheets;
    }

    private static Sheet repair(Sheet sheet) {
        var rows = sheet.rows().stream()
                .map(row -> new Row(
                        row.number(),
                        row.hidden(),
                        row.cells().stream().map(OldFonts::repair).toList()))
                .toList();
        return new Sheet(sheet.name(), sheet.hidden(), rows, sheet.hiddenColumns(), sheet.merges());
    }

    private static Cell repair(Cell cell) {
        return new Cell(cell.column(), cell.kind(), TextDecoding.repair(cell.text()), cell.spread());
    }
}

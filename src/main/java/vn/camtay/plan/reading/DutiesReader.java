package vn.camtay.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.camtay.plan.Plan.Duty;
import vn.camtay.plan.Plan.Task;
import vn.camtay.plan.Sourced;

/// Reads who has to do what by when.
final class DutiesReader {
    private static final Pattern CLOSING = Pattern.compile(
            "(?:Trên đây là|Trong quá trình|Quá trình (?:tổ chức|triển khai|thực hiện)|Yêu cầu các|Yêu cầu (?:thủ"
                    + " trưởng|lãnh đạo)|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)[^.:]{0,40} (?:yêu cầu|đề nghị)|Căn cứ"
                    + " (?:Kế hoạch này|nội dung|chức năng)|Đề nghị các (?:cơ quan|đơn vị|phòng|ban|ngành)).*");

    private final Dates dates;
    private final Units units;
    private final List<Duty> duties = new ArrayList<>();
    private @Nullable Sourced<String> unit;
    private List<Task> tasks = new ArrayList<>();
    private String lastUnit = "";

    private DutiesReader(Dates dates, Units units) {
        this.dates = dates;
        this.units = units;
    }

    static List<Duty> read(List<Placed> placed, Dates dates) {
        var inside = placed.stream()
                .filter(each -> each.isAbout(Subject.DUTIES)
                        && !each.isHeading()
                        && !each.block().isRow())
                .map(Placed::block)
                .toList();
        var reader = new DutiesReader(dates, Units.in(inside));
        for (var block : inside) {
            if (block.marker().isEmpty() && CLOSING.matcher(block.text()).matches()) {
                break;
            }
            reader.add(block);
        }
        reader.close();
        reader.addTables(Table.in(placed));
        return reader.duties;
    }

    private void add(Block block) {
        var named = units.at(block);
        if (named.isPresent()) {
            close();
            unit = Sourced.of(named.get().name(), block.line());
            addTask(block.part(named.get().to(), block.text().length()));
        } else if (unit != null) {
            addTask(block);
        }
    }

    private void addTask(Block block) {
        var text = Words.trimmed(block.text());
        if (!text.isEmpty()) {
            tasks.add(task(text, block.line()));
        }
    }

    private Task task(String text, int line) {
        return new Task(Sourced.of(text, line), Deadlines.in(text, dates), Deadlines.isDated(text, dates));
    }

    private void close() {
        if (unit != null) {
            duties.add(new Duty(unit, tasks));
        }
        unit = null;
        tasks = new ArrayList<>();
    }

    private void addTables(List<Table> tables) {
        for (var table : tables) {
            var who = table.column(Pattern.compile("don vi|co quan|chu tri|nguoi thuc hien|bo phan"));
            var what = table.column(Pattern.compile("nhiem vu|noi dung|cong viec"));
            var when = table.column(Pattern.compile("thoi (gian|han)|hoan thanh|ngay"));
            if (who >= 0 && what >= 0 && table.subjects().contains(Subject.DUTIES)) {
                table.rows().forEach(row -> addRow(row, who, what, when));
            }
        }
    }

    private void addRow(Block row, int who, int what, int when) {
        var own = Words.trimmed(Table.flat(row, who));
        var name = own.isEmpty() ? lastUnit : own;
        lastUnit = name;
        if (name.isEmpty() || Table.flat(row, what).isEmpty()) {
            return;
        }
        var due = Deadlines.inCell(Table.flat(row, when), dates);
        var added = new ArrayList<Task>();
        for (var line : Table.cell(row, what).split("\\n")) {
            var text = Words.trimmed(
                    Marker.at(line).map(marker -> line.substring(marker.rest())).orElse(line));
            var task = task(text, row.line());
            added.add(due == null ? task : new Task(task.text(), due, true));
        }
        merge(new Duty(Sourced.of(name, row.line()), added));
    }

    private void merge(Duty duty) {
        for (var i = 0; i < duties.size(); i++) {
            if (duties.get(i).unit().value().equals(duty.unit().value())) {
                var all = new ArrayList<>(duties.get(i).tasks());
                all.addAll(duty.tasks());
                duties.set(i, new Duty(duties.get(i).unit(), all));
                return;
            }
        }
        duties.add(duty);
    }
}

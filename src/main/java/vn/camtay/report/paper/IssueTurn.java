package vn.camtay.report.paper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.camtay.access.Audit;
import vn.camtay.access.Subject;
import vn.camtay.plan.PlanId;
import vn.camtay.report.paper.IssueOutcome.Issued;
import vn.camtay.report.paper.IssueOutcome.NumberTaken;

/// The durable part of issuing: one short write, after the papers are on the disk.
@Component
class IssueTurn {
    private final IssuedReports reports;
    private final Audit audit;

    IssueTurn(IssuedReports reports, Audit audit) {
        this.reports = reports;
        this.audit = audit;
    }

    @Transactional
    public IssueOutcome issue(IssueReport request, PlanId programme, IssuedReport report) {
        var commune = request.commune();
        if (reports.add(commune, programme, report)) {
            audit.record(commune, request.by(), "report.issued", report.id().toString());
            return new Issued(report);
        }
        var same = reports.find(commune, report.id());
        return same.<IssueOutcome>map(Issued::new)
                .orElseGet(() ->
                        new NumberTaken(reports.find(commune, report.day().getYear(), report.number(), report.code())
                                .orElseThrow()));
    }

    @Transactional
    public void recordExport(Subject subject) {
        audit.record(subject.commune(), subject.id(), "report.exported", "");
    }
}

package vn.camtay.report.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.camtay.access.Subject;
import vn.camtay.document.Document;
import vn.camtay.document.DocxWriter;
import vn.camtay.document.PdfWriter;
import vn.camtay.place.CommuneCode;
import vn.camtay.plan.PlanId;
import vn.camtay.report.counting.Report;
import vn.camtay.report.counting.Results;
import vn.camtay.report.paper.IssueOutcome.Issued;
import vn.camtay.report.paper.IssueOutcome.NothingYet;
import vn.camtay.report.paper.IssueOutcome.NumberTaken;
import vn.camtay.shared.NotFound;
import vn.camtay.shared.Time;
import vn.camtay.store.Origin;
import vn.camtay.store.Stored;
import vn.camtay.store.StoredFiles;

/// Issues the report: figures counted at that moment, written as PDF and DOCX, kept as they are.
@Component
public class Issuing {
    private final Report report;
    private final IssuedReports reports;
    private final IssueTurn turn;
    private final StoredFiles files;
    private final Time time;
    private final Origin origin;

    Issuing(Report report, IssuedReports reports, IssueTurn turn, StoredFiles files, Time time, Origin origin) {
        this.report = report;
        this.reports = reports;
        this.turn = turn;
        this.files = files;
        this.time = time;
        this.origin = origin;
    }

    IssueOutcome issue(IssueReport request) {
        var repeated = reports.find(request.commune(), request.fact());
        if (repeated.isPresent()) {
            return new Issued(repeated.get());
        }
        var taken = reports.find(
                request.commune(),
                request.day().getYear(),
                request.number(),
                request.heading().code());
        if (taken.isPresent()) {
            return new NumberTaken(taken.get());
        }
        var results = report.find(request.commune()).orElseThrow(() -> new NotFound("programme"));
        if (results.overSessions() == 0) {
            return new NothingYet();
        }
        var document = ResultDocument.of(results, request.heading(), time);
        return turn.issue(request, results.programme().id(), keep(request, results, document));
    }

    private IssuedReport keep(IssueReport request, Results results, Document document) {
        return new IssuedReport(
                request.fact(),
                request.number(),
                request.heading().code(),
                request.day(),
                Stored.asStored(results.facts().at()),
                results.facts().marks(),
                files.keep(PdfWriter.write(document)),
                files.keep(DocxWriter.write(document)),
                Stored.asStored(time.now()),
                request.by(),
                origin.id().toString());
    }

    public List<IssuedReport> list(CommuneCode commune, PlanId programme) {
        return reports.list(commune, programme);
    }

    IssuedReport get(CommuneCode commune, UUID id) {
        return reports.find(commune, id).orElseThrow(() -> new NotFound("report"));
    }

    byte[] pdf(IssuedReport issued) {
        return files.get(issued.pdf());
    }

    byte[] docx(IssuedReport issued) {
        return files.get(issued.docx());
    }

    /// Who took the results out of the program is kept.
    public void recordExport(Subject subject) {
        turn.recordExport(subject);
    }
}

package vn.camtay.report.paper;

import java.time.LocalDate;
import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// A request to issue the report with its number and day.
///
/// @param fact the id the server put into the form; a repeated request carries the same
record IssueReport(UUID fact, CommuneCode commune, Heading heading, int number, LocalDate day, UUID by) {}

/// Paper: one model of an official document, written to DOCX and PDF in the form of Nghị định 30/2020/NĐ-CP and
/// checked against it; with it the sheets people sign and the badges they wear.
///
/// `Document.of(type)` starts a document, `PdfWriter` and `DocxWriter` write it, `FormCheck` says where it departs
/// from the decree. Nothing here knows what a document is about.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.camtay.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

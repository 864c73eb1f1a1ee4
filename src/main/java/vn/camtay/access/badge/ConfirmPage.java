package vn.camtay.access.badge;

import java.util.Optional;
import vn.camtay.access.SubjectNames.SubjectName;

/// "Tôi là …".
///
/// @param closesAnother whether somebody else is signed in here, whose sign-in this ends
record ConfirmPage(String code, String to, Optional<SubjectName> name, boolean closesAnother) {}

package vn.camtay.attendance;

import vn.camtay.place.CommuneCode;
import vn.camtay.timetable.SessionId;

/// Somebody was marked in a session, or a mark was taken back; published inside the transaction.
public record SheetChanged(CommuneCode commune, SessionId session) {}

package vn.camtay.roster.deleting;

import java.util.UUID;
import vn.camtay.access.Subject;
import vn.camtay.plan.PlanId;
import vn.camtay.roster.PersonId;

/// A request to delete somebody, confirmed a second time.
///
/// @param fact made by the server with the form: sent twice it is one deletion
public record DeletePerson(UUID fact, Subject by, PlanId programme, PersonId person, Deletion.Why why) {}

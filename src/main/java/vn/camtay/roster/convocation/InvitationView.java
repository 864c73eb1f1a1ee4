package vn.camtay.roster.convocation;

import java.util.Optional;

/// What somebody's own invitation shows.
///
/// @param invited empty when they are not asked to come
/// @param answer the one that counts
/// @param answered whether they pressed just now
/// @param fact the id of the next answer
record InvitationView(Optional<Invited> invited, Optional<Answer> answer, boolean answered, String fact) {}

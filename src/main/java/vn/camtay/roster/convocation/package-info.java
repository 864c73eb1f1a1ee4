/// Asking the people to come: invitations, texts to send, badges, and who has read and answered.
@NullMarked
package vn.camtay.roster.convocation;

import org.jspecify.annotations.NullMarked;

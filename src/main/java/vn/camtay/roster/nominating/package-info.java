/// Who is sent to the training, decided by the hamlets until their deadline and by the office until the day.
@NullMarked
package vn.camtay.roster.nominating;

import org.jspecify.annotations.NullMarked;

/// Reads lists of people as communes send them: what each row, column and heading says, without a server or a database.
@NullMarked
package vn.camtay.roster.reading;

import org.jspecify.annotations.NullMarked;

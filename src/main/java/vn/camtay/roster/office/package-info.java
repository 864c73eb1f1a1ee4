/// The roster's screens: counts against the plan, a hamlet's list, a person.
@NullMarked
package vn.camtay.roster.office;

import org.jspecify.annotations.NullMarked;

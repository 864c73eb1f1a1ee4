/// What can go wrong: named faults of portal, account, form and payment, and scams that interrupt; each with its
/// symptom,
/// right and wrong moves, a teaching line and a link to `guide`.
@NullMarked
package vn.camtay.practice.trouble;

import org.jspecify.annotations.NullMarked;

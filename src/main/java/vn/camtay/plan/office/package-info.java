/// The screens of plans: the list, document and data side by side, correcting, issuing, comparing, the guided form.
@NullMarked
package vn.camtay.plan.office;

import org.jspecify.annotations.NullMarked;

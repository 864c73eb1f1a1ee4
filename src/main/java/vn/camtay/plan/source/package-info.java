/// Where the text of a plan comes from: plain text, Word and PDF, each as numbered lines.
@NullMarked
package vn.camtay.plan.source;

import org.jspecify.annotations.NullMarked;

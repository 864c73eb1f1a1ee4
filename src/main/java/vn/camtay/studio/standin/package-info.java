/// The practice service ("dịch vụ tập dượt"): speaks an AI service's protocol on this machine alone, is none, and
/// misbehaves on request, so that people meet what real services do before it matters.
@NullMarked
package vn.camtay.studio.standin;

import org.jspecify.annotations.NullMarked;

/// Content files: YAML as people write it, read strictly, with every mistake named by its line.
@NullMarked
package vn.camtay.practice.content;

import org.jspecify.annotations.NullMarked;

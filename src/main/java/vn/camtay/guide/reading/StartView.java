package vn.camtay.guide.reading;

import java.util.List;
import vn.camtay.guide.Article;
import vn.camtay.guide.Pick;

/// The guide's first page: a question and what it found, or where to begin without one.
///
/// @param typed as people typed it, for the field
/// @param asked whether anything was asked
record StartView(String typed, boolean asked, List<Article> found, List<Pick> picks, List<String> events) {}

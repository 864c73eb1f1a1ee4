package vn.camtay.guide;

import java.util.UUID;
import vn.camtay.place.CommuneCode;

/// A request to word an article this way in a commune.
///
/// @param fact the id the server put into the form; a repeated request carries the same
/// @param seen the version the form was filled from, empty for the original: another means that somebody else wrote
public record WriteArticle(
        UUID fact, CommuneCode commune, ArticleId article, Kind kind, ArticleText text, String seen, UUID by) {}

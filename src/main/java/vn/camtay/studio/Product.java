package vn.camtay.studio;

import java.time.Instant;
import java.util.UUID;
import vn.camtay.place.CommuneCode;
import vn.camtay.place.HamletId;
import vn.camtay.studio.brief.ProductKind;

/// What a group makes of a brief: an article, a poster, a video script. Its words stand in its versions.
///
/// @param hamlet whose group makes it
/// @param by who began it
public record Product(
        CommuneCode commune, ProductId id, HamletId hamlet, BriefId brief, ProductKind kind, Instant at, UUID by) {}

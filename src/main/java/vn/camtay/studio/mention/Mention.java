package vn.camtay.studio.mention;

/// Something a text states, from one of its tokens to another.
public sealed interface Mention permits Contact, DocumentNumber, Moment, Place, Quantity, ProperName {
    /// The first token.
    int from();

    /// One past the last token.
    int to();
}

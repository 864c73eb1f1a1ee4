package vn.camtay.document;

/// What a paper says of how it was made: a line for people, the same for machines.
///
/// @param line as printed
/// @param sourceType the address of the IPTC digital source type, kept as a property of a Word file
/// @param xmp the metadata packet that goes into a PDF (ISO 16684-1); empty for none
public record Disclosure(String line, String sourceType, String xmp) {
    /// The property of a Word file that holds the source type.
    public static final String SOURCE_TYPE = "DigitalSourceType";

    /// The property of a Word file that holds the line.
    public static final String LINE = "AiDisclosure";

    public Disclosure {
        line = Letters.line(line);
    }
}

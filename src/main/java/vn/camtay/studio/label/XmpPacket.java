package vn.camtay.studio.label;

import java.nio.charset.StandardCharsets;

/// What a file says of itself to machines: an XMP packet with title, maker, the label's line and the IPTC digital
/// source
/// type. The same text goes into a PNG (chunk `iTXt`, keyword `XML:com.adobe.xmp`) and into a PDF (metadata stream).
///
/// Source: IPTC Photo Metadata Standard, namespace `Iptc4xmpExt`; ISO 16684-1.
public record XmpPacket(String title, String publisher, AiLabel label) {
    /// The keyword under which a PNG carries a packet.
    public static final String PNG_KEYWORD = "XML:com.adobe.xmp";

    public String text() {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
                   <xmp:CreatorTool>Cầm Tay</xmp:CreatorTool>
                %s  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""".formatted(properties());
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String properties() {
        var said = new StringBuilder(inLanguage("dc:title", title));
        if (!publisher.isBlank()) {
            said.append("   <dc:publisher><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:publisher>\n"
                    .formatted(escaped(publisher)));
        }
        label.line().ifPresent(line -> said.append(inLanguage("dc:description", line)));
        label.source()
                .address()
                .ifPresent(address -> said.append(
                        "   <Iptc4xmpExt:DigitalSourceType>" + address + "</Iptc4xmpExt:DigitalSourceType>\n"));
        return said.toString();
    }

    private static String inLanguage(String name, String text) {
        return "   <%1$s><rdf:Alt><rdf:li xml:lang=\"x-default\">%2$s</rdf:li></rdf:Alt></%1$s>\n"
                .formatted(name, escaped(text));
    }

    /// Fit for XML 1.0: its own signs written out, what it cannot hold left away.
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\x{fffe}\\x{ffff}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}

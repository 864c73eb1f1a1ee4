package vn.camtay.drill.address;

import java.util.ArrayList;
import java.util.List;
import vn.camtay.drill.content.ContentFile;
import vn.camtay.drill.content.Problem;

/// Addresses to choose from in the lesson, for those who would rather not type.
public final class AddressSamples {
    private AddressSamples() {}

    public static List<AddressReading> shipped() {
        var problems = new ArrayList<Problem>();
        return ContentFile.ours("address.yaml").entry(problems).texts("samples").stream()
                .map(AddressReading::of)
                .toList();
    }
}

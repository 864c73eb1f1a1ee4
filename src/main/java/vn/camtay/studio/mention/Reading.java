package vn.camtay.studio.mention;

import java.util.List;
import vn.camtay.studio.text.Passage;

/// All that one passage states. Each word belongs to one mention at most: a document's number is no number
/// besides.
public record Reading(
        Passage passage,
        List<Contact> contacts,
        List<DocumentNumber> documents,
        List<Moment> moments,
        List<Place> places,
        List<Quantity> quantities,
        List<ProperName> names) {
    public Reading {
        contacts = List.copyOf(contacts);
        documents = List.copyOf(documents);
        moments = List.copyOf(moments);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
        names = List.copyOf(names);
    }

    public static Reading of(String text) {
        return of(Passage.of(text));
    }

    public static Reading of(Passage passage) {
        var taken = new Taken();
        return new Reading(
                passage,
                Contacts.in(passage, taken),
                DocumentNumbers.in(passage, taken),
                Moments.in(passage, taken),
                Places.in(passage, taken),
                Quantities.in(passage, taken),
                ProperNames.in(passage, taken));
    }
}

package vn.camtay.guide;

import java.util.List;
import java.util.Map;

/// What an article says: the part a commune may word its own way.
///
/// @param lead what it is, or what one sees when it happens, in a sentence
/// @param words how people call it when they look for it
/// @param events ids of the life events it belongs to: "birth"
/// @param reach what to dial or type, for an address; an empty line for others
/// @param basis what it rests on
public record Wording(
        String title,
        String lead,
        List<String> words,
        List<String> events,
        Line reach,
        List<Way> ways,
        Map<Topic, Lines> topics,
        String basis) {
    public Wording {
        words = List.copyOf(words);
        events = List.copyOf(events);
        ways = List.copyOf(ways);
        topics = Map.copyOf(topics);
    }

    /// The lines of a part; none where the article has no such part.
    public Lines lines(Topic topic) {
        return topics.getOrDefault(topic, Lines.NONE);
    }
}

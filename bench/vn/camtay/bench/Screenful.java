package vn.camtay.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A page of the rehearsal portal as a phone has it: what there is to press, and what the guiding marks.
///
/// @param forms by which something is done, in the order of the page
record Screenful(String html, List<Form> forms) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    /// @param does what its `do` says
    /// @param sent the hidden fields, ready to be sent
    record Form(String does, String sent, String html) {
        private static Form of(String html) {
            var sent = new StringBuilder();
            var does = "";
            for (var hidden : HIDDEN.matcher(html).results().toList()) {
                sent.append(sent.isEmpty() ? "" : "&").append(said(hidden.group(1), text(hidden.group(2))));
                does = hidden.group(1).equals("do") ? hidden.group(2) : does;
            }
            return new Form(does, sent.toString(), html);
        }

        String with(String name, String value) {
            return sent + "&" + said(name, value);
        }

        /// Each marked button, or the box in a marked label: those that are right.
        List<String> marked(String name) {
            return all(html, "pr-mark[^>]*?name=\"" + name + "\" value=\"([^\"]*)\"|"
                    + "<label class=\"[^\"]*pr-mark[^\"]*\">(?:(?!</label>).)*?name=\"" + name + "\" value=\"([^\"]*)\"");
        }

        List<String> values(String name) {
            return all(html, "name=\"" + name + "\" value=\"([^\"]*)\"");
        }
    }

    static Screenful of(Answer answer) {
        var html = answer.text();
        return new Screenful(html, FORM.matcher(html).results().map(form -> Form.of(form.group(1))).toList());
    }

    Optional<Form> find(String does) {
        return forms.stream().filter(form -> form.does().equals(does)).findFirst();
    }

    /// What stands on the persona's card: number, password, passcode.
    String card(int line) {
        return all(html, "<dd[^>]*>([^<]*)</dd>").get(line);
    }

    /// The number in a message.
    String code() {
        return all(html, "class=\"ct-code\">([^<]*)<").getFirst().strip();
    }

    List<String> pictures() {
        return all(html, "<img[^>]* src=\"([^\"]+)\"").stream().distinct().toList();
    }

    static String said(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<String> all(String html, String pattern) {
        var found = new ArrayList<String>();
        Pattern.compile(pattern, Pattern.DOTALL).matcher(html).results().forEach(one -> {
            for (var group = 1; group <= one.groupCount(); group++) {
                if (one.group(group) != null) {
                    found.add(text(one.group(group)));
                }
            }
        });
        return found;
    }

    private static String text(String html) {
        return html.replace("&#34;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}

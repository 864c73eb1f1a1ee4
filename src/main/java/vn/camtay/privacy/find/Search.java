package vn.camtay.privacy.find;

import java.util.List;
import vn.camtay.privacy.text.Lexicon;
import vn.camtay.privacy.text.Sheet;

/// All rules over one piece of text, from the surest to the most daring.
public final class Search {
    private final Sheet sheet;
    private final Finds finds;
    private final Links links;
    private final Coordinates coordinates;
    private final Codes codes;
    private final Plates plates;
    private final Secrets secrets;
    private final BirthDates births;
    private final Numbers numbers;
    private final Addresses addresses;
    private final Names names;
    private final Health health;
    private final Secrecy secrecy;

    public Search(Lexicon lexicon) {
        sheet = new Sheet(lexicon);
        finds = new Finds(sheet);
        links = new Links(finds);
        coordinates = new Coordinates(finds);
        codes = new Codes(finds);
        plates = new Plates(finds);
        secrets = new Secrets(finds);
        births = new BirthDates(finds);
        numbers = new Numbers(finds);
        addresses = new Addresses(finds);
        names = new Names(finds, addresses);
        health = new Health(finds);
        secrecy = new Secrecy(finds);
    }

    /// What is found between two places of the text.
    public List<Finds.Find> in(char[] text, int from, int to) {
        sheet.fill(text, from, to);
        finds.clear();
        coordinates.find();
        links.find();
        secrecy.find();
        codes.find();
        plates.find();
        births.findLabelled();
        secrets.find();
        numbers.find();
        addresses.note();
        names.findKnown();
        names.find();
        births.findAfterNames();
        addresses.decide();
        health.find();
        return finds.list();
    }

    public int start(int token) {
        return sheet.tokens.start(token);
    }

    public int end(int token) {
        return sheet.tokens.end(token);
    }
}

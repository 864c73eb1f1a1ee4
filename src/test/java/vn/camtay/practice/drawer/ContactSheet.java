package vn.camtay.practice.drawer;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import vn.camtay.practice.drawer.picture.PaperPictures;
import vn.camtay.practice.drawer.picture.PaperPictures.Size;

/// Writes every picture to a folder, and sheets of all, for people to look at: run its `main` with the folder.
final class ContactSheet {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 500;
    private static final int ACROSS = 5;
    private static final int ON_A_SHEET = 10;

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        var personas = Personas.ours();
        var pictures = new PaperPictures(personas);
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var all = new ArrayList<byte[]>();
        for (var persona : personas.list()) {
            for (var paper : persona.drawer()) {
                var name = persona.id().value() + "-" + paper.id().value();
                for (var size : Size.values()) {
                    Files.write(folder.resolve(name + "-" + size + ".png"), pictures.png(persona, paper, size));
                }
                Files.writeString(folder.resolve(name + ".svg"), pictures.svg(persona, paper));
                all.add(pictures.png(persona, paper, Size.LARGE));
            }
        }
        for (var from = 0; from < all.size(); from += ON_A_SHEET) {
            var some = all.subList(from, Math.min(all.size(), from + ON_A_SHEET));
            ImageIO.write(
                    sheet(some), "png", folder.resolve("sheet-" + from + ".png").toFile());
        }
    }

    private static BufferedImage sheet(List<byte[]> pictures) throws IOException {
        var sheet = new BufferedImage(
                WIDTH * ACROSS, HEIGHT * ((ON_A_SHEET + ACROSS - 1) / ACROSS), BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (var i = 0; i < pictures.size(); i++) {
            var picture = ImageIO.read(new ByteArrayInputStream(pictures.get(i)));
            var height = picture.getHeight() * (WIDTH - 8) / picture.getWidth();
            pen.drawImage(picture, i % ACROSS * WIDTH, i / ACROSS * HEIGHT, WIDTH - 8, height, null);
        }
        pen.dispose();
        return sheet;
    }
}

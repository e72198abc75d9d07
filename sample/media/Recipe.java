import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jcodec.api.awt.AWTSequenceEncoder;

/// Draws the pictures and the film beside it: `java -cp <jcodec and jcodec-javase 0.2.5> Recipe.java`.
class Recipe {

    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    public static void main(String[] arguments) throws Exception {
        save("well.jpg", drawing -> well(drawing, WIDTH, HEIGHT, 0.5));
        save("valley.jpg", Recipe::valley);
        save("radio.jpg", Recipe::radio);
        save("rings.jpg", Recipe::rings);
        save("columns.jpg", Recipe::columns);
        var film = AWTSequenceEncoder.createSequenceEncoder(new File("well.mp4"), 4);
        for (var frame = 0; frame < 48; frame++) {
            var picture = new BufferedImage(320, 192, BufferedImage.TYPE_INT_RGB);
            var drawing = picture.createGraphics();
            well(drawing, 320, 192, frame / 47.0);
            drawing.dispose();
            film.encodeImage(picture);
        }
        film.finish();
    }

    interface Drawing {
        void on(Graphics2D drawing);
    }

    static void save(String name, Drawing drawn) throws Exception {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawn.on(drawing);
        drawing.dispose();
        ImageIO.write(picture, "jpg", new File(name));
    }

    static void well(Graphics2D drawing, int width, int height, double water) {
        drawing.setColor(new Color(0xf3e3c3));
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(new Color(0xc79a5b));
        drawing.fillRect(0, height * 2 / 5, width, height);
        var left = width * 3 / 10;
        var wide = width * 4 / 10;
        drawing.setColor(new Color(0x3b2f2a));
        drawing.fillRect(left, height * 2 / 5, wide, height * 3 / 5);
        var high = (int) (height * 0.45 * water);
        drawing.setColor(new Color(0x2f7fb5));
        drawing.fillRect(left, height - high, wide, high);
        drawing.setColor(new Color(0x8a8f94));
        for (var stone = 0; stone < 8; stone++) {
            drawing.fillRoundRect(left + wide * stone / 8, height * 3 / 10, wide / 9, height / 9, height / 40, height / 40);
        }
    }

    static void valley(Graphics2D drawing) {
        drawing.setPaint(new GradientPaint(0, 0, new Color(0x9fd0ef), 0, HEIGHT, new Color(0xfdf3dc)));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        var random = new Random(6);
        for (var ridge = 0; ridge < 4; ridge++) {
            var path = new Path2D.Double();
            path.moveTo(0, HEIGHT);
            for (var x = 0; x <= WIDTH; x += 80) {
                path.lineTo(x, 260 + ridge * 130 + random.nextInt(110));
            }
            path.lineTo(WIDTH, HEIGHT);
            drawing.setColor(new Color(90 - ridge * 15, 140 - ridge * 20, 100 - ridge * 18));
            drawing.fill(path);
        }
        drawing.setColor(new Color(0xf6d35a));
        drawing.fillOval(980, 90, 140, 140);
    }

    static void radio(Graphics2D drawing) {
        drawing.setColor(new Color(0x10314f));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setStroke(new BasicStroke(10));
        for (var wave = 1; wave < 9; wave++) {
            drawing.setColor(new Color(120 + wave * 14, 190, 240 - wave * 10));
            drawing.drawArc(640 - wave * 80, 420 - wave * 80, wave * 160, wave * 160, 20, 140);
        }
        drawing.setColor(new Color(0xe8b04a));
        drawing.fillRoundRect(470, 420, 340, 220, 40, 40);
        drawing.setColor(new Color(0x3b2f2a));
        drawing.fillOval(520, 470, 120, 120);
    }

    static void rings(Graphics2D drawing) {
        drawing.setColor(new Color(0xefe2cc));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        var random = new Random(80);
        var radius = 380;
        for (var year = 0; radius > 8; year++) {
            drawing.setColor(year % 2 == 0 ? new Color(0x8a5a32) : new Color(0xc8935c));
            drawing.fillOval(640 - radius, 400 - radius, radius * 2, radius * 2);
            radius -= 5 + random.nextInt(9);
        }
    }

    static void columns(Graphics2D drawing) {
        drawing.setColor(new Color(0xf7f5ef));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        var random = new Random(240);
        for (var column = 0; column < 6; column++) {
            drawing.setColor(Color.getHSBColor(column / 6f, 0.45f, 0.65f));
            for (var line = 0; line < 26; line++) {
                drawing.fillRect(60 + column * 198, 70 + line * 26, 90 + random.nextInt(80), 12);
            }
        }
    }
}

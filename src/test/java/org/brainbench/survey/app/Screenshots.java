package org.brainbench.survey.app;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.Documents;
import org.brainbench.survey.testsupport.PageScenes;
import org.brainbench.survey.testsupport.PageStop;
import org.brainbench.survey.testsupport.PageTour;
import org.brainbench.survey.testsupport.PageWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures of the tour, to be looked at; no test, and run by its name alone. {@code -Dtest=Screenshots} takes every page
 * as a whole into {@code target/screenshots/tour}, on three screens, light and dark; {@code -Dscreenshots=trial,results}
 * those alone. With {@code -Ddocs.write=true} it takes those that the documents show, as a laptop shows them, light.
 * {@code -Dscreenshots.locale=zh-CN} shows pages in Chinese, {@code -Dscreenshots.media=print} as they are printed and
 * {@code -Dscreenshots.media=forced} in colours that the system forces on them.
 */
@QuarkusTest
class Screenshots {

    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);
    private static final int LAPTOP = 1280;
    private static final int HEIGHT = 900;
    private static final Path ALBUM = Path.of("target", "screenshots", "tour");
    private static final String MEDIA = System.getProperty("screenshots.media", "");

    @TestHTTPResource("/")
    URL address;

    @TempDir
    Path folder;

    @Test
    void areTaken() {
        String locale = System.getProperty("screenshots.locale", "en-GB");
        String asked = System.getProperty("screenshots", "");
        PageScenes scenes = PageScenes.prepare(folder);
        try (Browser browser = Browser.open();
                PageWalk walk = new PageWalk(
                        browser, address.toString().replaceAll("/$", ""), scenes, LAPTOP, HEIGHT, locale)) {
            if (Boolean.getBoolean("docs.write")) {
                Documents.pictures().forEach(name -> draw(walk, name));
            } else if (asked.isEmpty()) {
                PageTour.stops().forEach(stop -> takeAll(walk.open(stop), stop.name()));
            } else {
                Arrays.stream(asked.split(",")).forEach(name -> takeAll(walk.open(stop(name)), name));
            }
        }
    }

    /** What stands first on the page, or its element with the id that follows a dot. */
    private static void draw(PageWalk walk, String name) {
        String[] parts = name.split("\\.", 2);
        Page page = walk.open(stop(parts[0]));
        Path file = Documents.PICTURES.resolve(name + ".png");
        byte[] picture = parts.length == 1
                ? page.screenshot()
                : page.locator("#" + parts[1]).screenshot();
        try {
            tighten(ImageIO.read(new ByteArrayInputStream(picture)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The browser writes PNG quickly; what is kept should be small. */
    private static void tighten(BufferedImage picture, Path file) throws IOException {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        opaque.getGraphics().drawImage(picture, 0, 0, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam most = writer.getDefaultWriteParam();
        most.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        most.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream output = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(opaque, null, null), most);
        } finally {
            writer.dispose();
        }
    }

    private static void takeAll(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            // In the middle of a transition colours are neither the one nor the other.
            page.emulateMedia(media().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                Path file = ALBUM.resolve(
                        "%s-%d-%s%s.png".formatted(name, width, scheme.name().toLowerCase(), MEDIA));
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static Page.EmulateMediaOptions media() {
        Page.EmulateMediaOptions media = new Page.EmulateMediaOptions();
        return switch (MEDIA) {
            case "print" -> media.setMedia(Media.PRINT);
            case "forced" -> media.setForcedColors(ForcedColors.ACTIVE);
            default -> media;
        };
    }

    private static PageStop stop(String name) {
        return PageTour.stops().stream()
                .filter(stop -> stop.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + name + " on the tour"));
    }
}

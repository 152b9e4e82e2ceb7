package org.dispatchatlas.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dispatchatlas.atlas.Words;

/** Hands on what is on the screen: the link, the code for another site's page, and the link as a picture for telephones. */
final class SharePanel extends HtmlContainer {
    private static final int LONGEST = 2000;

    /** The quiet zone that ISO/IEC 18004 asks for, in modules. */
    private static final int QUIET = 4;

    private final Words words;
    private final boolean framesAllowed;
    private final Div inside = new Div();

    /** @param framesAllowed whether any other site may show the page in a frame */
    SharePanel(Words words, boolean framesAllowed) {
        super("details");
        this.words = words;
        this.framesAllowed = framesAllowed;
        addClassName("share");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(words.say("share"));
        inside.addClassName("inside");
        add(summary, inside);
        addListener(Opening.class, event -> show(event.address()));
        // Only the browser knows by which name it reached the server, and where the reader has moved the map.
        getElement()
                .executeJs("this.addEventListener('toggle', () => this.open"
                        + " && this.dispatchEvent(new CustomEvent('share-open', {detail: {address: location.href}})))");
    }

    /** The reader opened the panel. */
    @DomEvent("share-open")
    public static final class Opening extends ComponentEvent<SharePanel> {
        private final String address;

        /** Made by Vaadin from the browser's event. */
        public Opening(SharePanel source, boolean fromClient, @EventData("event.detail.address") String address) {
            super(source, fromClient);
            this.address = address;
        }

        String address() {
            return address;
        }
    }

    private void show(String address) {
        inside.removeAll();
        if (!isAddress(address)) {
            inside.add(new Paragraph(words.say("share.too-long")));
            return;
        }
        inside.add(copyable("share.link", address));
        if (framesAllowed) {
            inside.add(copyable("share.embed", frame(address)));
        } else {
            inside.add(new Paragraph(words.say("share.no-embed")));
        }
        try {
            Image code = new Image(picture(QrCode.encodeText(address, QrCode.Ecc.LOW)), words.say("share.code"));
            code.addClassName("code");
            inside.add(code);
        } catch (DataTooLongException tooLong) {
            inside.add(new Paragraph(words.say("share.too-long")));
        }
    }

    private NativeLabel copyable(String key, String content) {
        HtmlContainer field = new HtmlContainer("textarea");
        field.getElement()
                .setAttribute("readonly", true)
                .setAttribute("rows", "3")
                .setAttribute("name", key);
        field.setText(content);
        Span done = new Span();
        done.getElement().setAttribute("role", "status");
        NativeButton copy = new NativeButton(words.say("share.copy"));
        copy.addClickListener(event -> Quoting.copy(copy, content, done, words.say("copy.done")));
        NativeLabel label = new NativeLabel();
        label.addClassName("field");
        label.add(new Span(words.say(key)), field, copy, done);
        return label;
    }

    private static boolean isAddress(String address) {
        try {
            String scheme = URI.create(address).getScheme();
            return address.length() <= LONGEST && ("http".equals(scheme) || "https".equals(scheme));
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private String frame(String address) {
        String embedded = address + (address.contains("?") ? "&" : "?") + "embed";
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"600\" style=\"border:0\" allow=\"fullscreen; clipboard-write\"></iframe>"
                .formatted(
                        embedded.replace("&", "&amp;").replace("\"", "%22"),
                        words.say("page.map").replace("\"", "&quot;"));
    }

    /** The code as an SVG in a data address: dark modules on white, whatever the theme, because readers of codes want it so. */
    static String picture(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        int size = code.size + 2 * QUIET;
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill=\"#fff\" d=\"M0,0h%dv%dH0z\"/><path d=\"%s\"/></svg>"
                        .formatted(size, size, size, size, path);
        return "data:image/svg+xml,"
                + URLEncoder.encode(svg, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

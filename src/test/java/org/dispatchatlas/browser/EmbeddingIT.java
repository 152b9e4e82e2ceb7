package org.dispatchatlas.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in another site's frame: only where the server names that site. */
class EmbeddingIT extends InChromium {
    /** Another site than localhost: a page of its own with our page in a frame. */
    private static HttpServer school;

    @BeforeAll
    static void openSchool() throws IOException {
        school = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        school.createContext("/", exchange -> {
            String frame = exchange.getRequestURI().getRawQuery();
            byte[] body = ("<!doctype html><title>School</title><iframe width=\"1000\" height=\"600\" src=\""
                            + URLDecoder.decode(frame, UTF_8) + "\"></iframe>")
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        school.start();
    }

    @AfterAll
    static void closeSchool() {
        school.stop(0);
    }

    @Test
    void aSiteThatTheServerNamesShowsThePageInItsFrame() {
        try (ServedJar open = ServedJar.start(
                List.of(),
                List.of("-jar", "target/dispatch-atlas.jar", "--atlas.embed.allow=" + site()),
                "/actuator/health")) {
            FrameLocator frame = embed(open.url("/?embed&mention=frus1936v04d83-m1293-1302"));
            frame.locator("atlas-map[ready]").waitFor();
            frame.locator("mark:text-is(\"Moscow\")").first().click();
            frame.locator(".card h2:text-is(\"Moscow\")").waitFor();
            assertThat(frame.locator(".languages").isVisible()).isFalse();
            screenshot("embedded");
        }
    }

    @Test
    void anyOtherSiteSeesAnEmptyFrame() {
        embed(server.url("/?embed"));
        page.waitForCondition(() -> page.frames().size() > 1);
        page.waitForLoadState();
        assertThat(page.frames().get(1).locator("atlas-map").count()).isZero();
    }

    private static String site() {
        return "http://127.0.0.1:" + school.getAddress().getPort();
    }

    private FrameLocator embed(String address) {
        page.navigate(site() + "/lesson?" + URLEncoder.encode(address, UTF_8));
        return page.frameLocator("iframe");
    }
}

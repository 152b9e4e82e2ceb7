package org.dispatchatlas.ui;

import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.atlas.ReaderCorrections;
import org.dispatchatlas.lesson.Tours;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the views are made with, and the filters before them. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    @Bean
    Addresses addresses(
            Atlases atlases,
            Background background,
            ReaderCorrections corrections,
            FrameAncestors ancestors,
            Tours tours) {
        return new Addresses(atlases, background, corrections, ancestors, tours);
    }

    @Bean
    AddressStatusFilter addressStatusFilter(Addresses addresses) {
        return new AddressStatusFilter(addresses);
    }

    @Bean
    FrameAncestors frameAncestors(@Value("${atlas.embed.allow:}") String origins) {
        return FrameAncestors.parse(origins);
    }

    @Bean
    SecurityHeaders securityHeaders(FrameAncestors ancestors) {
        return new SecurityHeaders(ancestors);
    }

    /**
     * In another site's frame a browser sends the session's cookie only if it may cross sites, which it takes over HTTPS alone; each
     * site that embeds gets a jar of its own.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> cookieInFrames(FrameAncestors ancestors) {
        return server -> {
            if (ancestors.isOpen()) {
                Cookie cookie = server.getSettings().getSession().getCookie();
                cookie.setSameSite(Cookie.SameSite.NONE);
                cookie.setSecure(true);
                cookie.setPartitioned(true);
            }
        };
    }
}

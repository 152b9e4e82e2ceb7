package org.dispatchatlas.api;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which pages of other sites may read the API and the exports: {@code atlas.api.cors}, origins parted by commas. Cookies never go along. */
@Configuration(proxyBeanMethods = false)
class CorsRules implements WebMvcConfigurer {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final List<String> origins;

    CorsRules(@Value("${atlas.api.cors:*}") String origins) {
        this.origins = origins.isBlank() ? List.of() : List.of(COMMA.split(origins.strip()));
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (origins.isEmpty()) {
            return;
        }
        for (String path : List.of("/api", "/api/**", "/export/**")) {
            registry.addMapping(path)
                    .allowedOrigins(origins.toArray(String[]::new))
                    .allowedMethods("GET", "HEAD", "POST")
                    .exposedHeaders(
                            "Content-Crs",
                            "ETag",
                            "RateLimit-Limit",
                            "RateLimit-Remaining",
                            "RateLimit-Reset",
                            "RateLimit-Policy",
                            "Content-Limit-Characters",
                            "Retry-After")
                    .allowCredentials(false);
        }
    }
}

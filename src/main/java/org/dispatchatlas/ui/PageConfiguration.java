package org.dispatchatlas.ui;

import org.dispatchatlas.atlas.Atlases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the views are made with, and the filters before them. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    @Bean
    Addresses addresses(Atlases atlases, Background background) {
        return new Addresses(atlases, background);
    }

    @Bean
    AddressStatusFilter addressStatusFilter(Addresses addresses) {
        return new AddressStatusFilter(addresses);
    }

    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }
}

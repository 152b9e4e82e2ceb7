package org.dispatchatlas.ui;

import org.dispatchatlas.atlas.Atlases;
import org.dispatchatlas.time.Timespan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the views are made with, and the filters before them. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    @Bean
    Addresses addresses(Atlases atlases, CoveredDays covered) {
        return new Addresses(atlases, covered::get);
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

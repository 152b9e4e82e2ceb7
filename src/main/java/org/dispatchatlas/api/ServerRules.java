package org.dispatchatlas.api;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How the server itself treats addresses, before anything of ours sees them. */
@Configuration(proxyBeanMethods = false)
class ServerRules {
    /** The last to add its valve, so that it lies innermost and speaks first. An escaped stroke is part of an id, not of the path. */
    @Bean
    @Order
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
        return server -> {
            server.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemValve()));
        };
    }
}
